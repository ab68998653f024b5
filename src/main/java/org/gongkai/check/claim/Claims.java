package org.gongkai.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.claim.Count;
import org.gongkai.claim.Lead;
import org.gongkai.claim.LinkReader;
import org.gongkai.claim.Listing;
import org.gongkai.claim.ListingReader;
import org.gongkai.claim.Sentence;
import org.gongkai.claim.SentenceReader;
import org.gongkai.claim.WordSet;
import org.gongkai.form.Measures;
import org.gongkai.language.Language;
import org.gongkai.law.Formula;
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
  private final LinkReader links;
  private final Lead lead;
  private final WordSet otherTimes;
  private final Map<String, Known> phrases = new HashMap<>();

  Claims(Law law) {
    this.speech = law.speech();
    this.sentences = new SentenceReader(speech);
    this.listings = new ListingReader(speech);
    this.links = new LinkReader(speech);
    this.lead = new Lead(speech);
    this.otherTimes = new WordSet(speech.words("otherTimes"));
    for (Speech.Phrase phrase : speech.phrases()) {
      Known known = new Known(phrase, new WordSet(phrase.near()), new WordSet(phrase.unless()));
      phrase.before().forEach(words -> phrases.put(words, known));
    }
  }

  /** A phrase, ready to be looked for. */
  private record Known(Speech.Phrase phrase, WordSet near, WordSet unless) {

    boolean fits(Sentence sentence, String section) {
      boolean isHere = !phrase.section().isEmpty() && phrase.section().equals(section);
      return (isHere || phrase.near().isEmpty() || sentence.saysAny(near))
          && !sentence.saysAny(unless);
    }
  }

  Speech speech() {
    return speech;
  }

  LinkReader links() {
    return links;
  }

  /** The Chinese text in the order of the form, then what stands outside of its sections. */
  List<Telling> tellings(Report report, List<Narrative> texts) {
    List<Telling> tellings = new ArrayList<>();
    for (Narrative narrative : texts) {
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
      for (Count count : sentence.counts()) {
        String words = sentence.lead(count);
        Known known = lead.mayBePhrase(words) ? phrases.get(lead.bare(words, own)) : null;
        if (known != null
            && !isOfAnotherTime(sentence, report.year())
            && known.fits(sentence, telling.section())
            && !isPartOfSomethingElse(sentence, count, claims)) {
          claims.add(
              new Claim(
                  telling,
                  sentence,
                  count,
                  known.phrase(),
                  values(known.phrase(), report, measures)));
        }
      }
    }
    return claims;
  }

  /** Whether the sentence names another year, or a part of this one. */
  private boolean isOfAnotherTime(Sentence sentence, int year) {
    if (sentence.saysAny(otherTimes)) {
      return true;
    }
    String words = sentence.wording().words();
    String own = String.valueOf(year);
    for (int at = sentence.start() + 4; at < sentence.end(); at++) {
      if (words.charAt(at) == '年' && isYear(words, at - 4) && !words.startsWith(own, at - 4)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String words, int from) {
    boolean isYear = words.charAt(from) == '1' || words.charAt(from) == '2';
    for (int i = from + 1; i < from + 4; i++) {
      isYear &= words.charAt(i) >= '0' && words.charAt(i) <= '9';
    }
    return isYear;
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
    Count known = whole;
    return !sentence.isLinked(whole) && before.stream().noneMatch(claim -> claim.count() == known);
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
    for (Formula formula : phrase.is()) {
      Optional<BigDecimal> value = value(formula, report, measures);
      if (value.isEmpty()) {
        return List.of();
      }
      values.add(value.get());
    }
    return values;
  }

  /** A sum of figures of a report: {@code received + carriedIn}. */
  static Optional<BigDecimal> value(Formula formula, Report report, Measures measures) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Formula.Part part : formula.parts()) {
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
