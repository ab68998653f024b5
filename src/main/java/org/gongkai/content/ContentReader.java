package org.gongkai.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.content.text.TextReader;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.form.Forms;
import org.gongkai.language.Text;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Agency;
import org.gongkai.report.Jurisdiction;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;
import org.gongkai.report.Texts;
import org.gongkai.report.Vocabulary;
import org.gongkai.source.SourceFolder;
import org.gongkai.work.AllCores;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;

/** Reads {@code content/} to its end, whatever is wrong in it; agencies are read side by side. */
public final class ContentReader {

  private static final String SITE = "content/site.yaml";
  private static final String PAGES = "content/pages/";

  private final SourceFolder source;
  private final Jurisdiction jurisdiction;
  private final Forms forms;
  private final Findings findings;
  private final Texts texts;

  public ContentReader(
      SourceFolder source, Jurisdiction jurisdiction, Markdown markdown, Findings findings) {
    this.source = source;
    this.jurisdiction = jurisdiction;
    this.forms = jurisdiction.forms();
    this.findings = findings;
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
    Vocabulary shipped = jurisdiction.words();
    Vocabulary vocabulary = site.map(reader -> reader.vocabulary(shipped)).orElse(shipped);
    Portal portal = site.map(PortalReader::portal).orElse(PortalReader.PLAIN);
    Library none = new Library(portal, forms, vocabulary, List.of(), Map.of(), texts);
    findStrays();
    Shelf shelf = Shelf.of(source, findings);
    FolderReader reader = new FolderReader(source, vocabulary, jurisdiction, portal.first());
    List<FolderRead> read =
        AllCores.map(
            List.copyOf(shelf.agencies().entrySet()),
            entry -> {
              Map<String, Narrative> atHand = new HashMap<>();
              FolderRead folder = reader.read(entry.getKey(), entry.getValue(), atHand);
              judge.judge(folder, folder.alone(none, (report, gist) -> atHand.get(gist.file())));
              return folder;
            });
    read.forEach(folder -> folder.told().forEach(findings::add));
    Library library = library(none, withinReach(read, none, judge));
    new Relations(library, shelf.agencies().keySet(), findings).check();
    new SameBodies(library, findings).find();
    return library;
  }

  /** Without the reports of years that are yet to come: all pages and tables run to the newest. */
  private List<FolderRead> withinReach(List<FolderRead> all, Library none, FolderJudge judge) {
    List<FolderRead> read = all.stream().filter(folder -> folder.agency().isPresent()).toList();
    List<Report> reports = read.stream().flatMap(folder -> folder.reports().stream()).toList();
    Horizon horizon = Horizon.of(forms.law().asOf(), reports);
    reports.forEach(report -> horizon.judge(report, findings));
    List<FolderRead> within = new ArrayList<>();
    for (FolderRead folder : read) {
      FolderRead reached = folder.within(horizon);
      if (reached.reports().size() < folder.reports().size()) {
        judge.judge(reached, reached.alone(none, texts));
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

  private static Library library(Library none, List<FolderRead> read) {
    Map<String, List<Report>> byAgency = new HashMap<>();
    read.forEach(folder -> byAgency.put(folder.path(), folder.reports()));
    List<Agency> agencies =
        read.stream()
            .flatMap(folder -> folder.agency().stream())
            .sorted(
                Comparator.comparing((Agency agency) -> agency.standing().region())
                    .thenComparing(Agency::path))
            .toList();
    return new Library(
        none.portal(), none.forms(), none.vocabulary(), agencies, byAgency, none.texts());
  }
}
