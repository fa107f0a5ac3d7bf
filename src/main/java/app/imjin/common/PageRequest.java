package app.imjin.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a first paint may depend on: the address, and what the reader chose on this device.
///
/// @param path without a leading slash, `story/dmz/imjin/boat`
/// @param query the first value of each parameter
/// @param cookies by name
/// @param language chosen by the reader, or the browser's first that the product has
public record PageRequest(
    String path, Map<String, String> query, Map<String, String> cookies, Language language) {
  public PageRequest {
    query = Map.copyOf(query);
    cookies = Map.copyOf(cookies);
  }

  /// The parts of the path between slashes.
  public List<String> segments() {
    return path.isEmpty() ? List.of() : List.of(path.split("/"));
  }

  /// The same request with another word for a cookie.
  public PageRequest withCookie(String name, String value) {
    var more = new HashMap<>(cookies);
    more.put(name, value);
    return new PageRequest(path, query, more, language);
  }

  public Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name));
  }
}
