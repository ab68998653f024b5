package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.claim.Count;
import org.gongkai.claim.Lead;
import org.gongkai.claim.Listing;
import org.gongkai.claim.ListingReader;
import org.gongkai.claim.Sentence;
import org.gongkai.claim.SentenceReader;
import org.gongkai.form.Formula;
import org.gongkai.form.Measures;
import org.gongkai.language.Language;
import org.gongkai.law.Law;
import org.gongkai.law.Speech;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;

/** Reads what the Chinese text of a report claims, by the words of a law. One for all reports. */
final class Claims {

  private final Speech speech;
  private final SentenceReader sentences;
  private final ListingReader listings;
  private final Lead lead;
  private final Map<String, Speech.Phrase> phrases = new HashMap<>();

  Claims(Law law) {
    this.speech = law.speech();
    this.sentences = new SentenceReader(speech);
    this.listings = new ListingReader(speech);
    this.lead = new Lead(speech);
    speech
        .phrases()
        .forEach(phrase -> phrase.before().forEach(words -> phrases.put(words, phrase)));
  }

  Speech speech() {
    return speech;
  }

  /** The Chinese text in the order of the form, then what stands outside of its sections. */
  List<Telling> tellings(Report report) {
    List<Telling> tellings = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      if (narrative.language() == Language.ZH) {
        report
            .form()
            .outline()
            .forEach(
                section ->
                    narrative
                        .section(section.key())
                        .ifPresent(
                            passage -> tellings.add(telling(narrative, section.key(), passage))));
        narrative.others().forEach(passage -> tellings.add(telling(narrative, "", passage)));
      }
    }
    return tellings;
  }

  private Telling telling(Narrative narrative, String section, Passage passage) {
    List<Sentence> read = new ArrayList<>();
    for (Wording wording : passage.prose().wordings()) {
      read.addAll(sentences.read(wording));
    }
    return new Telling(narrative.file(), section, passage.prose().wordings(), read);
  }

  /** The lists of a part of the text. */
  List<Listing> listings(Telling telling) {
    List<Listing> found = new ArrayList<>();
    Optional<Sentence> before = Optional.empty();
    for (Sentence sentence : telling.sentences()) {
      boolean follows =
          before
              .filter(
                  other -> other.wording() == sentence.wording() && other.end() == sentence.start())
              .isPresent();
      found.addAll(listings.read(sentence, follows ? before : Optional.empty()));
      before = Optional.of(sentence);
    }
    return found;
  }

  /** Words before a figure, made bare. */
  String bare(String words, Report report) {
    return lead.bare(words, own(report));
  }

  /** The counts of a part of the text of which we know what they count. */
  List<Claim> claims(Telling telling, Report report, Measures measures) {
    List<Claim> claims = new ArrayList<>();
    Set<String> own = own(report);
    for (Sentence sentence : telling.sentences()) {
      boolean isOfAnotherTime = isOfAnotherTime(sentence, report.year());
      for (Count count : sentence.counts()) {
        Speech.Phrase phrase = phrases.get(lead.bare(sentence.lead(count), own));
        if (phrase != null
            && !isOfAnotherTime
            && isAbout(phrase, sentence, telling.section())
            && !isPartOfSomethingElse(sentence, count, claims)) {
          claims.add(new Claim(telling, sentence, count, phrase, values(phrase, report, measures)));
        }
      }
    }
    return claims;
  }

  private static boolean isAbout(Speech.Phrase phrase, Sentence sentence, String section) {
    boolean isHere = !phrase.section().isEmpty() && phrase.section().equals(section);
    return (isHere || phrase.near().isEmpty() || sentence.saysAny(phrase.near()))
        && !sentence.saysAny(phrase.unless());
  }

  /** Whether the sentence names another year, or a part of this one. */
  private boolean isOfAnotherTime(Sentence sentence, int year) {
    if (sentence.saysAny(speech.words("otherTimes"))) {
      return true;
    }
    String words = sentence.wording().words();
    for (int at = words.indexOf('年', sentence.start());
        at >= 0 && at < sentence.end();
        at = words.indexOf('年', at + 1)) {
      if (at - 4 >= sentence.start()
          && words.substring(at - 4, at).matches("[12]\\d{3}")
          && Integer.parseInt(words.substring(at - 4, at)) != year) {
        return true;
      }
    }
    return false;
  }

  /** 商业企业申请20件，其中予以公开5件: parts of a figure we do not know say nothing of the whole. */
  private boolean isPartOfSomethingElse(Sentence sentence, Count count, List<Claim> before) {
    String words = sentence.words(sentence.start(), count.start());
    int opener = -1;
    for (String word : speech.words("openers")) {
      opener = Math.max(opener, words.lastIndexOf(word));
    }
    if (opener < 0) {
      return false;
    }
    int at = sentence.start() + opener;
    Count whole = null;
    for (Count other : sentence.counts()) {
      if (other.end() <= at && other.depth() == 0) {
        whole = other;
      }
    }
    if (whole == null) {
      return false;
    }
    int start = whole.start();
    return !sentence.isLinked(whole)
        && before.stream()
            .noneMatch(claim -> claim.sentence() == sentence && claim.count().start() == start);
  }

  private static Set<String> own(Report report) {
    Agency agency = report.agency();
    List<String> names = new ArrayList<>(List.of(agency.name().zh()));
    names.addAll(agency.aliases());
    return Lead.own(report.year(), names);
  }

  /** What the figures allow the count to be; nothing where one of them is unknown. */
  private static List<BigDecimal> values(Speech.Phrase phrase, Report report, Measures measures) {
    List<BigDecimal> values = new ArrayList<>();
    for (String formula : phrase.is()) {
      Optional<BigDecimal> value = value(formula, report, measures);
      if (value.isEmpty()) {
        return List.of();
      }
      values.add(value.get());
    }
    return values;
  }

  /** A sum of figures of a report: {@code received + carriedIn}. */
  static Optional<BigDecimal> value(String formula, Report report, Measures measures) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Formula.Part part : Formula.of(formula).parts()) {
      Figure figure = report.figureOf(part.name(), measures);
      Optional<BigDecimal> number = figure.number();
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get().multiply(BigDecimal.valueOf(part.sign())));
    }
    return Optional.of(sum);
  }
}
