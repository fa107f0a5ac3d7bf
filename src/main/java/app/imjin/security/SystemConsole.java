package app.imjin.security;

import java.util.Optional;

/// The window in which the server was started, or the file that its words go to.
final class SystemConsole implements Console {
  @Override
  public void print(String text) {
    System.out.println(text);
  }

  @Override
  public boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent()
        && System.out.charset().newEncoder().canEncode('▀');
  }
}
