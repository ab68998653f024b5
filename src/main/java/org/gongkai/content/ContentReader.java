package org.gongkai.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.content.form.FormsReader;
import org.gongkai.content.text.NarrativeReader;
import org.gongkai.content.text.TextReader;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;
import org.gongkai.report.Texts;
import org.gongkai.report.Vocabulary;
import org.gongkai.source.SourceFolder;
import org.gongkai.work.AllCores;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;

/** Reads {@code content/} to its end, whatever is wrong in it; agencies are read side by side. */
public final class ContentReader {

  private static final String SITE = "content/site.yaml";
  private static final String PAGES = "content/pages/";

  private final SourceFolder source;
  private final Forms forms;
  private final Findings findings;
  private final ReportReader reports;
  private final NarrativeReader narratives;
  private final Texts texts;

  public ContentReader(SourceFolder source, Forms forms, Markdown markdown, Findings findings) {
    this.source = source;
    this.forms = forms;
    this.findings = findings;
    this.reports = new ReportReader(source, forms, findings);
    this.narratives = new NarrativeReader(source, markdown, findings);
    this.texts = new TextReader(source, forms);
  }

  /**
   * The portal with all its agencies and reports; what could not be read is missing and is among
   * the findings.
   */
  public Library read() {
    return read(FolderJudge.NONE);
  }

  /**
   * The same.
   *
   * @param judge asked of each agency as it is read
   */
  public Library read(FolderJudge judge) {
    Optional<PortalReader> site = site();
    Vocabulary shipped = FormsReader.vocabulary();
    Vocabulary vocabulary = site.map(reader -> reader.vocabulary(shipped)).orElse(shipped);
    Portal portal = site.map(PortalReader::portal).orElse(PortalReader.PLAIN);
    Library none = new Library(portal, forms, vocabulary, List.of(), Map.of(), texts);
    findStrays();
    Shelf shelf = Shelf.of(source, findings);
    AgencyReader agencies = new AgencyReader(vocabulary, forms, findings);
    List<Shelved> read =
        AllCores.map(
                List.copyOf(shelf.agencies().entrySet()),
                entry -> {
                  Open open = new Open(none, new HashMap<>());
                  Optional<Shelved> own = shelved(entry.getKey(), entry.getValue(), agencies, open);
                  own.ifPresent(folder -> judge.judge(open.library(folder)));
                  return own;
                })
            .stream()
            .flatMap(Optional::stream)
            .toList();
    Library library = library(none, withinReach(read, none, judge));
    Map<String, Fields> places = places(read);
    new Relations(library, places, shelf.agencies().keySet(), findings).check();
    new SameBodies(library, places, findings).find();
    return library;
  }

  /**
   * @param file the agency's own file, for the places of findings
   */
  private record Shelved(Agency agency, Node file, List<Report> reports) {

    /** The agency alone. @param none the portal without any */
    Library library(Library none, Texts texts) {
      return new Library(
          none.portal(),
          none.forms(),
          none.vocabulary(),
          List.of(agency),
          Map.of(agency.path(), reports),
          texts);
    }

    Shelved within(Horizon horizon) {
      return new Shelved(agency, file, reports.stream().filter(horizon::reaches).toList());
    }
  }

  /** A folder while it is read. @param texts those at hand, by file */
  private record Open(Library none, Map<String, Narrative> texts) {

    Library library(Shelved folder) {
      return folder.library(none, (report, gist) -> texts.get(gist.file()));
    }
  }

  /** Without the reports of years that are yet to come: all pages and tables run to the newest. */
  private List<Shelved> withinReach(List<Shelved> read, Library none, FolderJudge judge) {
    List<Report> reports = read.stream().flatMap(shelved -> shelved.reports().stream()).toList();
    Horizon horizon = Horizon.of(forms.law().asOf(), reports);
    reports.forEach(report -> horizon.judge(report, findings));
    List<Shelved> within = new ArrayList<>();
    for (Shelved folder : read) {
      Shelved reached = folder.within(horizon);
      if (reached.reports().size() < folder.reports().size()) {
        judge.judge(reached.library(none, texts));
      }
      within.add(reached);
    }
    return within;
  }

  private Optional<PortalReader> site() {
    if (!source.has(SITE)) {
      findings.add(
          Fault.MISSING_SOURCE.at(
              Location.of(SITE),
              Text.of("没有这个文件", "there is no such file"),
              Text.of(
                  "请写上网站的标题，如 title: 政府信息公开年报",
                  "give the site a title in it, for example title: Open government reports")));
      return Optional.empty();
    }
    return yaml(SITE).map(root -> new PortalReader(root, source, findings));
  }

