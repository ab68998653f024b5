package org.gongkai.start;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** The files of a new report of an agency the portal has. */
public final class NewReport {

  private final Library library;
  private final Agency agency;

  /**
   * @param name the agency's folder below content/agencies, or its name
   * @throws NotStarted where the portal has no such agency
   */
  public NewReport(Library library, String name) throws NotStarted {
    this.library = library;
    this.agency = agency(library, name);
  }

  /** The agency of this folder or name. */
  public static Agency agency(Library library, String name) throws NotStarted {
    return library.agencies().stream()
        .filter(agency -> is(agency, name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static boolean is(Agency agency, String name) {
    String path = name.replaceFirst("^(\\./)?content/agencies/", "").replaceFirst("/+$", "");
    return agency.path().equals(path)
        || agency.name().says(name)
        || agency.aliases().contains(name);
  }

  private static NotStarted unknown(String name) {
    return new NotStarted(
        Text.of("没有机构“" + name + "”", "there is no agency '" + name + "'"),
        Text.of(
            "--agency 写它在 content/agencies/ 下的文件夹，如 guangdong/finance，或全称；新的机构先用 gongkai new agency",
            "--agency takes its folder below content/agencies/, such as guangdong/finance, or its full name; for a new one begin with gongkai new agency"));
  }

  /**
   * @param said the year; without it, that after the newest report
   */
  public List<NewFile> files(OptionalInt said) throws NotStarted {
    List<Report> reports = library.reportsOf(agency);
    if (said.isEmpty() && reports.isEmpty()) {
      throw new NotStarted(
          Text.of(
              "“" + agency.name().zh() + "”还没有报告，不知道是哪一年",
              "'" + agency.name().en() + "' has no report yet: which year is it to be?"),
          Text.of("请写明，如 --year 2025", "say so, for example --year 2025"));
    }
    int year = said.orElseGet(() -> reports.get(reports.size() - 1).year() + 1);
    Forms forms = library.forms();
    Form form = form(forms, year);
    Optional<Report> last =
        reports.stream().filter(report -> report.year() == year - 1).findFirst();
    Language language = library.portal().first();
    String base = "content/agencies/" + agency.path() + "/" + year;
    return List.of(
        new NewFile(
            base + ".yaml",
            new ReportDraft(agency, form, forms.measures(), language).text(year, last)),
        new NewFile(base + ".md", new TextDraft(form, language).text()));
  }

  /** The form of this year. */
  public static Form form(Forms forms, int year) throws NotStarted {
    return forms.in(year).orElseThrow(() -> noForm(forms, year));
  }

  private static NotStarted noForm(Forms forms, int year) {
    int first = forms.all().get(0).edition().from();
    return new NotStarted(
        Text.of("没有用于 " + year + " 年报告的格式", "there is no form for a report of " + year),
        Text.of(
            "全国统一格式从 " + first + " 年的报告起",
            "the national forms begin with the reports of " + first));
  }
}
