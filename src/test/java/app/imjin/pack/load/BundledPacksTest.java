package app.imjin.pack.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.pack.PackReader;
import app.imjin.pack.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// The packs that come with the product are whole: no build ships a broken one.
class BundledPacksTest {
  @Test
  void everyPackOfTheProductIsWhole() {
    var packs =
        new PackLoader(new SchemaCheck(PackFolders::schemas), readers())
            .load(PackFolders.bundled());

    assertThat(packs.refused())
        .withFailMessage(() ->
            String.join(
                "\n",
                packs.refused().stream()
                    .flatMap(refused -> refused.problems().stream())
                    .map(Problem::toString)
                    .toList()))
        .isEmpty();
    assertThat(packs.whole()).extracting(pack -> pack.id().value()).contains("dmz");
  }

  /// All readers of the product, found as the application finds them.
  static List<PackReader<?>> readers() {
    var readers = new ArrayList<PackReader<?>>();
    try (var product = new AnnotationConfigApplicationContext()) {
      var scanner = new ClassPathBeanDefinitionScanner(product, false);
      scanner.addIncludeFilter(new AssignableTypeFilter(PackReader.class));
      scanner.scan("app.imjin");
      product.refresh();
      product.getBeansOfType(PackReader.class).values().forEach(readers::add);
    }
    return readers;
  }
}
