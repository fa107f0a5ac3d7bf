package app.imjin.story.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/// The scale INFLESZ: 206.835 − 62.3 · syllables per word − words per sentence.
///
/// Szigriszt Pazos: Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
/// perspicuidad, Madrid 1993; the bands of the scale (very difficult below 40, somewhat difficult
/// below 55, normal to 65, quite easy to 80, very easy above) by Barrio-Cantalejo et al.,
/// Validación de la Escala INFLESZ, Anales del Sistema Sanitario de Navarra 31 (2008). Points from
/// about 0 to 100 and over; higher is easier.
///
/// Spanish spelling shows its syllables, so the count has no error but for foreign names.
final class SpanishReading {
  /// One vowel, or as many as sound together: two strong ones never do, nor a strong one with an
  /// accented weak one.
  private static final Pattern NUCLEUS =
      Pattern.compile("[iuü]?[aeoáéó](?:[iuü]|y$)?|[iuü][iuüíú]?(?:y$)?|[íú]|y$");

  private SpanishReading() {}

  static double score(Prose prose) {
    return 206.835
        - 62.3 * prose.syllablesPerWord(SpanishReading::syllables)
        - prose.wordsPerSentence();
  }

  static int syllables(String word) {
    var plain = word.toLowerCase(Locale.ROOT).replaceAll("qu(?=[eiéí])", "k");
    plain = plain.replaceAll("gu(?=[eiéí])", "g");
    return Math.max(1, (int) NUCLEUS.matcher(plain).results().count());
  }
}
