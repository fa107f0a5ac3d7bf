package app.imjin.map.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClipProperties {
  private static final Box BOX = new Box(-50, -40, 50, 40);
  private static final Box ALMOST = BOX.grown(1e-6);

  @Property
  void nothingOfARingIsLeftOutside(@ForAll("lines") List<Spot> ring) {
    assertThat(Clip.ring(ring, BOX)).allMatch(ALMOST::contains);
  }

  @Property
  void nothingOfALineIsLeftOutside(@ForAll("lines") List<Spot> line) {
    assertThat(Clip.line(line, BOX))
        .allSatisfy(piece -> assertThat(piece).allMatch(ALMOST::contains));
  }

  @Property
  void whatLiesInsideStays(@ForAll("lines") List<Spot> line) {
    var inside = line.stream().filter(BOX::contains).toList();
    var kept = Clip.line(line, BOX).stream().flatMap(List::stream).toList();
    var lone = line.size() == 1;
    assertThat(lone || kept.containsAll(inside) || inside.size() == 1).isTrue();
    assertThat(Clip.ring(line, BOX)).containsAll(inside);
  }

  @Property
  void insideOfAClippedRingIsInsideOfTheRing(
      @ForAll("lines") List<Spot> ring, @ForAll("spots") Spot probe) {
    var clipped = Clip.ring(ring, BOX);
    if (BOX.grown(-1).contains(probe) && clipped.size() > 2 && isFarFrom(ring, probe)) {
      assertThat(Polyline.of(clipped).surrounds(probe))
          .isEqualTo(Polyline.of(ring).surrounds(probe));
    }
  }

  @Property
  void simplifiedLinesStayClose(@ForAll("lines") List<Spot> line) {
    var simple = Simplify.line(line, spot -> 5);
    assertThat(simple).startsWith(line.getFirst()).endsWith(line.getLast());
    assertThat(line).allMatch(spot -> distance(simple, spot) <= 5 + 1e-9);
  }

  @Property
  void pinchingChangesNothingInsideOrBesideTheCore(@ForAll("lines") List<Spot> line) {
    var core = new Box(-20, -20, 20, 20);
    var pinched = Clip.pinch(line, core);
    var seen =
        line.stream().filter(spot -> Math.abs(spot.x()) <= 20 || Math.abs(spot.y()) <= 20).toList();
    assertThat(pinched).containsAll(seen);
  }

  private static boolean isFarFrom(List<Spot> ring, Spot probe) {
    return distance(ring, probe) > 0.01
        && probe.distanceToPiece(ring.getLast(), ring.getFirst()) > 0.01;
  }

  private static double distance(List<Spot> line, Spot spot) {
    double nearest = spot.distance(line.getFirst());
    for (int i = 1; i < line.size(); i++) {
      nearest = Math.min(nearest, spot.distanceToPiece(line.get(i - 1), line.get(i)));
    }
    return nearest;
  }

  @Provide
  Arbitrary<List<Spot>> lines() {
    return spots().list().ofMinSize(3).ofMaxSize(30);
  }

  @Provide
  Arbitrary<Spot> spots() {
    var number = Arbitraries.doubles().between(-100, 100).ofScale(3);
    return Combinators.combine(number, number).as(Spot::new);
  }
}
