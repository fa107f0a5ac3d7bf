package app.imjin.pack;

import app.imjin.common.LocalizedText;
import java.util.Map;

/// A pack that is whole: every file has its form, every reference leads somewhere.
public final class Pack {
  private final PackId id;
  private final String version;
  private final LocalizedText title;
  private final Map<Class<?>, Object> parts;
  private final PackFiles files;

  private Pack(
      PackId id,
      String version,
      LocalizedText title,
      PackFiles files,
      Map<Class<?>, Object> parts) {
    this.id = id;
    this.version = version;
    this.title = title;
    this.files = files;
    this.parts = Map.copyOf(parts);
  }

  /// A pack of files that were checked, with what each module made of them.
  public static Pack of(
      PackFiles files, String version, LocalizedText title, Map<Class<?>, Object> parts) {
    return new Pack(files.id(), version, title, files, parts);
  }

  public PackId id() {
    return id;
  }

  public String version() {
    return version;
  }

  public LocalizedText title() {
    return title;
  }

  public PackFiles files() {
    return files;
  }

  /// What a module's [PackReader] made of this pack.
  ///
  /// @throws IllegalArgumentException when no reader makes that type
  public <T> T part(Class<T> type) {
    var part = parts.get(type);
    if (part == null) {
      throw new IllegalArgumentException("No reader makes " + type.getName());
    }
    return type.cast(part);
  }
}
