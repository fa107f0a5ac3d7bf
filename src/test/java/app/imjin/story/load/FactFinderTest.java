package app.imjin.story.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The same facts are found in what three writers wrote.
class FactFinderTest {
  private static final String NAMES =
      """
      names:
        - {id: dmz, kind: place, place: zone, forms: {en: [Demilitarized Zone, DMZ], ko: [비무장지대, DMZ], es: [zona desmilitarizada]}}
        - {id: mig, kind: thing, forms: {en: [MiG-15], ko: [미그-15], es: [MiG-15]}}
        - {id: us-army, kind: body, forms: {en: [United States Army], ko: [미 육군], es: [Ejército de los Estados Unidos]}}
        - {id: us, kind: place, forms: {en: [United States], ko: [미국], es: [Estados Unidos]}}
      """;
  private static final String PLACES =
      """
      places:
        - {id: paju, kind: town, name: {en: Paju, ko: 파주, es: Paju}}
        - {id: zone, kind: site, name: {en: the whole zone}}
        - {id: north, kind: country, name: {en: North Korea}}
      """;

  private static final FactFinder FINDER = finder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | By June 2019 there were 33,022 arrivals.    | the date June 2019; the figure 33022
          es | Hasta junio de 2019 llegaron 33 022.        | the date June 2019; the figure 33022
          es | Hasta junio de 2019 llegaron 33.022.        | the date June 2019; the figure 33022
          ko | 2019년 6월까지 3만 3,022명이 왔다.              | the date June 2019; the figure 33022
          ko | 2019년 6월까지 33,022명이 왔다.                | the date June 2019; the figure 33022
          en | on Wednesday 31 July 2019, at 23:38         | the date 31 July 2019; the time 23:38
          es | el miércoles 31 de julio de 2019 a las 23:38 | the date 31 July 2019; the time 23:38
          ko | 2019년 7월 31일 수요일 오후 11시 38분에           | the date 31 July 2019; the time 23:38
          ko | 2019년 7월 31일(수요일) 23시 38분               | the date 31 July 2019; the time 23:38
          en | Monday 29 July, about 15:30                 | the date 29 July; the time 15:30
          ko | 7월 29일 월요일 오후 3시 30분쯤                  | the date 29 July; the time 15:30
          en | about 2.3 km apart, 1.86 km in places       | the figure 1.86 km; the figure 2.3 km
          es | unos 2,3 km, 1,86 kilómetros                | the figure 1.86 km; the figure 2.3 km
          ko | 약 2.3km, 1.86킬로미터                        | the figure 1.86 km; the figure 2.3 km
          en | 750 m away, in 5 minutes, 12 %              | the figure 12 %; the figure 5; the figure 750 m
          es | a 750 metros, 5 minutos, 12 %               | the figure 12 %; the figure 5; the figure 750 m
          ko | 750미터, 5분, 12퍼센트                         | the figure 12 %; the figure 5; the figure 750 m
          en | eighteen minutes, five times, twenty-two    | the figure 18; the figure 22; the figure 5
          es | dieciocho minutos, cinco veces, veintidós   | the figure 18; the figure 22; the figure 5
          ko | 열여덟 명, 다섯 배, 스물두 살                    | the figure 18; the figure 22; the figure 5
          en | more than a million mines                   | the figure 1000000
          es | más de un millón de minas                   | the figure 1000000
          ko | 100만 개가 넘는 지뢰                           | the figure 1000000
          ko | 백만 개가 넘는 지뢰                            | the figure 1000000
          en | one of the two sides, a second time         |
          es | uno de los dos lados                        |
          ko | 두 나라 가운데 한 나라, 세상에서 네가               |
          en | the 38th parallel in 1953                   | the figure 1953; the figure 38
          es | el paralelo 38 en 1953                      | the figure 1953; the figure 38
          ko | 1953년 38도선                                | the figure 1953; the figure 38
          ko | 19세 병사, 나흘 뒤                            | the figure 19; the figure 4
          en | a MiG-15 in the [demilitarized zone](gloss:dmz) | the name MiG-15
          en | a MiG-15 in the [DMZ](gloss:dmz) at Paju    | the name Demilitarized Zone; the name MiG-15; the name Paju
          es | La Zona desmilitarizada y Paju              | the name Demilitarized Zone; the name Paju
          ko | 파주의 비무장지대에서 미그-15가                   | the name Demilitarized Zone; the name MiG-15; the name Paju
          en | the United States Army                      | the name United States Army
          es | el Ejército de los Estados Unidos           | the name United States Army
          ko | 한파주의보                                    |
          """)
  void findsWhatIsStated(String language, String text, String expected) {
    assertThat(words(language, text))
        .containsExactlyInAnyOrderElementsOf(
            expected == null ? List.of() : List.of(expected.split("; ")));
  }

  @Test
  void takesADateTwiceForOne() {
    assertThat(words("en", "On 1 December 2018, that is on 1 December, in 2018"))
        .containsExactly("the date 1 December 2018");
    assertThat(words("en", "On 1 December 2018 and on 2 December")).hasSize(2);
  }

  @Test
  void knowsTheCalendar() {
    assertThat(slips(Language.EN, "On Tuesday 31 July 2019"))
        .containsExactly("The date 31 July 2019 was a Wednesday, not a Tuesday.");
    assertThat(slips(Language.ES, "El martes 31 de julio de 2019")).hasSize(1);
    assertThat(slips(Language.KO, "2019년 7월 31일 화요일")).hasSize(1);
    assertThat(slips(Language.EN, "On 31 June 2019"))
        .containsExactly("The date 31 June 2019 is not in the calendar.");
    assertThat(slips(Language.EN, "On Wednesday 31 July 2019, Thursday came")).isEmpty();
  }

  @Property
  void readsAnyDayAlikeInAllLanguages(@ForAll @IntRange(max = 60_000) int days) {
    var day = LocalDate.ofEpochDay(days - 30_000);
    var found =
        List.of(
            new Fact.Day(
                Optional.of(day.getYear()), day.getMonthValue(), Optional.of(day.getDayOfMonth())));
    assertThat(dated("EEEE d MMMM yyyy", Language.EN, day)).containsExactlyElementsOf(found);
    assertThat(dated("EEEE d 'de' MMMM 'de' yyyy", Language.ES, day))
        .containsExactlyElementsOf(found);
    assertThat(dated("yyyy'년' M'월' d'일' EEEE", Language.KO, day)).containsExactlyElementsOf(found);
  }

  @Property
  void readsAnyNumberAlikeInAllLanguages(@ForAll @IntRange(min = 0) int number) {
    var figure = new Fact.Figure(BigDecimal.valueOf(number), "km");
    var english = String.format(Locale.ENGLISH, "%,d km", number);
    assertThat(facts(Language.EN, "It is " + english + ".")).containsExactly(figure);
    assertThat(facts(Language.KO, english + "이다.")).containsExactly(figure);
    assertThat(facts(Language.ES, "Son " + english.replace(',', '.') + "."))
        .containsExactly(figure);
    assertThat(facts(Language.ES, "Son " + english.replace(',', '\u00a0') + "."))
        .containsExactly(figure);
  }

  @Property(tries = 3000)
  void readsWhateverIsWritten(@ForAll String wild, @ForAll Language language) {
    FINDER.in(language, wild).facts();
    var among = FINDER.in(language, wild + " · 23:38 · " + wild);
    assertThat(among.facts()).contains(new Fact.Clock(23, 38));
  }

  @Property
  void readsNumbersAmongSigns(@ForAll @IntRange(max = 99) int number, @ForAll Language language) {
    var wild = "%1$d월%1$d일 %1$d de mayo de %1$d %1$d May %1$d만 %1$d시 %1$d:%1$d".formatted(number);
    assertThat(FINDER.in(language, wild).facts()).isNotEmpty();
  }

  private static List<String> words(String tag, String text) {
    return facts(Language.ofTag(tag).orElseThrow(), text).stream().map(Fact::words).toList();
  }

  private static Set<Fact> facts(Language language, String text) {
    return FINDER.in(language, text).facts();
  }

  private static List<String> slips(Language language, String text) {
    return FINDER.in(language, text).slips();
  }

  private static Set<Fact> dated(String pattern, Language language, LocalDate day) {
    var text = DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    assertThat(slips(language, text)).as(text).isEmpty();
    return facts(language, text);
  }

  private static FactFinder finder() {
    var yaml = new YAMLMapper();
    var files = new TreeMap<String, ContentFile>();
    files.put("names.yaml", new ContentFile("names.yaml", yaml.readTree(NAMES), ""));
    files.put("places.yaml", new ContentFile("places.yaml", yaml.readTree(PLACES), ""));
    return new FactFinder(
        NameForms.read(new PackFiles(new PackId("test"), files, new TreeMap<>())));
  }
}
