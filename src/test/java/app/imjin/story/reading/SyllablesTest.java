package app.imjin.story.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counted by hand, and by rule.
class SyllablesTest {
  private static final String ENGLISH =
      """
      a 1 about 2 above 2 according 3 acquitted 3 after 2 agencies 3 agreement 3 aircraft 2
      another 3 answers 2 area 3 armies 2 armistice 3 arrivals 3 article 3 asked 1 automatic 4
      average 3 because 2 before 2 begins 2 believed 2 belonged 2 broadcaster 3 camera 3 capital 3
      careers 2 carried 2 case 1 center 2 centre 2 centres 2 changed 1 chocolate 3 civilian 3
      clear 1 clocks 1 cloth 1 command 2 condition 3 confirmed 2 council 2 country 2 court 1
      crossed 1 cumulative 4 custody 3 danger 2 dangerous 3 defect 2 defection 3 demarcation 4
      demilitarized 6 depth 1 different 3 distances 3 driver 2 early 2 earlier 3 eastern 2
      education 4 eighteen 2 equipment 3 escape 2 estimate 3 evening 2 exactly 3 executed 4
      explains 2 family 3 favourite 3 fences 2 fighting 2 figures 2 fishing 2 follows 2 found 1
      given 2 going 2 guarded 2 handed 2 helicopter 4 hospital 3 housing 2 hundred 2 inference 3
      intelligence 4 interviews 3 joint 1 judge 1 knocked 1 known 1 Korea 3 Korean 3 landmines 2
      largely 2 later 2 leave 1 letters 2 line 1 lying 2 maritime 3 media 3 midnight 2 military 4
      million 2 ministry 3 money 2 moved 1 names 1 nations 2 navigation 4 newspaper 3 nobody 3
      object 2 official 3 operator 4 parallel 3 pavement 2 peace 1 peninsula 4 people 2 period 3
      person 2 places 2 planes 1 presumed 2 protection 3 published 2 questions 2 quiet 2 radio 3
      recovered 3 released 2 reports 2 rescue 2 returned 2 river 2 school 1 searchers 2 settlement 3
      seven 2 shown 1 sides 1 soldier 2 somebody 3 source 1 spoke 1 state 1 stopped 1 surface 2
      taken 2 themselves 2 there 1 thermal 2 thick 1 thirty 2 times 1 toward 2 treaty 2 under 2
      unification 5 united 3 university 5 usual 3 vehicle 3 warning 2 western 2 while 1 withheld 2
      wished 1 without 2 world 1 written 2 years 1
      """;

  @Test
  void englishRulesAreRightForNearlyAllWords() {
    var byHand = byHand();
    long wrong =
        byHand.entrySet().stream()
            .filter(word -> EnglishReading.syllables(word.getKey()) != word.getValue())
            .count();
    int sum = byHand.keySet().stream().mapToInt(EnglishReading::syllables).sum();
    int known = byHand.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(byHand).hasSizeGreaterThan(170);
    assertThat((double) wrong / byHand.size()).as(mistakes(byHand)).isLessThanOrEqualTo(0.04);
    assertThat((double) sum / known).isCloseTo(1, within(0.02));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          río, 2
          línea, 3
          cruzó, 2
          soldado, 3
          guerra, 2
          quién, 1
          aquí, 2
          ciudad, 2
          agua, 2
          país, 2
          países, 3
          Corea, 3
          aeronave, 5
          y, 1
          hoy, 1
          muy, 1
          leyes, 2
          huir, 1
          oído, 3
          reunión, 2
          Seúl, 2
          militar, 3
          desmilitarizada, 7
          vigilancia, 4
          averigüe, 4
          había, 3
          cuatro, 2
          """)
  void spanishSpellingShowsTheSyllables(String word, int syllables) {
    assertThat(SpanishReading.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void splitsProseIntoSentencesAndWords() {
    var prose =
        Prose.of("It says “no”. At 23:38, 2.3 km away, a [man](gloss:man) was seen. Why? *Well* …");
    assertThat(prose.sentences()).extracting(List::size).containsExactly(3, 9, 1, 1);
    assertThat(prose.lettered()).doesNotContain("23:38").contains("man", "km");
  }

  @Test
  void knownTextsHaveTheirPublishedKindOfGrade() {
    assertThat(EnglishReading.grade(Prose.of("The cat sat on the mat.")))
        .isCloseTo(0.39 * 6 + 11.8 - 15.59, within(1e-9));
    assertThat(SpanishReading.score(Prose.of("El gato come pan.")))
        .isCloseTo(206.835 - 62.3 * 6 / 4 - 4, within(1e-9));
  }

  private static Map<String, Integer> byHand() {
    var words = new LinkedHashMap<String, Integer>();
    var parts = ENGLISH.strip().split("\\s+");
    for (int at = 0; at < parts.length; at += 2) {
      words.put(parts[at], Integer.valueOf(parts[at + 1]));
    }
    return words;
  }

  private static String mistakes(Map<String, Integer> byHand) {
    return Arrays.toString(
        byHand.keySet().stream()
            .filter(word -> EnglishReading.syllables(word) != byHand.getOrDefault(word, 0))
            .toArray());
  }
}
