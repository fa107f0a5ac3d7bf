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
import java.util.stream.Stream;

/// Turns folders into packs: the form of each file, then references and languages, then what each
/// module makes of it. A pack with a problem is refused as a whole, with everything that is wrong
/// in it at once: each check goes on with the files that are right, and is silent about what only
/// follows from a problem that is told already. A pack that is known to be whole is only read.
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
  private final WholePacks known;
  private final Kept<Optional<ContentFile>> keptFiles = new Kept<>();
  private final Kept<Optional<Object>> keptParts = new Kept<>();

  PackLoader(SchemaCheck schemas, List<? extends PackReader<?>> readers, WholePacks known) {
    this.schemas = schemas;
    this.readers = List.copyOf(readers);
    this.known = known;
  }

  /// Loads what nothing is known of.
  PackLoader(SchemaCheck schemas, List<? extends PackReader<?>> readers) {
    this(schemas, readers, WholePacks.unknown());
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
    if (folder.files().isEmpty()) {
      problems.add(folder.unread());
      return Optional.empty();
    }
    var forms = read(folder, problems);
    if (known.has(folder)) {
      return parts(forms.files(id.get(), folder), folder, problems);
    }
    NEEDED.stream()
        .filter(path -> !folder.files().containsKey(path) && forms.of(path).isEmpty())
        .forEach(path -> forms.missing(path, problems));
    var ids = new Ids(forms, problems);
    var files = forms.files(id.get(), folder);
    new ReferenceCheck(files, ids, problems).check();
    new LanguageCheck(files, problems).check();
    ProseCheck.check(files, problems);
    return parts(files, folder, problems);
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

  private Forms read(PackFolder folder, Problems problems) {
    var forms = new Forms();
    folder
        .unread()
        .forEach(problem -> forms.add(problem.file(), Optional.empty(), List.of(problem)));
    folder
        .files()
        .forEach((path, bytes) -> {
          var found = new Problems();
          var file =
              keptFiles.of(
                  folder.name() + "/" + path,
                  List.of(bytes),
                  found,
                  own -> read(path, bytes, known.has(folder), own));
          forms.add(path, file, found.sorted());
        });
    problems.add(forms.problems());
    return forms;
  }

  private Optional<ContentFile> read(String path, byte[] bytes, boolean whole, Problems problems) {
    var schema = FileForms.schemaOf(path);
    if (schema.isPresent()) {
      var file = FileParser.parse(path, bytes, problems);
      if (!whole) {
        file.ifPresent(parsed -> schemas.check(parsed, schema.get(), problems));
      }
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
      try {
        keptParts
            .of(
                folder.name() + "/" + reader.type().getName(),
                used,
                problems,
                found -> part(reader, files, known.has(folder), found))
            .ifPresent(part -> parts.put(reader.type(), part));
      } catch (RuntimeException failure) {
        // A reader may stumble over what is told already; over a whole pack it must not.
        if (problems.none()) {
          throw failure;
        }
      }
    }
    return problems.none() ? Optional.of(pack(files, parts)) : Optional.empty();
  }

  private static <T> Optional<Object> part(
      PackReader<T> reader, PackFiles files, boolean whole, Problems problems) {
    return problems.within(
        "pack.yaml",
        "",
        () -> {
          T part = reader.read(files, problems);
          if (!whole) {
            reader.check(part, files, problems);
          }
          return Optional.of(part);
        },
        Optional.empty());
  }

  private static Pack pack(PackFiles files, Map<Class<?>, Object> parts) {
    var tree = files.required("pack.yaml").tree();
    return Pack.of(
        files, tree.path("version").asString(), ContentFile.localized(tree.path("title")), parts);
  }
}
