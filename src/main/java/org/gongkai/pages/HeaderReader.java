package org.gongkai.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Letters;
import org.gongkai.finding.Location;
import org.gongkai.language.Days;

/**
 * Judges the header of a page: nothing is guessed, and no clock, file time or time zone stands in
 * for a date.
 */
final class HeaderReader {

  private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,3}");

  private final HeaderLines lines;
  private final Findings findings;

  /** A header without faults. */
  record Header(HandWrittenPage.Heading heading, boolean isNews, boolean isDraft, Location body) {}

  private HeaderReader(HeaderLines lines, Findings findings) {
    this.lines = lines;
    this.findings = findings;
  }

  /** The header of the page; with any fault, nothing, and all its faults are among the findings. */
  static Optional<Header> read(String text, String file, PageName name, Findings findings) {
    Findings own = new Findings();
    Optional<Header> header =
        HeaderLines.of(text, file, own).map(lines -> new HeaderReader(lines, own).header(name));
    own.sorted().forEach(findings::add);
    return header.filter(read -> !own.hasErrors());
  }

  private Header header(PageName name) {
    lines.values().forEach(this::checkWords);
    String title = required("title", "title=…");
    boolean isNews = word("type", "type=page", List.of("page", "post")).equals("post");
    boolean isDraft =
        word("status", "status=published", List.of("published", "draft")).equals("draft");
    checkFolder(isNews, name);
    if (isNews) {
      required("date", "date=2026-11-22");
    }
    String summary = lines.value("summary").map(HeaderLines.Value::words).orElse("");
    return new Header(
        new HandWrittenPage.Heading(title, summary, date(), order()),
        isNews,
        isDraft,
        lines.body());
  }

  private void checkWords(String key, HeaderLines.Value value) {
    Letters.judge(value.words(), value.at()).ifPresent(findings::add);
    if (value.words().isEmpty()) {
      findings.add(HeaderSayings.emptyValue(value.at(), key));
    }
  }

  private String required(String key, String example) {
    Optional<HeaderLines.Value> value = lines.value(key);
    if (value.isEmpty()) {
      findings.add(HeaderSayings.missingKey(lines.end(), key, example));
    }
    return value.map(HeaderLines.Value::words).orElse("");
  }

  private String word(String key, String example, List<String> known) {
    String word = required(key, example);
    if (!word.isEmpty() && !known.contains(word)) {
      findings.add(HeaderSayings.unknownWord(at(key), key, word, known));
    }
    return word;
  }

  private void checkFolder(boolean isNews, PageName name) {
    if (isNews && !name.isInNews()) {
      findings.add(HeaderSayings.postOutsideNews(at("type")));
    } else if (name.isInNews()
        && lines.value("type").filter(type -> type.words().equals("page")).isPresent()) {
      findings.add(HeaderSayings.pageAmongNews(at("type")));
    }
  }

  private Optional<LocalDate> date() {
    Optional<String> words = filled("date");
    Optional<LocalDate> day = words.flatMap(Days::of);
    if (words.isPresent() && day.isEmpty()) {
      findings.add(HeaderSayings.notADate(at("date"), words.get()));
    }
    return day;
  }

  private int order() {
    Optional<String> words = filled("order");
    if (words.isPresent() && !PLACE.matcher(words.get()).matches()) {
      findings.add(HeaderSayings.notAPlace(at("order"), words.get()));
      return 0;
    }
    return words.map(Integer::parseInt).orElse(0);
  }

  private Optional<String> filled(String key) {
    return lines.value(key).map(HeaderLines.Value::words).filter(words -> !words.isEmpty());
  }

  private Location at(String key) {
    return lines.value(key).map(HeaderLines.Value::at).orElse(lines.end());
  }
}
