package org.gongkai.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.content.text.NarrativeReader;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Jurisdiction;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.report.Vocabulary;
import org.gongkai.source.SourceFolder;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;

/** Reads agencies' folders, each by itself; may be used from several threads. */
final class FolderReader {

  private final SourceFolder source;
  private final Forms forms;
  private final Language first;
  private final AgencyReader agencies;
  private final ReportReader reports;
  private final NarrativeReader narratives;

  FolderReader(
      SourceFolder source, Vocabulary vocabulary, Jurisdiction jurisdiction, Language first) {
    Findings none = new Findings();
    this.source = source;
    this.forms = jurisdiction.forms();
    this.first = first;
    this.agencies = new AgencyReader(vocabulary, forms, none);
    this.reports = new ReportReader(source, jurisdiction, none);
    this.narratives = new NarrativeReader(source, none);
  }

  /**
   * @param atHand gets the texts, by their files
   */
  FolderRead read(String path, Shelf.Folder folder, Map<String, Narrative> atHand) {
    return new Reading(new Findings(), atHand).folder(path, folder);
  }

  /** The reading of one folder. */
  private final class Reading {

    private final Findings findings;
    private final Map<String, Narrative> atHand;
    private final ReportReader reportReader;
    private final NarrativeReader textReader;

    Reading(Findings findings, Map<String, Narrative> atHand) {
      this.findings = findings;
      this.atHand = atHand;
      this.reportReader = reports.telling(findings);
      this.textReader = narratives.telling(findings);
    }

    FolderRead folder(String path, Shelf.Folder folder) {
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
      Optional<Agency> agency = file.flatMap(root -> agencies.telling(findings).read(root, path));
      // Reports of an agency that cannot be read are read all the same, for their findings.
      Agency owner = agency.orElseGet(() -> unknown(path));
      List<Report> own = new ArrayList<>();
      for (int year : folder.reports()) {
        report(base, owner, year, folder).ifPresent(own::add);
      }
      return new FolderRead(path, agency, own, findings.sorted());
    }

    private Optional<Report> report(String base, Agency agency, int year, Shelf.Folder folder) {
      List<Narrative> texts = new ArrayList<>();
      Optional<Form> form = forms.in(year);
      for (String file : folder.narratives().getOrDefault(year, List.of())) {
        Language language = language(file);
        Optional<Narrative> same =
            texts.stream().filter(text -> text.language() == language).findFirst();
        if (same.isPresent()) {
          findings.add(sameText(file, same.get().file()));
        } else {
          form.flatMap(f -> textReader.read(file, language, f)).ifPresent(texts::add);
        }
      }
      texts.forEach(text -> atHand.put(text.file(), text));
      texts.sort(Comparator.comparing(text -> text.language() != first));
      return reportReader.read(base + year + ".yaml", agency, year, texts);
    }

    private static Finding sameText(String file, String other) {
      return Fault.ADDRESS_TAKEN.at(
          Location.of(file),
          Text.of(
              "与“" + other + "”是同一份报告同一语言的文字",
              "is the text of the same report in the same language as '" + other + "'"),
          Text.of("请只留一个文件", "keep one of the two files"));
    }

    private Language language(String file) {
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

    private Optional<Node> yaml(String file) {
      return source.text(file).flatMap(text -> YamlFile.read(text, file, findings));
    }
  }
}
