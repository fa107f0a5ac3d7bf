package app.imjin.pack.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.Pack;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackId;
import app.imjin.pack.PackReader;
import app.imjin.pack.Packs;
import app.imjin.pack.Problems;
import app.imjin.pack.RefusedPack;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Turns folders into packs: form first, then references, then what each module makes of it. A pack
/// with a problem is refused as a whole, with everything that is wrong in it at once.
final class PackLoader {
  private static final List<String> NEEDED =
      List.of(
          "pack.yaml",
          "sources.yaml",
          "claims.yaml",
          "places.yaml",
          "timeline.yaml",
          "glossary.yaml",
          "misconceptions.yaml");

  private final SchemaCheck schemas;
  private final List<PackReader<?>> readers;
  private final Kept<Optional<ContentFile>> keptFiles = new Kept<>();
  private final Kept<Optional<Object>> keptParts = new Kept<>();

  PackLoader(SchemaCheck schemas, List<? extends PackReader<?>> readers) {
    this.schemas = schemas;
    this.readers = List.copyOf(readers);
  }

  Packs load(List<PackFolder> folders) {
    var whole = new ArrayList<Pack>();
    var refused = new ArrayList<RefusedPack>();
    for (PackFolder folder : folders) {
      var problems = new Problems();
      var pack = load(folder, problems);
      if (pack.isPresent() && problems.none()) {
        whole.add(pack.get());
      } else {
        refused.add(new RefusedPack(folder.name(), problems.sorted()));
      }
    }
    return new Packs(whole, refused);
  }

  private Optional<Pack> load(PackFolder folder, Problems problems) {
    var id = id(folder, problems);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    var files = new PackFiles(id.get(), read(folder, problems), folder.files());
    for (String path : NEEDED) {
      if (!folder.files().containsKey(path)) {
        problems.add(path, "", "This file is missing.");
      }
    }
    if (problems.none()) {
      new ReferenceCheck(files, problems).check();
      new LanguageCheck(files, problems).check();
    }
    return problems.none() ? parts(files, folder, problems) : Optional.empty();
  }

  private static Optional<PackId> id(PackFolder folder, Problems problems) {
    try {
      return Optional.of(new PackId(folder.name()));
    } catch (IllegalArgumentException refusal) {
      problems.add(
          "pack.yaml",
          "",
          "The folder's name is the pack's id: lower case letters, digits, hyphens.");
      return Optional.empty();
    }
  }

  private TreeMap<String, ContentFile> read(PackFolder folder, Problems problems) {
    var files = new TreeMap<String, ContentFile>();
    folder
        .files()
        .forEach((path, bytes) ->
            keptFiles
                .of(
                    folder.name() + "/" + path,
                    List.of(bytes),
                    problems,
                    found -> read(path, bytes, found))
                .ifPresent(file -> files.put(path, file)));
    return files;
  }

  private Optional<ContentFile> read(String path, byte[] bytes, Problems problems) {
    var schema = FileForms.schemaOf(path);
    if (schema.isPresent()) {
      var file = FileParser.parse(path, bytes, problems);
      file.ifPresent(parsed -> schemas.check(parsed, schema.get(), problems));
      return file;
    }
    if (path.startsWith("layers/") && path.endsWith(".geojson")) {
      return FileParser.geoJson(path, bytes, problems);
    }
    if (!FileForms.unread(path)) {
      problems.add(path, "", "A pack has no file of this name. See data/schema for those it has.");
    }
    return Optional.empty();
  }

  private Optional<Pack> parts(PackFiles files, PackFolder folder, Problems problems) {
    var parts = new HashMap<Class<?>, Object>();
    for (PackReader<?> reader : readers) {
      var used =
          folder.files().entrySet().stream()
              .filter(file -> reader.uses(file.getKey()))
              .flatMap(file ->
                  Stream.of(file.getKey().getBytes(StandardCharsets.UTF_8), file.getValue()))
              .toList();
      keptParts
          .of(
              folder.name() + "/" + reader.type().getName(),
              used,
              problems,
              found -> part(reader, files, found))
          .ifPresent(part -> parts.put(reader.type(), part));
    }
    return problems.none() ? Optional.of(pack(files, parts)) : Optional.empty();
  }

  private static Optional<Object> part(PackReader<?> reader, PackFiles files, Problems problems) {
    return problems.within(
        "pack.yaml", "", () -> Optional.of(reader.read(files, problems)), Optional.empty());
  }

  private static Pack pack(PackFiles files, Map<Class<?>, Object> parts) {
    var tree = files.required("pack.yaml").tree();
    return Pack.of(
        files, tree.path("version").asString(), ContentFile.localized(tree.path("title")), parts);
  }
}
