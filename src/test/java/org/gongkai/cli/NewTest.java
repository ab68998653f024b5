package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.content.form.FormsReader;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files to begin with: named right, complete, and nothing in them that nobody said. */
class NewTest {

  @TempDir private Path folder;

  @BeforeEach
  void aPortal() throws IOException {
    write("content/site.yaml", "title: 示例\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve("content/agencies/" + file));
  }

  @ParameterizedTest
  @CsvSource({
    "广东省财政厅, guangdong/finance, 440000, province, department, finance",
    "广东省人民政府, guangdong/government, 440000, province, government, general",
    "茂名市茂南区财政局, guangdong/maoming/maonan/finance, 440902, county, department, finance",
    "茂南区市场监督管理局, guangdong/maoming/maonan/market, 440902, county, department, market",
    "国家税务总局宿迁市税务局, jiangsu/suqian/tax, 321300, prefecture, department, tax",
    "宿迁市发展和改革委员会, jiangsu/suqian/development, 321300, prefecture, department, development",
    "北京市城市管理委员会, beijing/chengshiguanli, 110000, province, department, general",
    "章贡区水西镇人民政府, jiangxi/ganzhou/zhanggong/shuixizhen, 360702, township, township, general",
    "茂南区河东街道办事处, guangdong/maoming/maonan/hedongjiedao, 440902, township, township, general",
  })
  void theNameTellsWhatAnAgencyIs(
      String name, String path, String region, String level, String kind, String sector)
      throws IOException {
    Run run = Run.of(folder, "new", "agency", "--name", name);
    assertEquals(ExitCode.OK, run.exit(), run.err());
    assertEquals(
        "content/agencies/" + path + "/agency.yaml", run.out().lines().findFirst().orElseThrow());
    String file = read(path + "/agency.yaml");
    assertEquals(
        List.of(
            "name: " + name,
            "region: \"" + region + "\"",
            "level: " + level,
            "kind: " + kind,
            "sector: " + sector),
        file.lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.replaceFirst(" # .*", ""))
            .toList());
    Run check = Run.of(folder, "check", "--strict", "--level", "info");
    assertEquals(ExitCode.OK, check.exit(), check.out());
  }

  @Test
  void whatIsSaidCountsMoreThanTheName() throws IOException {
    Run run =
        Run.of(
            folder,
            ("new agency --name 鼓楼区教育局 --region 320106 --sector 体育 --path nanjing/gulou --english Edu")
                .split(" "));
    assertEquals(ExitCode.OK, run.exit(), run.err());
    String file = read("nanjing/gulou/agency.yaml");
    assertTrue(file.contains("\nname: {zh: 鼓楼区教育局, en: Edu}\n"), file);
    assertTrue(file.contains("\nregion: \"320106\" # 江苏省南京市鼓楼区\n"), file);
    assertTrue(file.contains("\nsector: sport # 体育\n"), file);
  }

  @Test
  void aNameOfSeveralDivisionsIsNotGuessed() {
    Run run = Run.of(folder, "new", "agency", "--name", "鼓楼区教育局");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        """
        gongkai: “鼓楼区教育局”可能属于 4 个行政区划：320106 江苏省南京市鼓楼区, 320302 江苏省徐州市鼓楼区, 350102 福建省福州市鼓楼区, 410204 河南省开封市鼓楼区
            请用 --region 指明，如 --region 320106
        """,
        run.err().lines().limit(2).collect(Collectors.joining("\n", "", "\n")));
    assertFalse(Files.exists(folder.resolve("content/agencies")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--region 990000",
        "--level 县",
        "--kind office",
        "--sector 财",
        "--path 广东",
        "--path ../x",
        "--path a//b"
      })
  void whatCannotBeIsRefused(String option) throws IOException {
    Run run = Run.of(folder, ("new agency --name 广东省财政厅 " + option).split(" "));
    assertEquals(ExitCode.USAGE, run.exit(), run.out());
    assertFalse(Files.exists(folder.resolve("content/agencies")), run.err());
  }

  @Test
  void aNameThatYamlWouldTakeForMoreIsQuoted() throws IOException {
    Run run = Run.of(folder, "new", "agency", "--name", "广东省局: \"甲\" #1", "--path", "guangdong/a");
    assertEquals(ExitCode.OK, run.exit(), run.err());
    assertTrue(
        read("guangdong/a/agency.yaml").contains("\nname: \"广东省局: \\\"甲\\\" #1\"\n"),
        read("guangdong/a/agency.yaml"));
  }

