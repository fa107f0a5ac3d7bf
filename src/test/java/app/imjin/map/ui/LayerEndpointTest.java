package app.imjin.map.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.pack.Packs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class LayerEndpointTest {
  @Test
  void knowsNoPackThatIsNotThere() {
    var endpoint = new LayerEndpoint(new Packs(List.of(), List.of()));
    assertThat(endpoint.layer("dmz", "mdl", "").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void namesTheFolderOfAPack() {
    assertThat(LayerEndpoint.folder(Fixture.PACK)).isEqualTo("/content/dmz/layers/");
  }

  @Test
  void anAddressWithTheVersionLastsForAYear() {
    var layer = Fixture.atlas().layers().getFirst();
    var endpoint = new LayerEndpoint(new Packs(List.of(), List.of()));
    var lasting = endpoint.answer(layer, layer.version());
    assertThat(lasting.getHeaders().getCacheControl()).contains("immutable", "max-age=31536000");
    assertThat(lasting.getHeaders().getETag()).isEqualTo("W/\"" + layer.version() + "\"");
    assertThat(endpoint.answer(layer, "old").getHeaders().getCacheControl()).isEqualTo("no-cache");
  }
}
