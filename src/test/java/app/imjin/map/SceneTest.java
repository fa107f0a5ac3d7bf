package app.imjin.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.imjin.common.Language;
import app.imjin.pack.LayerId;
import app.imjin.pack.PlaceId;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SceneTest {
  private static final String WHOLE =
      """
      bounds: [126.8, 38.04, 127.12, 38.24]
      layers: [land, mdl]
      places: [imjin, yeoncheon]
      highlights:
        - place: imjin-at-mdl
          label: {en: "Seen by thermal camera"}
          note: {en: "about here"}
        - place: yeoncheon
          label: {en: "The town"}
      inset: true
      caption: {en: "Where the river meets the line."}
      """;

  @Test
  void readsEverything() {
    var scene = read(WHOLE);
    assertThat(scene.bounds()).isEqualTo(new Bounds(126.8, 38.04, 127.12, 38.24));
    assertThat(scene.layers()).containsExactly(new LayerId("land"), new LayerId("mdl"));
    assertThat(scene.places()).hasSize(2).contains(new PlaceId("imjin"));
    assertThat(scene.highlights()).hasSize(2);
    assertThat(scene.highlights().getFirst().note()).isPresent();
    assertThat(scene.highlights().getLast().note()).isEmpty();
    assertThat(scene.inset()).isTrue();
    assertThat(scene.caption().in(Language.EN)).startsWith("Where");
  }

  @Test
  void doesWithoutHighlightsAndInset() {
    var scene = read(WHOLE.replaceAll("(?s)highlights:.*inset: true\n", ""));
    assertThat(scene.highlights()).isEmpty();
    assertThat(scene.inset()).isFalse();
  }

  @Test
  void refusesBoundsInTheWrongOrder() {
    refused(WHOLE.replace("[126.8, 38.04, 127.12, 38.24]", "[127.12, 38.04, 126.8, 38.24]"))
        .withMessageContaining("west before east");
  }

  @Test
  void refusesMissingBoundsAndCaption() {
    refused(WHOLE.replace("bounds", "bound")).withMessageContaining("west, south, east, north");
    refused(WHOLE.replace("caption", "title")).withMessageContaining("English");
    refused("just a word").withMessageContaining("A scene needs");
  }

  @Test
  void refusesWhatIsNoId() {
    refused(WHOLE.replace("imjin-at-mdl", "Imjin at MDL")).withMessageContaining("Imjin at MDL");
  }

  private static org.assertj.core.api.ThrowableAssertAlternative<IllegalArgumentException> refused(
      String yaml) {
    return assertThatIllegalArgumentException().isThrownBy(() -> read(yaml));
  }

  private static Scene read(String yaml) {
    return Scene.read(new YAMLMapper().readTree(yaml));
  }
}
