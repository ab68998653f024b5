package org.gongkai.content;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.About;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Subject;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * Folders that are the same body: its figures would be added twice, and its series torn in two. One
 * name is not enough for that, there is a 城关镇 in most counties: division, level and kind must be
 * the same as well, and nothing may say that the one came after the other.
 */
final class SameBodies {

  private final Library library;
  private final Findings findings;

  /** Those that bear a name today, by the name and what else must be the same. */
  private final Map<String, List<Agency>> named = new HashMap<>();

  SameBodies(Library library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  void find() {
    for (Agency agency : library.agencies()) {
      List<Agency> same =
          named.computeIfAbsent(key(agency.name().zh(), agency), key -> new ArrayList<>(1));
      same.stream()
          .filter(other -> areOne(agency, other))
          .findFirst()
          .ifPresent(other -> tell(agency, other, "name", NAME));
      same.add(agency);
    }
    library.agencies().forEach(this::findByOtherNames);
  }

  /** The name of another in full among its own, or one it bore when both reported for a year. */
  private void findByOtherNames(Agency agency) {
    for (String alias : agency.aliases()) {
      others(alias, agency)
          .filter(other -> areOne(agency, other))
          .forEach(other -> tell(agency, other, "aliases", ALIAS));
    }
    for (Agency.FormerName former : agency.lineage().formerly()) {
      others(former.name().zh(), agency)
          .filter(other -> reportForOneYear(agency, other, former.until()))
          .forEach(other -> tell(agency, other, "formerly", FORMER));
    }
  }

  private Stream<Agency> others(String name, Agency agency) {
    return named.getOrDefault(key(name, agency), List.of()).stream()
        .filter(other -> other != agency && !areSeries(agency, other));
  }

  private static String key(String name, Agency agency) {
    Agency.Standing standing = agency.standing();
    String letters = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return String.join("|", letters, standing.region(), standing.level(), standing.kind());
  }

  private boolean areOne(Agency one, Agency other) {
    return !areSeries(one, other) && !follows(one, other) && !follows(other, one);
  }

  private static boolean areSeries(Agency one, Agency other) {
    return one.lineage().successor().equals(other.path())
        || other.lineage().successor().equals(one.path());
  }

  /** Whether it began when the other had ended; where no day says so, by their reports. */
  private boolean follows(Agency one, Agency other) {
    Optional<LocalDate> closed = other.lineage().closed();
    Optional<LocalDate> opened = one.lineage().opened();
    if (closed.isEmpty()) {
      return false;
    }
    return opened
        .map(day -> !day.isBefore(closed.get()))
        .orElseGet(
            () ->
                library.reportsOf(one).stream()
                    .allMatch(report -> report.year() >= closed.get().getYear()));
  }

  private boolean reportForOneYear(Agency one, Agency other, Optional<LocalDate> until) {
    List<Integer> years = library.reportsOf(other).stream().map(Report::year).toList();
    return library.reportsOf(one).stream()
        .map(Report::year)
        .filter(year -> until.map(day -> year < day.getYear()).orElse(true))
        .anyMatch(years::contains);
  }

  private static final Text NAME =
      Text.of(
          "与“%s”的名称、区划、层级和类别都相同，像是同一个机构",
          "has the name, division, level and kind of '%s' and seems to be the same agency");

  private static final Text ALIAS =
      Text.of(
          "别名就是“%s”的名称，区划、层级和类别也相同，像是同一个机构",
          "has the name of '%s' among its own, with the same division, level and kind, and seems to be the same agency");

  private static final Text FORMER =
      Text.of(
          "曾用名就是“%s”的名称，两者报告了同一年，像是同一个机构",
          "once bore the name of '%s', and both report for the same year: they seem to be the same agency");

  private static final Text REMEDY =
      Text.of(
          "是同一个的，把报告并到一个文件夹；先后接续的，在前一个里写 closed 和 successor；确是两个的，核对名称和区划",
          "if it is, put the reports into one folder; if one took over from the other, give the earlier one 'closed' and 'successor'; if they are two, compare name and division");

  private void tell(Agency agency, Agency other, String key, Text what) {
    findings.add(
        Fault.SAME_AGENCY.at(
            Subject.of(agency.places().of(key), new About.Agency(agency.path()))
                .and(other.places().of("name")),
            what.each(words -> words.replace("%s", Excerpt.ofName(other.path()))),
            REMEDY));
  }
}
