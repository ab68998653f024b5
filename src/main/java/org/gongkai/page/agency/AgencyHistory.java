package org.gongkai.page.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.chart.YearNote;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * What befell an agency and its figures, in the order of time: where its series begins, breaks and
 * ends, and why.
 *
 * @param predecessors agencies whose successor it is
 */
public record AgencyHistory(
    Agency agency, Library library, Optional<Agency> successor, List<Agency> predecessors) {

  /** The day of what happened before all else, on a day or in a year nobody has told. */
  private static final LocalDate UNTOLD = LocalDate.MIN;

  /**
   * @param day where only a year is known, its first day
   * @param isDay whether the day is known
   * @param other the agency it is about, where it is another one
   */
  public record Event(LocalDate day, boolean isDay, Text what, Optional<Agency> other) {
    public int year() {
      return day.getYear();
    }

    /** Whether at least its year is known. */
    public boolean isDated() {
      return !day.equals(UNTOLD);
    }
  }

  List<Event> events() {
    List<Event> events = new ArrayList<>();
    predecessors.forEach(before -> events.add(tookOver(before)));
    agency.lineage().opened().ifPresent(day -> on(day, "成立", "Established", events));
    agency.lineage().formerly().forEach(former -> rename(former, events));
    forms(events);
    scopes(events);
    gaps(events);
    closing(events);
    events.sort(Comparator.comparing(Event::day));
    return events;
  }

  private static void on(LocalDate day, String zh, String en, List<Event> events) {
    events.add(new Event(day, true, Text.of(zh, en), Optional.empty()));
  }

  private static void in(int year, String zh, String en, List<Event> events) {
    events.add(new Event(LocalDate.of(year, 1, 1), false, Text.of(zh, en), Optional.empty()));
  }

  private Event tookOver(Agency before) {
    List<Report> reports = library.reportsOf(before);
    Optional<LocalDate> closed = before.lineage().closed();
    LocalDate day =
        closed
            .or(() -> agency.lineage().opened())
            .orElseGet(() -> reports.isEmpty() ? UNTOLD : LocalDate.of(newest(reports) + 1, 1, 1));
    return new Event(
        day,
        closed.isPresent(),
        Text.of(
            "接续此前由下列机构履行的职责。它的数据另成一个系列，不与本机关的数相加：" + years(reports).zh(),
            "Took over from the agency named here, whose figures are a series of their own and are not added to these: "
                + years(reports).en()),
        Optional.of(before));
  }

  private static Text years(List<Report> reports) {
    if (reports.isEmpty()) {
      return Text.of("本站没有它的报告。", "no reports of it in this portal.");
    }
    int first = reports.get(0).year();
    int last = newest(reports);
    String years = first == last ? String.valueOf(first) : first + "–" + last;
    return Text.of(years + "年的报告。", "reports for " + years + ".");
  }

  private static int newest(List<Report> reports) {
    return reports.get(reports.size() - 1).year();
  }

  private static void rename(Agency.FormerName former, List<Event> events) {
    former
        .until()
        .ifPresent(
            until ->
                on(
                    until.plusDays(1),
                    "更为现名，此前名为" + former.name().zh(),
                    "Took its present name, formerly " + former.name().en(),
                    events));
  }

  /** The years in which reports came to be made on another form. */
  private void forms(List<Event> events) {
    changes()
        .forEach(
            (year, form) ->
                in(year, form.edition().change().zh(), form.edition().change().en(), events));
  }

  private TreeMap<Integer, Form> changes() {
    TreeMap<Integer, Form> changes = new TreeMap<>();
    List<Report> reports = library.reportsOf(agency);
    for (int i = 1; i < reports.size(); i++) {
      Forms forms = library.forms();
      for (int year = reports.get(i - 1).year() + 1; year <= reports.get(i).year(); year++) {
        Optional<Form> before = forms.in(year - 1);
        Optional<Form> now = forms.in(year);
        if (before.isPresent() && now.isPresent() && before.get() != now.get()) {
          changes.put(year, now.get());
        }
      }
    }
    return changes;
  }

  private void scopes(List<Event> events) {
    List<Report> reports = library.reportsOf(agency);
    for (int i = 1; i < reports.size(); i++) {
      Text before = reports.get(i - 1).filing().scope().words();
      Text now = reports.get(i).filing().scope().words();
      if (!before.equals(now)) {
        in(
            reports.get(i).year(),
            "数据范围由“" + before.zh() + "”变为“" + now.zh() + "”，前后不可比",
            "The figures are of "
                + scoped(now)
                + ", before of "
                + scoped(before)
                + ": they do not compare",
            events);
      }
    }
  }

  private static String scoped(Text scope) {
    return "‘" + scope.en() + "’";
  }

  private void gaps(List<Event> events) {
    List<Report> reports = library.reportsOf(agency);
    for (int i = 1; i < reports.size(); i++) {
      int first = reports.get(i - 1).year() + 1;
      int last = reports.get(i).year() - 1;
      if (first <= last) {
        in(
            first,
            (first == last ? "这一年" : "至 " + last + " 年") + "没有本站收录的报告，图表留空，不按 0 计",
            (first == last ? "No" : "To " + last + ", no")
                + " report in this portal: charts leave a gap, which is not zero",
            events);
      }
    }
  }

  private void closing(List<Event> events) {
    Optional<LocalDate> closed = agency.lineage().closed();
    if (closed.isPresent()) {
      events.add(
          new Event(
              closed.get(),
              true,
              successor.isPresent()
                  ? Text.of(
                      "撤销，职责由下列机构接续，数据另成一个系列：",
                      "Abolished; the agency named here took over, whose figures are a series of their own:")
                  : Text.of("撤销，本站没有接续的机构", "Abolished; no successor in this portal"),
              successor));
    }
  }

  /** What of this the charts mark: new names, and years that another agency reported for. */
  List<YearNote> notes() {
    List<YearNote> notes = new ArrayList<>();
    for (Agency.FormerName former : agency.lineage().formerly()) {
      former
          .until()
          .ifPresent(
              until ->
                  notes.add(
                      new YearNote(
                          until.plusDays(1).getYear(),
                          YearNote.Kind.EVENT,
                          Text.of(
                              "更为现名，此前名为" + former.name().zh(),
                              "took its present name, formerly " + former.name().en()),
                          Text.EMPTY)));
    }
    inherited()
        .forEach(
            (year, before) ->
                notes.add(
                    YearNote.missing(
                        year,
                        Text.of(
                            "由前身" + before.name().zh() + "报告，另成系列",
                            "reported by its predecessor, "
                                + before.name().en()
                                + ", in a series of its own"),
                        Silence.BY_PREDECESSOR)));
    return notes;
  }

  /** The years before its first report for which a predecessor reported. */
  TreeMap<Integer, Agency> inherited() {
    TreeMap<Integer, Agency> years = new TreeMap<>();
    List<Report> own = library.reportsOf(agency);
    int first = own.isEmpty() ? 0 : own.get(0).year();
    for (Agency before : predecessors) {
      for (Report report : library.reportsOf(before)) {
        if (report.year() < first) {
          years.putIfAbsent(report.year(), before);
        }
      }
    }
    return years;
  }
}
