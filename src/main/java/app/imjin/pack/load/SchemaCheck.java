package app.imjin.pack.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.Problems;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Checks files against their JSON Schemas.
final class SchemaCheck {
  private static final String BASE = "https://imjin.app/schema/";

  /// Where a schema says in its own words what is wrong, by keyword.
  private static final String OWN_SENTENCE = "message";

  private final Supplier<Map<String, String>> sources;
  private Map<String, Schema> schemas = Map.of();

  /// @param sources by name; asked for with the first file, as a start often has none to check
  SchemaCheck(Supplier<Map<String, String>> sources) {
    this.sources = sources;
  }

  private static Map<String, Schema> read(Map<String, String> sources) {
    var byAddress =
        sources.entrySet().stream()
            .collect(Collectors.toMap(entry -> BASE + entry.getKey(), Map.Entry::getValue));
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(byAddress)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().errorMessageKeyword(OWN_SENTENCE).build()));
    return sources.keySet().stream()
        .collect(
            Collectors.toMap(
                name -> name, name -> registry.getSchema(SchemaLocation.of(BASE + name))));
  }

  /// Reports everything in the file that its schema does not allow.
  void check(ContentFile file, String schemaName, Problems problems) {
    if (schemas.isEmpty()) {
      schemas = read(sources.get());
    }
    var schema = schemas.get(schemaName);
    if (schema == null) {
      throw new IllegalStateException("The product lacks its schema " + schemaName);
    }
    for (var error : schema.validate(file.tree())) {
      problems.add(
          file.path(), error.getInstanceLocation().toString(), sentence(error.getMessage()));
    }
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }
}
