package app.imjin.security;

/// Where the person who started the server reads along.
@FunctionalInterface
public interface Console {
  void print(String text);

  /// Whether it shows colours and block characters.
  default boolean isTerminal() {
    return false;
  }
}
