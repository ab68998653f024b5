package org.gongkai.check.claim;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.check.text.NarrativeCheck;
import org.gongkai.claim.Count;
import org.gongkai.claim.LinkReader;
import org.gongkai.claim.Sentence;
import org.gongkai.finding.Location;
import org.gongkai.law.Speech;
import org.gongkai.prose.Wording;
import org.gongkai.report.Report;

/**
 * A count of the text of which we know what it counts.
 *
 * @param phrase the words that say so
 * @param values what the report's figures allow it to be; empty where they are not all known
 */
record Claim(
    Telling telling,
    Sentence sentence,
    Count count,
    Speech.Phrase phrase,
    List<BigDecimal> values) {

  Location at() {
    return telling.at(sentence, count.start());
  }

  /** 收到申请 88件, as written. */
  String written() {
    return sentence.lead(count).strip() + sentence.written(count);
  }

  /** Whether it is a link whose figure it is compared with in any case. */
  boolean isComparedAsLink(Report report, LinkReader reader) {
    Wording wording = sentence.wording();
    return wording
        .link(count.start())
        .filter(
            link ->
                NarrativeCheck.compares(
                    link.destination(),
                    wording.words().substring(link.start(), link.end()),
                    report,
                    reader))
        .isPresent();
  }

  /** Whether it is as exact as a statutory figure. */
  boolean isExact() {
    return !count.approximate() && !count.unit().isEmpty();
  }

  boolean isOneOfTheValues() {
    return values.stream().anyMatch(value -> value.compareTo(count.value()) == 0);
  }
}
