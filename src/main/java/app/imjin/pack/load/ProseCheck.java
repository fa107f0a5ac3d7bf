package app.imjin.pack.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import java.util.regex.Pattern;

/// Prose is Markdown without HTML.
final class ProseCheck {
  private static final Pattern ALL = Pattern.compile(".*\\.md");

  private ProseCheck() {}

  static void check(PackFiles files, Problems problems) {
    for (ContentFile file : files.matching(ALL)) {
      if (file.prose().contains("<")) {
        problems.add(file.path(), "", "The prose holds a <. Prose is Markdown without HTML.");
      }
    }
  }
}
