package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.report.Silence;

/** Phrases that charts put together. */
public final class Words {

  public static final Text UNKNOWN = Silence.NOT_PUBLISHED.words();

  private Words() {}

  /** Labels one after the other: 未公布：予以公开、不予公开. */
  public static Text list(Text opening, List<Text> labels) {
    return Text.of(
        opening.zh() + String.join("、", labels.stream().map(Text::zh).toList()),
        opening.en() + String.join(", ", labels.stream().map(Text::en).toList()));
  }

  public static String year(int year, Language language) {
    return years(String.valueOf(year), language);
  }

  /** Years or stretches of years: 2019年, 2014–2015、2017–2018年. */
  public static String years(String years, Language language) {
    return language == Language.ZH ? years + "年" : years;
  }

  public static String stretch(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  /** What stands between the items of a list. */
  public static String list(Language language) {
    return language == Language.ZH ? "、" : ", ";
  }

  public static String colon(Language language) {
    return language == Language.ZH ? "：" : ": ";
  }

  public static String semicolon(Language language) {
    return language == Language.ZH ? "；" : "; ";
  }

  public static String comma(Language language) {
    return language == Language.ZH ? "，" : ", ";
  }

  public static String stop(Language language) {
    return language == Language.ZH ? "。" : ".";
  }

  /** A number with its unit: 3,511件, 3,511 requests. */
  public static String amount(BigDecimal value, Text unit, Language language) {
    String words = Plural.unit(unit, value).in(language);
    return Numerals.of(value) + (words.isEmpty() || language == Language.ZH ? words : " " + words);
  }

  public static String bracketed(String words, Language language) {
    return language == Language.ZH ? "（" + words + "）" : " (" + words + ")";
  }

  /** One figure of a chart: 2025年，予以公开：1,519件. It must be known. */
  public static String of(Chart chart, int series, int place, Language language) {
    Series one = chart.series().get(series);
    BigDecimal known = one.values().get(place).orElseThrow();
    String value = amount(known, chart.unit(), language);
    if (chart.drawing() == Chart.Drawing.SHARES) {
      value = Percent.words(known, chart.total(place).orElseThrow()) + bracketed(value, language);
    }
    return year(chart.years().get(place), language)
        + comma(language)
        + one.label().in(language)
        + colon(language)
        + value;
  }
}
