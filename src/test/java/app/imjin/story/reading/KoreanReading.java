package app.imjin.story.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Two measures for Korean, for which no formula is as widely used as those of English and Spanish:
/// how many eojeol (어절, words between blanks) a sentence has on average, and which share of the
/// words is in a list of basic words. Figures, proper names and words that the glossary explains
/// count for the first only.
///
/// The list is our own, `readability/basic-words.ko.txt`. A word is basic when an entry is its
/// beginning and only particles or endings follow. Endings are compared letter by letter, so that
/// 가- is found in 갔다. A word that merely looks alike may slip through, and a basic word with a rare
/// ending may be missed.
final class KoreanReading {
  private static final String PARTICLES =
      "은 는 이 가 을 를 의 에 에서 에게 에게서 께 한테 와 과 랑 이랑 도 만 로 으로 부터 까지 보다 처럼 마다 마저 조차 밖에"
          + " 이나 나 이라고 라고 이라는 라는 이다 다 이었다 였다 입니다 이에요 예요 이었습니다 였습니다 이며 며 이고 고 이지만"
          + " 지만 인 일 인데 이라 라 라서 이라서 들 쯤 씩 뿐 째 이었던 이던 이었지만 였지만 이었고 였고 이므로 인지 이란 란"
          + " 이든 든 적 님 께서 로서 으로서 로써 으로써 요 이야 야";
  private static final String ENDINGS =
      "ㄴ ㄹ ㅁ ㅂ니다 ㅂ니까 ㄴ다 ㄴ데 ㅆ 았 었 였 겠 시 으시 셨 습니다 습니까 다 고 지 지만 면 으면 며 으며 면서 으면서"
          + " 니 으니 니까 으니까 는 은 을 던 기 음 게 도록 려고 으려고 려는 으려는 러 으러 서 아서 어서 여서 아 어 여 야 아야"
          + " 어야 여야 요 아요 어요 는데 은데 나 거나 자 라 으라 자마자 는지 은지 ㄴ지 ㄹ지 을지 다고 라고 다는 ㄴ다고 ㄴ다는"
          + " 는다 는다고 도 만 가 이 를 까지 에 로 들 므로 으므로 네 죠 든 든지 듯 듯이 해 하 한 할 했 지 져 졌 진 질 어지 아지"
          + " 워 와 왔 웠 운 울 우";

  private static final Pattern AFTER_NOUN = any(PARTICLES, 3);
  private static final Pattern AFTER_STEM = any(ENDINGS, 4);

  private final Set<String> nouns = new TreeSet<>();
  private final Set<String> stems = new TreeSet<>();
  private final Predicate<String> name;

  /// @param name whether a word begins with a proper name
  KoreanReading(Predicate<String> name) {
    this.name = name;
    list()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .filter(entry -> !entry.isEmpty())
        .forEach(entry -> {
          boolean stem = entry.endsWith("-");
          (stem ? stems : nouns)
              .add(letters(stem ? entry.substring(0, entry.length() - 1) : entry));
        });
  }

  double basicShare(Prose prose) {
    List<String> counted = prose.lettered().stream().filter(name.negate()).toList();
    return (double) counted.stream().filter(this::isBasic).count() / counted.size();
  }

  boolean isBasic(String word) {
    String letters = letters(word);
    for (int end = letters.length(); end > 0; end--) {
      String start = letters.substring(0, end);
      String rest = letters.substring(end);
      boolean noun = nouns.contains(start) && (AFTER_NOUN.matcher(rest).matches() || made(rest));
      if (noun || (stems.contains(start) && AFTER_STEM.matcher(rest).matches())) {
        return true;
      }
    }
    return false;
  }

  /// A verb made of a noun: 하다 or 되다 and their endings follow.
  private static boolean made(String rest) {
    return List.of("하", "해", "되", "돼").stream()
        .map(KoreanReading::letters)
        .anyMatch(verb ->
            rest.startsWith(verb) && AFTER_STEM.matcher(rest.substring(verb.length())).matches());
  }

  private static Pattern any(String table, int most) {
    return Pattern.compile(
        Arrays.stream(table.split(" "))
            .map(KoreanReading::letters)
            .sorted((one, other) -> other.length() - one.length())
            .collect(Collectors.joining("|", "(?:", "){0," + most + "}")));
  }

  /// Syllables as letters; a single consonant is one that ends a syllable.
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replace('ㄴ', 'ᆫ')
        .replace('ㄹ', 'ᆯ')
        .replace('ㅁ', 'ᆷ')
        .replace('ㅂ', 'ᆸ')
        .replace('ㅆ', 'ᆻ');
  }

  private static String list() {
    try (var file = KoreanReading.class.getResourceAsStream("/readability/basic-words.ko.txt")) {
      if (file == null) {
        throw new IllegalStateException("The list of basic words is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
