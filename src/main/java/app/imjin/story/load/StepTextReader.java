package app.imjin.story.load;

import app.imjin.common.RichText;
import app.imjin.pack.ContentFile;
import app.imjin.pack.Problems;
import app.imjin.story.Sentence;
import app.imjin.story.StepText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the prose of a step: `{p1}` marks the sentences of a point up to the next mark;
/// `{p1~gentle}` right after them marks the same in gentler words.
final class StepTextReader {
  private static final Pattern MARK = Pattern.compile("\\{(p[1-9][0-9]?)(~gentle)?}");

  private StepTextReader() {}

  /// @param points that the step has; the text may leave some out and adds none
  static StepText read(ContentFile file, Set<String> points, Problems problems) {
    var seen = new HashSet<String>();
    var paragraphs = new ArrayList<List<Sentence>>();
    for (RichText paragraph : new RichText(file.prose()).paragraphs()) {
      var sentences = sentences(file, paragraph.markdown(), problems);
      for (Sentence sentence : sentences) {
        if (!points.contains(sentence.point())) {
          problems.add(file.path(), "", "The step has no point %s.".formatted(sentence.point()));
        }
        if (!seen.add(sentence.point())) {
          problems.add(
              file.path(), "", "The point %s is marked twice.".formatted(sentence.point()));
        }
      }
      paragraphs.add(sentences);
    }
    return new StepText(file.tree().path("title").asString(), paragraphs);
  }

  private static List<Sentence> sentences(ContentFile file, String paragraph, Problems problems) {
    var marks = MARK.matcher(paragraph).results().toList();
    if (marks.isEmpty() || marks.getFirst().start() > 0) {
      problems.add(
          file.path(),
          "",
          "Every sentence stands behind a mark such as {p1}: \u201c%s\u201d"
              .formatted(start(paragraph)));
    }
    var sentences = new ArrayList<Sentence>();
    for (int at = 0; at < marks.size(); at++) {
      int end = at + 1 < marks.size() ? marks.get(at + 1).start() : paragraph.length();
      var words = paragraph.substring(marks.get(at).end(), end).strip().replace('\n', ' ');
      add(sentences, marks.get(at), new RichText(words), file, problems);
    }
    return sentences;
  }

  private static void add(
      List<Sentence> sentences,
      MatchResult mark,
      RichText words,
      ContentFile file,
      Problems problems) {
    var point = mark.group(1);
    if (mark.group(2) == null) {
      sentences.add(new Sentence(point, words, Optional.empty()));
    } else if (isFollowedBy(sentences, point) && !words.markdown().isEmpty()) {
      sentences.add(new Sentence(point, sentences.removeLast().text(), Optional.of(words)));
    } else {
      problems.add(
          file.path(),
          "point " + point,
          "Gentler words stand once, right after those of their point.");
    }
  }

  private static boolean isFollowedBy(List<Sentence> sentences, String point) {
    return !sentences.isEmpty()
        && sentences.getLast().point().equals(point)
        && sentences.getLast().gentle().isEmpty();
  }

  private static String start(String paragraph) {
    return paragraph.substring(0, Math.min(60, paragraph.length()));
  }
}
