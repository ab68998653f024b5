package org.gongkai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Our few lines against ICU itself, which is here for tests only (decision 0012). */
class PluralTest {

  private static final Map<Language, ULocale> LOCALES =
      Map.of(Language.ZH, ULocale.SIMPLIFIED_CHINESE, Language.EN, ULocale.ENGLISH);

  @Test
  void theFormOfEveryCountIsTheOneOfIcu() {
    LOCALES.forEach(
        (language, locale) -> {
          PluralRules rules = PluralRules.forLocale(locale);
          LongStream.concat(
                  LongStream.rangeClosed(0, 1200), LongStream.of(10_001, 100_000, 1_000_001))
              .forEach(
                  count ->
                      assertEquals(
                          rules.select(count),
                          Plural.of(Numerals.of(count), language).name().toLowerCase(Locale.ROOT)));
        });
  }

  @Test
  void anEnglishCountReadsAsIcuPrintsIt() {
    MessageFormat icu =
        new MessageFormat("{0, plural, one {# report} other {# reports}}", Locale.ENGLISH);
    LongStream.of(0, 1, 2, 11, 21, 101, 999, 1000, 12_345_678)
        .forEach(
            count ->
                assertEquals(
                    icu.format(new Object[] {count}), Plural.english(count, "report", "reports")));
  }

  @Test
  void aNumberReadsAsIcuPrintsItInBothLanguages() {
    LOCALES
        .values()
        .forEach(
            locale -> {
              var icu = com.ibm.icu.text.NumberFormat.getInstance(locale);
              LongStream.of(0, 7, 999, 1000, 12_345, 999_999, 1_573_179)
                  .forEach(number -> assertEquals(icu.format(number), Numerals.of(number)));
            });
  }

  @Test
  void aNegativeNumberHasAMinusSignAndNotAHyphen() {
    assertEquals("−2", Numerals.of(-2));
    assertEquals("−1,234", Numerals.of(-1234));
  }
}