  @Test
  void withoutATerminalNothingIsAsked() {
    Run run = Run.withInput("广东省财政厅\n", folder, "new", "agency");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        """
        gongkai: Missing required option: '--name'
            gongkai --help lists the commands and options
        """,
        run.err());
  }

  @Test
  void onATerminalTheNameIsAskedAndNothingElse() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream("广东省财政厅\n".getBytes(StandardCharsets.UTF_8)),
            new Printer(out),
            new Printer(err),
            true,
            false);
    assertEquals(ExitCode.OK, Main.run(terminal, folder, "new", "agency"));
    assertEquals(
        "机构全称 / full name of the agency: ",
        err.toString(StandardCharsets.UTF_8)
            .replace("\r\u001B[K", "")
            .replaceFirst("(?s)reading.*", ""));
  }

  @ParameterizedTest
  @CsvSource({"2015, cn-2014", "2019, cn-2019", "2020, cn-2019", "2021, cn-2021", "2025, cn-2021"})
  void aReportHasEveryRowOfItsFormAndNoFigure(int year, String id) throws IOException {
    agency();
    Run run = Run.of(folder, "new", "report", "--agency", "guangdong/finance", "--year", "" + year);
    assertEquals(ExitCode.OK, run.exit(), run.err());
    String file = read("guangdong/finance/" + year + ".yaml");
    assertTrue(file.contains("\nform: " + id + "\n"), file);
    Form form = FormsReader.read().find(id).orElseThrow();
    for (Cell cell : form.cells().all()) {
      String row =
          file.lines()
              .filter(line -> line.startsWith("  " + cell.line().key() + ": "))
              .filter(line -> line.contains(cell.line().label().zh()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(cell.address() + "\n" + file));
      assertTrue(row.matches("  \\S+: (_|\\[_(, _)*]) +# .*"), row);
    }
    Run check = Run.of(folder, "check", "--level", "info", "--lang", "en");
    assertEquals(
        List.of(
            "content/agencies/guangdong/finance/" + year + ".md: error[unfilled]",
            "content/agencies/guangdong/finance/" + year + ".yaml: error[unfilled]"),
        check
            .out()
            .lines()
            .filter(line -> line.contains("error[") || line.contains("warning["))
            .map(line -> line.replaceFirst(":\\d+:\\d+:", ":").replaceFirst("].*", "]"))
            .toList(),
        check.out());
    assertTrue(check.out().contains(" " + form.cells().count() + " figures in "), check.out());
  }

  private void agency() {
    assertEquals(ExitCode.OK, Run.of(folder, "new", "agency", "--name", "广东省财政厅").exit());
  }

  @Test
  void whatWasCarriedForwardIsAComment() throws IOException {
    agency();
    write(
        "content/agencies/guangdong/finance/2023.yaml",
        """
        form: cn-2021
        disclosure:
          rules: [1, 0, 15]
        requests:
          carriedForward: [3, 0, blank, 0, 0, n/a, 3]
        unpublished: {disclosure: partial, requests: partial}
        """);
    assertEquals(ExitCode.OK, Run.of(folder, "new", "report", "--agency", "广东省财政厅").exit());
    String file = read("guangdong/finance/2024.yaml");
    assertTrue(
        file.contains(
            "\n  # 上年报告的“结转下年度”：3, 0, 空白, 0, 0, 不适用, 3\n  carriedIn: [_, _, _, _, _, _, _] "),
        file);
    assertTrue(file.contains("\n  # 上年报告的“现行有效件数”：15\n  rules: [_, _, _] "), file);
    assertTrue(file.contains("\n  # 上年报告的“现行有效件数”：未公布\n  normativeDocuments: [_, _, _] "), file);
  }

  @Test
  void whatIsFilledInLeavesNothingToTell() throws IOException {
    agency();
    Run.of(folder, "new", "report", "--agency", "guangdong/finance", "--year", "2024");
    Path yaml = folder.resolve("content/agencies/guangdong/finance/2024.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replaceAll("\\b_\\b", "0")
            .replace(
                "form: cn-2021", "form: cn-2021\npublished: 2025-01-20\nsource: {text: figures}"));
    Files.delete(folder.resolve("content/agencies/guangdong/finance/2024.md"));
    Run check = Run.of(folder, "check", "--strict");
    assertEquals(ExitCode.OK, check.exit(), check.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024.yaml", "2024.md"})
  void nothingIsWrittenOver(String there) throws IOException {
    agency();
    write("content/agencies/guangdong/finance/" + there, "mine\n");
    Run run = Run.of(folder, "new", "report", "--agency", "guangdong/finance", "--year", "2024");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        "gongkai: content/agencies/guangdong/finance/" + there + " 已经有了，没有改动",
        run.err().lines().findFirst().orElseThrow());
    try (var files = Files.list(folder.resolve("content/agencies/guangdong/finance"))) {
      assertEquals(2, files.count());
    }
    assertEquals("mine\n", read("guangdong/finance/" + there));
  }

  /** What editors' programs are told is there, from wherever the agency's folder lies. */
  @Test
  void theFirstLineLeadsToASchema() throws IOException {
    agency();
    Run.of(folder, "new", "report", "--agency", "guangdong/finance", "--year", "2024");
    for (String file : List.of("agency.yaml", "2024.yaml")) {
      Path yaml = folder.resolve("content/agencies/guangdong/finance").resolve(file);
      String line = Files.readAllLines(yaml).get(0);
      assertTrue(line.startsWith("# yaml-language-server: $schema="), line);
      Path schema = yaml.resolveSibling(line.substring(line.indexOf('=') + 1)).normalize();
      assertTrue(Files.exists(schema), schema.toString());
      assertTrue(schema.startsWith(folder.resolve(".gongkai")), schema.toString());
    }
  }

  @Test
  void theSameAgencyIsNotBegunTwice() {
    agency();
    Run run = Run.of(folder, "new", "agency", "--name", "广东省财政厅", "--path", "other");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        "gongkai: “广东省财政厅”已经有了：content/agencies/guangdong/finance",
        run.err().lines().findFirst().orElseThrow());
  }

  @Test
  void anUnknownAgencyAndAYearWithoutAFormAreTold() {
    agency();
    Run unknown = Run.of(folder, "new", "report", "--agency", "x/y");
    assertEquals(ExitCode.USAGE, unknown.exit());
    assertEquals("gongkai: 没有机构“x/y”", unknown.err().lines().findFirst().orElseThrow());
    Run none = Run.of(folder, "new", "report", "--agency", "guangdong/finance");
    assertEquals("gongkai: “广东省财政厅”还没有报告，不知道是哪一年", none.err().lines().findFirst().orElseThrow());
    Run early = Run.of(folder, "new", "report", "--agency", "guangdong/finance", "--year", "2008");
    assertEquals("gongkai: 没有用于 2008 年报告的格式", early.err().lines().findFirst().orElseThrow());
  }
}
