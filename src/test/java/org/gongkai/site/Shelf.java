package org.gongkai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.page.report.Comparison;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.source.SourceFolder;

/** A portal of one agency, written down in a test file by file. */
public record Shelf(Library library) {

  public static final String AGENCY = "content/agencies/a/agency.yaml";

  /** The portal with these files beside those every portal needs. */
  public static Shelf of(Path folder, Map<String, String> files) {
    write(folder, AGENCY, AGENCY_FILE);
    return alone(folder, files);
  }

  /** The portal with the agencies of these files alone. */
  public static Shelf alone(Path folder, Map<String, String> files) {
    write(folder, "content/site.yaml", SITE);
    files.forEach((file, words) -> write(folder, file, words));
    Findings findings = new Findings();
    SourceFolder source = SourceFolder.list(folder, findings, "content");
    Library library =
        new ContentReader(source, FormsReader.jurisdiction(), new Markdown(findings), findings)
            .read();
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(findings.sorted().toString());
    }
    return new Shelf(library);
  }

  /** The report of this year. */
  public Report report(int year) {
    return library.reports().get("a").stream()
        .filter(report -> report.year() == year)
        .findFirst()
        .orElseThrow();
  }

  public Comparison comparison(int year) {
    return new Comparison(report(year), library.before(report(year)));
  }

  private static void write(Path folder, String file, String words) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String SITE =
      """
      title: {zh: 示例门户, en: Sample & portal}
      url: https://example.gov.cn/
      languages: [zh, en]
      regions:
        "440000": {zh: 广东省, en: Guangdong}
      """;

  private static final String AGENCY_FILE =
      """
      name: {zh: 示例市档案局, en: Sample Archive}
      region: "440000"
      level: prefecture
      kind: department
      sector: finance
      """;
}
