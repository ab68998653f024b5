package org.gongkai.notice;

import java.util.List;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.language.Plural;
import org.gongkai.language.Shown;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.report.Report;

/**
 * What a run has to say: everything that was found, open or accepted, and how to say it. Where a
 * change is looked at, only what the change touches.
 *
 * @param reports the reports that were judged
 * @param notices in the order of their places
 * @param leftOut how many open findings the change does not touch
 */
public record Bulletin(
    Law law, List<Report> reports, List<Notice> notices, int leftOut, Manner manner) {

  public Bulletin {
    reports = List.copyOf(reports);
    notices = notices.stream().sorted().toList();
  }

  /** Those that are to be listed. */
  public List<Notice> listed() {
    return notices.stream().filter(notice -> manner.lists(notice.finding().severity())).toList();
  }

  /** How many are open at this severity, listed or not. */
  public long count(Severity severity) {
    return notices.stream()
        .filter(Notice::isOpen)
        .filter(notice -> notice.finding().severity() == severity)
        .count();
  }

  /** How many are open, by severity: {@code 1 error, 0 warnings, 2 infos}. */
  public Text tally() {
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    long infos = count(Severity.INFO);
    return Text.of(
        errors + " 个错误，" + warnings + " 个警告，" + infos + " 个提示",
        Plural.english(String.valueOf(errors), "error", "errors")
            + ", "
            + Plural.english(String.valueOf(warnings), "warning", "warnings")
            + ", "
            + Plural.english(String.valueOf(infos), "info", "infos"));
  }

  public long accepted() {
    return notices.stream().filter(notice -> !notice.isOpen()).count();
  }

  public boolean fails() {
    return notices.stream()
        .anyMatch(notice -> notice.isOpen() && manner.fails(notice.finding().severity()));
  }

  /** The source file as seen from where the command was given, to be printed. */
  String path(Location at) {
    return Shown.of(truePath(at));
  }

  /** The same as it is on the disk, for those who open it. */
  String truePath(Location at) {
    return manner.folder() + at.file();
  }
}
