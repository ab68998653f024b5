package org.gongkai.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.content.text.Gists;
import org.gongkai.doubt.DoubtsReader;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Agency;
import org.gongkai.report.Figures;
import org.gongkai.report.Filing;
import org.gongkai.report.Jurisdiction;
import org.gongkai.report.Narrative;
import org.gongkai.report.Places;
import org.gongkai.report.Report;
import org.gongkai.report.Statement;
import org.gongkai.source.SourceFolder;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;

/** Reads one report: {@code 2020.yaml} with the attachments beside it. */
final class ReportReader {

  private static final Set<String> KEYS =
      Set.of(
          "form",
          "published",
          "signed",
          "source",
          "publication",
          "summary",
          "fees",
          "unpublished",
          "attachments",
          "accept",
          "scope");

  private static final Map<String, Text> EXTENTS =
      Arrays.stream(Filing.Extent.values())
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toMap(Filing.Extent::key, Filing.Extent::words),
                  Collections::unmodifiableMap));

  private final SourceFolder source;
  private final Forms forms;
  private final String division;
  private final Map<String, FiguresReader> figures;
  private final List<String> rules;
  private final Gists gists;

  private final Findings findings;

  ReportReader(SourceFolder source, Jurisdiction jurisdiction, Findings findings) {
    this.source = source;
    this.forms = jurisdiction.forms();
    this.division = jurisdiction.words().bodies().division();
    this.figures =
        forms.all().stream()
            .collect(Collectors.toMap(Form::id, form -> new FiguresReader(form, forms)));
    this.rules = forms.law().rules().stream().map(Rule::id).toList();
    this.gists = Gists.of(forms.law());
    this.findings = findings;
  }

  private ReportReader(ReportReader other, Findings findings) {
    this.source = other.source;
    this.forms = other.forms;
    this.division = other.division;
    this.figures = other.figures;
    this.rules = other.rules;
    this.gists = other.gists;
    this.findings = findings;
  }

  /** The same, telling what is wrong elsewhere. */
  ReportReader telling(Findings others) {
    return new ReportReader(this, others);
  }

  /**
   * @param file its path below the source folder, ending in {@code <year>.yaml}
   */
  Optional<Report> read(String file, Agency agency, int year, List<Narrative> texts) {
    return source
        .text(file)
        .flatMap(text -> YamlFile.read(text, file, findings))
        .flatMap(
            root ->
                form(root, file, year).map(form -> report(root, file, agency, year, form, texts)));
  }

  /** The form a report file names, which decides its other keys. */
  private Optional<Form> form(Node root, String file, int year) {
    Fields fields = Fields.open(root, findings);
    Optional<Form> prescribed = forms.in(year);
    if (prescribed.isEmpty()) {
      findings.add(noForm(fields.at(), year));
      return Optional.empty();
    }
    if (!fields.require("form", "form: " + prescribed.get().id())) {
      return Optional.empty();
    }
    Optional<String> id = fields.word("form");
    Optional<Form> form = id.flatMap(forms::find);
    if (id.isPresent() && form.isEmpty()) {
      findings.add(unknownForm(fields.at("form"), id.get(), prescribed.get()));
    }
    form.filter(f -> !f.edition().covers(year))
        .ifPresent(f -> findings.add(wrongYear(f, year, fields.at("form"), prescribed.get())));
    return form;
  }

  private Finding noForm(Location at, int year) {
    int first = forms.all().get(0).edition().from();
    return Fault.FORM_YEAR.at(
        at,
        Text.of("没有用于 " + year + " 年报告的格式", "there is no form for a report of " + year),
        Text.of(
            "全国统一格式从 " + first + " 年的报告起；请检查文件名中的年份",
            "the national forms begin with the reports of "
                + first
                + "; check the year in the file's name"));
  }

  private Finding unknownForm(Location at, String id, Form prescribed) {
    String excerpt = Excerpt.of(id);
    String known = forms.all().stream().map(Form::id).collect(Collectors.joining(", "));
    return Fault.UNKNOWN_FORM.at(
        at,
        Text.of("没有格式“" + excerpt + "”", "there is no form '" + excerpt + "'"),
        Text.of(
            "这一年用 " + prescribed.id() + "；可用：" + known,
            "for this year it is " + prescribed.id() + "; known: " + known));
  }

  private static Finding wrongYear(Form form, int year, Location at, Form prescribed) {
    String years = form.edition().years();
    return Fault.FORM_YEAR.at(
        at,
        Text.of(
            year + " 年的报告不用格式 " + form.id() + "（" + years + "）",
            "the form " + form.id() + " (" + years + ") is not for a report of " + year),
        Text.of(
            "请改为 form: " + prescribed.id() + "，或检查文件名中的年份",
            "write form: " + prescribed.id() + ", or check the year in the file's name"));
  }

  private Report report(
      Node root, String file, Agency agency, int year, Form form, List<Narrative> texts) {
    FiguresReader tables = figures.get(form.id());
    Set<String> known = new HashSet<>(KEYS);
    known.addAll(tables.tables());
    Fields fields = Fields.of(root, findings, known);
    Statement statement = new StatementReader(form, forms.measures(), findings).read(fields);
    Filing filing = filing(fields, file, agency);
    Figures read = tables.read(fields, file, findings);
    new DoubtsReader(source, findings).read(file, form, read);
    return new Report(agency, year, form, read, statement, filing, gists.of(texts, statement));
  }

  private Filing filing(Fields fields, String file, Agency agency) {
    String folder = file.substring(0, file.length() - ".yaml".length()) + "/";
    return new Filing(
        fields.date("published"),
        fields.date("signed"),
        origin(fields),
        scope(fields, agency),
        new Attachments(source, folder, findings).read(fields),
        acceptances(fields),
        new Places(
            Location.of(file, 1),
            fields.places(
                "published",
                "signed",
                "scope",
                "source.title",
                "source.index",
                "unpublished.disclosure",
                "unpublished.requests",
                "unpublished.review")));
  }

  /**
   * What the report says; where it does not, a body that stands for its division reports for it and
   * any other for itself.
   */
  private Filing.Scope scope(Fields report, Agency agency) {
    Filing.Scope usual =
        agency.standing().kind().equals(division) ? Filing.Scope.AREA : Filing.Scope.OWN;
    Map<String, Text> words =
        Arrays.stream(Filing.Scope.values())
            .collect(Collectors.toMap(Filing.Scope::key, Filing.Scope::words));
    return report
        .wordAmong("scope", words)
        .map(word -> Filing.Scope.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(usual);
  }

  private static Filing.Source origin(Fields report) {
    Optional<Fields> origin = report.fields("source", "title", "url", "note", "text", "index");
    Function<String, Text> text =
        key -> origin.flatMap(given -> given.text(key)).orElse(Text.EMPTY);
    return new Filing.Source(
        text.apply("title"),
        origin.flatMap(given -> given.webAddress("url")).orElse(""),
        text.apply("note"),
        origin.flatMap(given -> given.word("index")).orElse(""),
        origin
            .flatMap(given -> given.wordAmong("text", EXTENTS))
            .map(word -> Filing.Extent.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Filing.Extent.FULL));
  }

  private List<Filing.Acceptance> acceptances(Fields report) {
    List<Filing.Acceptance> accepted = new ArrayList<>();
    for (Node node : report.list("accept")) {
      Fields fields = Fields.of(node, findings, "rule", "about", "reason", "by", "on");
      boolean complete =
          fields.require("rule", "rule: B01")
              & fields.require("reason", "reason: 原文如此")
              & fields.require("by", "by: 办公室")
              & fields.require("on", "on: 2026-11-22");
      Optional<String> rule = complete ? fields.wordAmong("rule", rules) : Optional.empty();
      rule.ifPresent(id -> accepted.add(acceptance(id, fields)));
    }
    return accepted;
  }

  private static Filing.Acceptance acceptance(String rule, Fields fields) {
    return new Filing.Acceptance(
        rule,
        fields.word("about").orElse(""),
        fields.text("reason").orElse(Text.EMPTY),
        fields.word("by").orElse(""),
        fields.date("on"),
        fields.at());
  }
}
