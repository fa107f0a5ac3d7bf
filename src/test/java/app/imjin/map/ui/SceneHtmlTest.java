package app.imjin.map.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SceneHtmlTest {
  private final Element figure =
      SceneHtml.figure(Fixture.PACK, Fixture.atlas(), Fixture.scene(), Language.EN);

  @Test
  void theCaptionIsTheNameOfThePicture() {
    var view = figure.expectFirst(".map-view");
    assertThat(view.attr("role")).isEqualTo("img");
    assertThat(view.attr("aria-label")).isEqualTo("A river crosses a line.");
    assertThat(figure.select("svg")).allMatch(svg -> svg.attr("aria-hidden").equals("true"));
    assertThat(figure.select(".map-labels").attr("aria-hidden")).isEqualTo("true");
  }

  @Test
  void theListHasEverythingThatIsShown() {
    assertThat(figure.select(".map-twin summary").text()).isEqualTo("List of what is shown");
    assertThat(figure.select(".map-twin li button").eachText())
        .containsExactly(
            "Seen here — about here",
            "North Korea — country",
            "Imjin — river",
            "Military Demarcation Line — line",
            "A town <in> the south — town");
    var listed = figure.select(".map-twin button").eachAttr("data-place");
    assertThat(listed).containsAll(figure.select(".spot").eachAttr("data-place"));
    assertThat(figure.select(".map-twin li p").eachText())
        .hasSize(5)
        .anyMatch("What happened at town."::equals);
  }

  @Test
  void drawsTheLayersInOrderEachWithItsClass() {
    assertThat(figure.select(".map-drawing > g").eachAttr("class"))
        .containsExactly("layer land", "layer river", "layer line");
    assertThat(figure.select(".land path").eachAttr("class")).containsExactly("north", "south");
    assertThat(figure.select(".map-drawing path")).allMatch(path -> path.attr("d").startsWith("m"));
  }

  @Test
  void everyButtonHasANameAndWaitsForTheScript() {
    assertThat(figure.select(".map-buttons button"))
        .hasSize(3)
        .allMatch(button -> button.hasAttr("disabled") && !button.attr("aria-label").isEmpty());
  }

  @Test
  void creditsEveryoneOnce() {
    assertThat(figure.select(".map-credits").text())
        .isEqualTo("© Somebody · Natural Earth · GeoNames");
  }

  @Test
  void theHighlightComesFirstAndIsNotNamedTwice() {
    var spots = figure.select(".spot");
    assertThat(spots.getFirst().classNames()).contains("lit", "site");
    assertThat(spots.getFirst().select("b").text()).isEqualTo("Seen here");
    assertThat(spots.select("[data-place=crossing]")).hasSize(1);
  }

  @Test
  void aQuestionTellsNoMoreThanNames() {
    var question = SceneHtml.question(Fixture.PACK, Fixture.atlas(), Fixture.scene(), Language.EN);
    assertThat(question.hasAttr("pin")).isTrue();
    assertThat(question.outerHtml()).doesNotContain("What happened");
    assertThat(question.attr("data-text-pin-near")).contains("{0}", "{1}", "{2}");
  }

  @Test
  void theSceneAsJsonHasAllThatAnotherMapNeeds() {
    var json =
        new JsonMapper()
            .readTree(SceneHtml.json(Fixture.PACK, Fixture.atlas(), Fixture.scene(), Language.EN));
    assertThat(json.path("bounds")).hasSize(4);
    assertThat(json.path("layers").get(0).path("url").asString()).startsWith("land.geojson?v=");
    assertThat(json.path("highlights")).hasSize(1);
    assertThat(json.path("labels")).hasSize(4);
    assertThat(json.path("caption").asString()).isEqualTo("A river crosses a line.");
    assertThat(json.path("id").asString()).isNotEmpty();
  }

  @Test
  void theScriptInThePageNeverEndsEarly() {
    var script = figure.expectFirst("script.scene").data();
    assertThat(script).doesNotContain("</");
    assertThat(new JsonMapper().readTree(script).path("layers")).hasSize(3);
  }

  @Test
  void aPictureUsesTheShapesOfTheDocument() {
    var defs = SceneHtml.atlasDefs(Fixture.PACK, Fixture.atlas());
    var picture = SceneHtml.picture(Fixture.PACK, Fixture.atlas(), Fixture.scene(), Language.EN);
    assertThat(picture.select("button, details, script")).isEmpty();
    var used =
        picture.select("use").eachAttr("href").stream().map(href -> href.substring(1)).toList();
    assertThat(used).hasSize(3);
    assertThat(defs.select("g").eachAttr("id")).containsAll(used);
    assertThat(picture.select("figcaption").text()).isEqualTo("A river crosses a line.");
  }
}
