package app.imjin.shell;

import java.util.List;

/// The stylesheets as they are at this moment, for the development loop.
public final class LiveStyles extends Styles {
  @Override
  String text(List<String> names) {
    return new Styles().text(names);
  }
}
