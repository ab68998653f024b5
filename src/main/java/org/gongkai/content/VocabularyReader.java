package org.gongkai.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.address.Slug;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.language.Days;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Vocabulary;
import org.gongkai.yaml.Fields;

/**
 * Reads the divisions and sectors a portal adds to the words of the program. Their keys become
 * addresses.
 */
final class VocabularyReader {

  private static final String REGIONS = "regions";
  private static final String SECTORS = "sectors";
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final Fields site;
  private final Findings findings;

  VocabularyReader(Fields site, Findings findings) {
    this.site = site;
    this.findings = findings;
  }

  /** The program's words with the portal's own; a key that is none is left out. */
  Vocabulary with(Vocabulary shipped) {
    Map<String, Text> regions = new LinkedHashMap<>(shipped.regions());
    Map<String, Integer> lastYears = new LinkedHashMap<>();
    own(REGIONS).ifPresent(given -> regions(given, regions, lastYears));
    Map<String, Text> sectors = new LinkedHashMap<>(shipped.sectors());
    own(SECTORS).ifPresent(given -> sectors(given, sectors));
    return new Vocabulary(
        shipped.codes(),
        shipped.bodies(),
        regions,
        sectors,
        shipped.levels(),
        shipped.kinds(),
        lastYears);
  }

  private Optional<Fields> own(String key) {
    return site.node(key).map(node -> Fields.open(node, findings));
  }

  private void regions(Fields given, Map<String, Text> regions, Map<String, Integer> lastYears) {
    for (String code : given.keys()) {
      Optional<Fields> region = given.fields(code, "zh", "en", "until");
      if (!CODE.matcher(code).matches()) {
        addBadCode(given, code);
        continue;
      }
      region
          .flatMap(words -> name(words, Optional.ofNullable(regions.get(code))))
          .ifPresent(name -> regions.put(code, name));
      region.flatMap(this::until).ifPresent(year -> lastYears.put(code, year));
    }
  }

  /**
   * @param known its name where the program knows it; then the English one alone can be given
   */
  private static Optional<Text> name(Fields region, Optional<Text> known) {
    if (known.isEmpty()) {
      region.require("zh", "zh: 宿迁市");
    }
    Optional<String> zh = region.word("zh").or(() -> known.map(Text::zh));
    Optional<String> en = region.word("en");
    return zh.map(name -> new Text(name, en.orElse(known.map(Text::en).orElse(name))));
  }

  /** The last year of a division that was abolished: {@code 2021}, or the day: 2021-04-09. */
  private Optional<Integer> until(Fields region) {
    Optional<String> until = region.word("until");
    Optional<Integer> year = until.flatMap(VocabularyReader::year);
    if (until.isPresent() && year.isEmpty()) {
      String excerpt = Excerpt.of(until.get());
      findings.add(
          Fault.NOT_A_DATE.at(
              region.at("until"),
              Text.of(
                  "“" + excerpt + "”不是年份，也不是日期", "'" + excerpt + "' is neither a year nor a date"),
              Text.of(
                  "应为代码有效的最后一年，如 2021，或最后一天，如 2021-04-09",
                  "the last year of the division, such as 2021, or its last day, such as 2021-04-09, is expected")));
    }
    return year;
  }

  private static Optional<Integer> year(String words) {
    return YEAR.matcher(words).matches()
        ? Optional.of(Integer.valueOf(words)).filter(Days::isOurs)
        : Days.of(words).map(day -> day.getYear());
  }

  private void sectors(Fields given, Map<String, Text> sectors) {
    for (String key : given.keys()) {
      Optional<Text> name = given.text(key);
      if (Slug.is(key)) {
        name.ifPresent(words -> sectors.put(key, words));
      } else {
        addBadSector(given, key);
      }
    }
  }

  private void addBadCode(Fields given, String code) {
    String excerpt = Excerpt.of(code);
    findings.add(
        Fault.BAD_NAME.at(
            given.keyAt(code),
            Text.of(
                REGIONS + " 的键“" + excerpt + "”不是六位区划代码",
                "the key '" + excerpt + "' under '" + REGIONS + "' is no six-digit division code"),
            Text.of(
                "应为加引号的六位 GB/T 2260 代码，如 \"321300\"",
                "a six-digit GB/T 2260 code in quotes, such as \"321300\", is expected")));
  }

  private void addBadSector(Fields given, String key) {
    String excerpt = Excerpt.of(key);
    findings.add(
        Fault.BAD_NAME.at(
            given.keyAt(key),
            Text.of(
                SECTORS + " 的键“" + excerpt + "”不能用作网址",
                "the key '" + excerpt + "' under '" + SECTORS + "' cannot be an address"),
            Slug.isReserved(key)
                ? Text.of(
                    "这个词是系统或本站保留的，请换一个",
                    "some systems or the portal reserve this word: choose another")
                : Text.of(
                    "只用小写拉丁字母、数字和单个横线，以字母开头，如 fishery，不超过 " + Slug.LONGEST + " 个",
                    "use at most "
                        + Slug.LONGEST
                        + " lower-case Latin letters, digits and single hyphens, beginning with a letter, such as fishery")));
  }
}
