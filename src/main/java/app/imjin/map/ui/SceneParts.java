package app.imjin.map.ui;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.map.Atlas;
import app.imjin.map.Highlight;
import app.imjin.map.Layer;
import app.imjin.map.LngLat;
import app.imjin.map.Place;
import app.imjin.map.Scene;
import app.imjin.map.Tiles;
import app.imjin.pack.PackId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that the pieces of one scene's markup have in common.
///
/// @param labels highlights first, then the other places
/// @param placed the labels that some screen shows, with where
/// @param telling whether the list may say what happened where
record SceneParts(
    PackId pack,
    Atlas atlas,
    Scene scene,
    Language language,
    Frame frame,
    List<Label> labels,
    List<Placed> placed,
    List<String> credits,
    boolean telling) {
  private static final String CREDIT_GAP = " · ";
  private static final double WIDE_DEGREES = 1.8;

  static SceneParts of(PackId pack, Atlas atlas, Scene scene, Language language, boolean telling) {
    var labels = labels(atlas, scene, language);
    var credits = credits(atlas, scene, labels);
    int letters = String.join(CREDIT_GAP, credits).length();
    var placed = Placement.of(atlas, scene, labels, letters);
    return new SceneParts(
        pack, atlas, scene, language, Frame.of(scene.bounds()), labels, placed, credits, telling);
  }

  /// Whether the scene shows so much that rivers are thin.
  boolean isWide() {
    return scene.bounds().north() - scene.bounds().south() > WIDE_DEGREES;
  }

  /// Where the map draws a label; nowhere when no screen has room for it.
  List<Placed> placed(Label label) {
    return placed.stream().filter(one -> one.label().equals(label)).toList();
  }

  /// Where something is whose label is not drawn: of what is long, a part that the scene shows.
  LngLat whereUndrawn(Label label) {
    var place = label.place();
    var wished = frame.spot(place.at());
    return place.kind().isLong()
        ? new Ground(frame, atlas, scene)
            .along(place).stream()
                .map(Stretch::middle)
                .min(Comparator.comparingDouble(wished::distance))
                .map(frame::point)
                .orElseGet(place::at)
        : place.at();
  }

  String caption() {
    return scene.caption().in(language);
  }

  String creditLine() {
    return String.join(CREDIT_GAP, credits);
  }

  private static List<Label> labels(Atlas atlas, Scene scene, Language language) {
    var labels = new ArrayList<Label>();
    for (var highlight : scene.highlights()) {
      atlas
          .place(highlight.place())
          .map(place -> lit(place, highlight, language))
          .ifPresent(labels::add);
    }
    var lit = scene.highlights().stream().map(Highlight::place).toList();
    scene.places().stream()
        .filter(id -> !lit.contains(id))
        .flatMap(id -> atlas.place(id).stream())
        .map(place -> new Label(place, name(place, language), Optional.empty(), false))
        .forEach(labels::add);
    return labels;
  }

  /// What stands in brackets stays in one line.
  private static String name(Place place, Language language) {
    var name = place.name().in(language);
    int bracket = name.indexOf('(');
    return bracket < 0
        ? name
        : name.substring(0, bracket) + name.substring(bracket).replace(' ', '\u00a0');
  }

  private static Label lit(Place place, Highlight highlight, Language language) {
    var note = highlight.note().map(text -> text.in(language));
    return new Label(place, highlight.label().in(language), note, true);
  }

  /// Layers name whom to credit; of the places' sources only those whose licence asks for it.
  private static List<String> credits(Atlas atlas, Scene scene, List<Label> labels) {
    var ofLayers =
        atlas.layersOf(scene).stream()
            .map(Layer::credit)
            .flatMap(credit -> Arrays.stream(credit.split(", ", -1)));
    var ofPlaces =
        labels.stream()
            .flatMap(label -> label.place().source().stream())
            .filter(source -> source.contains("CC BY"))
            .map(source -> source.substring(0, (source + ",").indexOf(',')));
    var ofTiles = atlas.tiles().stream().map(Tiles::credit);
    var all = Stream.of(ofTiles, ofLayers, ofPlaces).flatMap(credits -> credits).map(String::strip);
    return List.copyOf(new LinkedHashSet<>(all.filter(credit -> !credit.isEmpty()).toList()));
  }

  /// What happened at a label's place, where the list may say it.
  Optional<String> happened(Label label) {
    return label.place().happened().filter(text -> telling).map(this::say);
  }

  private String say(LocalizedText text) {
    return text.in(language);
  }
}
