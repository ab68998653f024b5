package org.gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.run.Checks;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Library;
import org.gongkai.source.SourceFolder;

/**
 * A report as its author writes it, read from files and judged by the rules about words, dates and
 * identifiers: {@code fragment("邮编：x@y.cn").thenFinds("Q03")}.
 */
public final class Written {

  /** The families tested with it. */
  private static final String FAMILIES = "SDPKVQ";

  private static final String WHOLE =
      """
      ## 一、总体情况

      根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制，统计期限自2022年1月1日起至2022年12月31日止。

      主动公开信息30条；依申请公开规范办理；加强政府信息管理和平台建设；监督保障有力。

      ## 二、主动公开政府信息情况

      ## 三、收到和处理政府信息公开申请情况

      ## 四、政府信息公开行政复议、行政诉讼情况

      ## 五、存在的主要问题及改进情况

      目录更新不够及时，将加强培训。

      ## 六、其他需要报告的事项

      本年度未收取信息处理费。
      """;

  private static final String TABLES =
      "unpublished: {disclosure: partial, requests: partial, review: partial}\n";

  private final StringBuilder yaml = new StringBuilder();
  private String text;
  private int year = 2022;
  private String kind = "department";
  private String name = "甲局";
  private String agency = "contact: {address: 甲路1号, phone: 020-12345678, postcode: \"510000\"}\n";
  private String site = "title: 示例\n";

  private Written(String yaml, String text) {
    this.yaml.append(yaml);
    this.text = text;
  }

  /** A report of which no more than these words is given. */
  public static Written fragment(String words) {
    return new Written("source: {text: figures}\n", words);
  }

  /** A whole report for 2022 that nothing is wrong with. */
  public static Written whole() {
    return new Written(TABLES, WHOLE);
  }

  /** A report without a text. */
  public static Written untold() {
    return new Written("", "");
  }

  public Written replacing(String words, String others) {
    assertTrue(text.contains(words), words);
    text = text.replace(words, others);
    return this;
  }

  public Written with(String line) {
    yaml.append(line).append('\n');
    return this;
  }

  public Written without(String words) {
    int at = yaml.indexOf(words);
    yaml.delete(at, at + words.length());
    return this;
  }

  public Written in(int otherYear) {
    year = otherYear;
    return this;
  }

  public Written ofGovernment() {
    kind = "government";
    name = "甲省人民政府";
    return this;
  }

  public Written ofTownship() {
    kind = "township";
    return this;
  }

  /** More lines of agency.yaml, instead of the contact. */
  public Written agency(String lines) {
    agency = lines + "\n";
    return this;
  }

  public Written site(String lines) {
    site = site + lines + "\n";
    return this;
  }

  /** Exactly these rules, as often as named. */
  public void thenFinds(String... rules) {
    List<Finding> found = found();
    assertEquals(
        Arrays.stream(rules).sorted().toList(),
        found.stream().map(Finding::rule).sorted().toList(),
        found::toString);
  }

  public void thenFindsNothing() {
    thenFinds();
  }

  /** Exactly these messages, in order. */
  public void thenSays(String... messages) {
    assertEquals(
        List.of(messages),
        found().stream()
            .map(
                finding ->
                    finding.at().toString().replace("content/agencies/a/", "")
                        + ": "
                        + finding.severity().key()
                        + " "
                        + finding.rule()
                        + " "
                        + finding.message().zh())
            .toList());
  }

  private List<Finding> found() {
    try {
      Path root = Files.createTempDirectory("written");
      try {
        write(root);
        return judge(root);
      } finally {
        delete(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("content/agencies/a"));
    Files.writeString(root.resolve("content/site.yaml"), site);
    Files.writeString(
        folder.resolve("agency.yaml"),
        "name: " + name + "\nregion: \"440000\"\nlevel: province\nkind: " + kind + "\n" + agency);
    String form = ReportDraft.FORMS.in(year).orElseThrow().id();
    Files.writeString(folder.resolve(year + ".yaml"), "form: " + form + "\n" + yaml);
    if (!text.isEmpty()) {
      Files.writeString(folder.resolve(year + ".md"), text);
    }
  }

  private static List<Finding> judge(Path root) {
    Findings findings = new Findings();
    SourceFolder folder = SourceFolder.list(root, findings, "content");
    Library library =
        new ContentReader(folder, FormsReader.jurisdiction(), new Markdown(findings), findings)
            .read();
    Checks.standard(library.forms().law()).judge(library, findings);
    return findings.sorted().stream()
        .filter(finding -> FAMILIES.indexOf(finding.rule().charAt(0)) >= 0)
        .toList();
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