  /**
   * What lies in none of the places that are read would be missed on the site, and nowhere else.
   */
  private void findStrays() {
    for (String file : source.below("content/").keySet()) {
      if (!file.equals(SITE) && !file.startsWith(Shelf.ROOT) && !file.startsWith(PAGES)) {
        findings.add(
            Shelf.unexpected(
                file,
                Text.of(
                    "content/ 里应是 site.yaml、agencies/（机构）和 pages/（其他网页）",
                    "content/ holds site.yaml, agencies/ and pages/ (other pages)")));
      }
    }
  }

  private Optional<Node> yaml(String file) {
    return source.text(file).flatMap(text -> YamlFile.read(text, file, findings));
  }

  private Optional<Shelved> shelved(
      String path, Shelf.Folder folder, AgencyReader agencies, Open open) {
    String base = Shelf.ROOT + path + "/";
    if (!folder.hasAgencyFile()) {
      findings.add(
          Fault.MISSING_AGENCY.at(
              Location.of(base + "agency.yaml"),
              Text.of("这里有报告，但没有 agency.yaml", "there are reports here but no agency.yaml"),
              Text.of(
                  "请写上机构的名称、区划、层级和类别", "add it with the agency's name, region, level and kind")));
    }
    folder.narratives().forEach((year, files) -> orphans(year, files, folder));
    Optional<Node> file = folder.hasAgencyFile() ? yaml(base + "agency.yaml") : Optional.empty();
    Optional<Agency> agency = file.flatMap(root -> agencies.read(root, path));
    // Reports of an agency that cannot be read are read all the same, for their findings.
    Agency owner = agency.orElseGet(() -> unknown(path));
    List<Report> own = new ArrayList<>();
    for (int year : folder.reports()) {
      report(base, owner, year, folder, open).ifPresent(own::add);
    }
    return agency.map(known -> new Shelved(known, file.orElseThrow(), own));
  }

  private Optional<Report> report(
      String base, Agency agency, int year, Shelf.Folder folder, Open open) {
    Language first = open.none().portal().first();
    List<Narrative> texts = new ArrayList<>();
    Optional<Form> form = forms.in(year);
    for (String file : folder.narratives().getOrDefault(year, List.of())) {
      Language language = language(file, first);
      Optional<Narrative> same =
          texts.stream().filter(text -> text.language() == language).findFirst();
      if (same.isPresent()) {
        findings.add(sameText(file, same.get().file()));
      } else {
        form.flatMap(f -> narratives.read(file, language, f)).ifPresent(texts::add);
      }
    }
    texts.forEach(text -> open.texts().put(text.file(), text));
    texts.sort(Comparator.comparing(text -> text.language() != first));
    return reports.read(base + year + ".yaml", agency, year, texts);
  }

  private static Finding sameText(String file, String other) {
    return Fault.ADDRESS_TAKEN.at(
        Location.of(file),
        Text.of(
            "与“" + other + "”是同一份报告同一语言的文字",
            "is the text of the same report in the same language as '" + other + "'"),
        Text.of("请只留一个文件", "keep one of the two files"));
  }

  private Language language(String file, Language first) {
    String[] parts = file.substring(file.lastIndexOf('/') + 1).split("\\.");
    if (parts.length < 3) {
      return first;
    }
    return Language.of(parts[1])
        .orElseGet(
            () -> {
              findings.add(
                  Fault.UNKNOWN_WORD.at(
                      Location.of(file),
                      Text.of(
                          "不支持语言“" + parts[1] + "”",
                          "the language '" + parts[1] + "' is not supported"),
                      Text.of("可用：zh, en", "known: zh, en")));
              return first;
            });
  }

  private void orphans(int year, List<String> files, Shelf.Folder folder) {
    if (!folder.reports().contains(year)) {
      files.forEach(
          file -> findings.add(Shelf.noReport(file, year, Text.of("有文字", "there is a text"))));
    }
  }

  private static Agency unknown(String path) {
    Agency.Standing standing =
        new Agency.Standing("000000", "county", "department", "general", "", "");
    return new Agency(
        path,
        Text.same(path),
        List.of(),
        standing,
        new Agency.Contact("", "", "", ""),
        new Agency.Lineage("", Optional.empty(), Optional.empty(), "", List.of()),
        Location.of(Shelf.ROOT + path));
  }

  private static Library library(Library none, List<Shelved> read) {
    Map<String, List<Report>> byAgency = new HashMap<>();
    read.forEach(shelved -> byAgency.put(shelved.agency().path(), List.copyOf(shelved.reports())));
    List<Agency> agencies =
        read.stream()
            .map(Shelved::agency)
            .sorted(
                Comparator.comparing((Agency agency) -> agency.standing().region())
                    .thenComparing(Agency::path))
            .toList();
    return new Library(
        none.portal(), none.forms(), none.vocabulary(), agencies, byAgency, none.texts());
  }

  private Map<String, Fields> places(List<Shelved> read) {
    return read.stream()
        .collect(
            Collectors.toMap(
                shelved -> shelved.agency().path(),
                shelved -> Fields.open(shelved.file(), findings)));
  }
}
