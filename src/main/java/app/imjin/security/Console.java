package app.imjin.security;

/// Where the person who started the server reads along.
@FunctionalInterface
interface Console {
  void print(String text);
}
