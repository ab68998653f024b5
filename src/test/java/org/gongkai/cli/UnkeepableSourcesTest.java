package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources that git cannot keep: links, pipes, files too large, names that are one on some systems.
 */
class UnkeepableSourcesTest {

  /** The rules that have no folder in {@code src/test/findings} and are told here. */
  static final Set<String> RULES =
      Set.of("link-in-source", "not-a-file", "too-large", "name-collision");

  private static final String AGENCY = "content/agencies/a/agency.yaml";

  @TempDir private Path portal;

  @BeforeEach
  void aSmallPortal() throws IOException {
    write("content/site.yaml", "title: 示例\n");
    write(AGENCY, "name: 甲局\nregion: \"440000\"\nlevel: province\nkind: department\n");
  }

  @Test
  void aLinkIsNeverFollowed() throws IOException {
    write("secret.md", "秘密");
    link("content/agencies/a/2022.md", portal.resolve("secret.md"));
    tells(
        "content/agencies/a/2022.md: 错误[link-in-source] 是符号链接；来源文件夹中不允许链接",
        "    请放入文件本身",
        "content/agencies/a/2022.md: error[link-in-source] is a symbolic link; links are not allowed among the sources",
        "    put the file itself there");
  }

  @Test
  void danglingLoopingAndFolderLinksAreLinksToo() throws IOException {
    link("content/agencies/dangling", Path.of("nowhere"));
    link("content/agencies/a/loop", portal.resolve("content"));
    link("content/agencies/outside", Files.createDirectory(portal.resolve("outside")));
    link("assets/itself", Path.of("itself"));
    assertEquals(
        Stream.of(
                "assets/itself",
                "content/agencies/a/loop",
                "content/agencies/dangling",
                "content/agencies/outside")
            .map(link -> link + ": error[link-in-source]")
            .collect(Collectors.joining("|")),
        rules());
  }

  @Test
  void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
    pipe("content/agencies/a/2022.yaml");
    tells(
        "content/agencies/a/2022.yaml: 错误[not-a-file] 不是普通文件",
        "    请移走",
        "content/agencies/a/2022.yaml: error[not-a-file] is not a regular file",
        "    remove it");
  }

  @Test
  void aGigabyteIsRefusedUnread() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(portal.resolve("content/agencies/a/2022.yaml").toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    tells(
        "content/agencies/a/2022.yaml: 错误[too-large] 文件有 1073741824 字节，最多 1000000",
        "    文本过长请拆分，其他材料请作为附件",
        "content/agencies/a/2022.yaml: error[too-large] has 1073741824 bytes; at most 1000000 are read",
        "    split a long text, or attach other material as a file");
  }

  @Test
  void anAttachmentThatNoPhoneOpensIsRefusedUnread() throws IOException {
    write(
        "content/agencies/a/2022.yaml",
        "form: cn-2021\nsource: {text: figures}\nattachments: [{file: report.pdf}]\n");
    write("content/agencies/a/2022/report.pdf", "%PDF-1.7\n");
    try (RandomAccessFile file =
        new RandomAccessFile(portal.resolve("content/agencies/a/2022/report.pdf").toFile(), "rw")) {
      file.setLength(50_000_001);
    }
    tells(
        "content/agencies/a/2022.yaml:3:22: 错误[too-large] “report.pdf”有 50000001 字节，附件最多 50000000",
        "    请压缩图片或分成几个文件；也可以在 source 的 url 写上原件的网址",
        "content/agencies/a/2022.yaml:3:22: error[too-large] 'report.pdf' has 50000001 bytes; an attachment has at most 50000000",
        "    make its pictures smaller or split it; or give the address of the original as 'url' of 'source'");
  }

  @Test
  void aScalarOfEightMegabytesIsRefusedUnread() throws IOException {
    write("content/agencies/a/2022.yaml", "form: " + "x".repeat(8_000_000));
    assertEquals("content/agencies/a/2022.yaml: error[too-large]", rules());
  }

  @Test
  void theLargestScalarThatIsReadIsReadInTime() throws IOException {
    write("content/agencies/a/2022.yaml", "form: \"" + "x".repeat(999_900) + "\"\n");
    assertEquals("content/agencies/a/2022.yaml:1:7: error[unknown-form]", rules());
    write("content/agencies/a/2022.yaml", "form: [" + "x ".repeat(499_900) + "]\n");
    assertEquals("content/agencies/a/2022.yaml:1:7: error[wrong-type]", rules());
  }

  @Test
  void bottomlessNestingIsRefusedAtItsPlace() throws IOException {
    write("content/agencies/a/2022.yaml", "form: " + "[".repeat(100_000));
    assertEquals("content/agencies/a/2022.yaml:1:30: error[yaml-too-deep]", rules());
    StringBuilder steps = new StringBuilder();
    for (int depth = 0; depth < 1_400; depth++) {
      steps.append(" ".repeat(depth)).append("a:\n");
    }
    write("content/agencies/a/2022.yaml", steps.toString());
    assertEquals("content/agencies/a/2022.yaml:25:25: error[yaml-too-deep]", rules());
  }

  @Test
  void namesThatDifferInCaseAreOneOnManySystems() throws IOException {
    write(
        "content/agencies/a/2022.yaml",
        "form: cn-2021\nattachments:\n  - file: Report.pdf\n  - file: report.pdf\n");
    write("content/agencies/a/2022/Report.pdf", "%PDF-1.7\n%%EOF\n");
    write("content/agencies/a/2022/report.pdf", "%PDF-1.7\n%%EOF\n");
    assumeTrue(
        Files.exists(portal.resolve("content/agencies/a/2022/Report.pdf"))
            && list("content/agencies/a/2022") == 2,
        "the file system tells them apart");
    tells(
        "content/agencies/a/2022/report.pdf: 错误[name-collision] 与“content/agencies/a/2022/Report.pdf”只有大小写或字形不同，在许多系统上是同一个文件",
        "    请改名或删去其中一个",
        "content/agencies/a/2022/report.pdf: error[name-collision] differs from 'content/agencies/a/2022/Report.pdf' only in case"
            + " or in the form of its letters; on many systems they are one file",
        "    rename or remove one of the two");
  }

  /** On Windows they cannot even be checked out, wherever they lie. */
  @Test
  void namesOfDevicesAreToldWhereverTheyLie() throws IOException {
    write("content/agencies/con/agency.yaml", "name: 乙局");
    write("content/pages/nul.md", "title=甲\ntype=page\nstatus=published\n~~~~~~\n\n乙\n");
    write("assets/aux.png", "x");
    tells(
        "assets/aux.png: 错误[bad-name] 名称“aux.png”是 Windows 保留的设备名",
        "    请换一个名字",
        "content/agencies/con: 错误[bad-name] 名称“con”是 Windows 保留的设备名",
        "    请换一个名字",
        "content/pages/nul.md: 错误[bad-name] 名称“nul.md”是 Windows 保留的设备名",
        "    请换一个名字",
        "assets/aux.png: error[bad-name] the name 'aux.png' is the name of a device on Windows",
        "    choose another name",
        "content/agencies/con: error[bad-name] the name 'con' is the name of a device on Windows",
        "    choose another name",
        "content/pages/nul.md: error[bad-name] the name 'nul.md' is the name of a device on Windows",
        "    choose another name");
  }

  @Test
  void namesThatSomeSystemsChangeAreTold() throws IOException {
    write("assets/a.", "x");
    write("assets/a:b", "x");
    write("assets/a\\b", "x");
    write("assets/a\nb\u001B[31m", "x");
    tells(
        "assets/a\\u000ab\\u001b[31m: 错误[bad-name] 名称“a\\u000ab\\u001b[31m”含有看不见的字符 U+000A",
        "    请换一个名字",
        "assets/a.: 错误[bad-name] 名称“a.”以空格开头，或以点、空格结尾",
        "    请换一个名字",
        "assets/a:b: 错误[bad-name] 名称“a:b”含有“:”，Windows 的文件名不能有",
        "    请换一个名字",
        "assets/a\\b: 错误[bad-name] 名称“a\\b”含有“\\”，Windows 的文件名不能有",
        "    请换一个名字",
        "assets/a\\u000ab\\u001b[31m: error[bad-name] the name 'a\\u000ab\\u001b[31m' contains the invisible character U+000A",
        "    choose another name",
        "assets/a.: error[bad-name] the name 'a.' begins with a space, or ends with a dot or a space",
        "    choose another name",
        "assets/a:b: error[bad-name] the name 'a:b' contains ':', which no name may have on Windows",
        "    choose another name",
        "assets/a\\b: error[bad-name] the name 'a\\b' contains '\\', which no name may have on Windows",
        "    choose another name");
  }

  @Test
  void aLinkThatLeadsNowhereInPlaceOfAssetsIsTold() throws IOException {
    link("assets", Path.of("nowhere"));
    tells(
        "assets: 错误[link-in-source] 是符号链接；来源文件夹中不允许链接",
        "    请放入文件本身",
        "assets: error[link-in-source] is a symbolic link; links are not allowed among the sources",
        "    put the file itself there");
  }

  @Test
  void aFileInPlaceOfAFolderIsTold() throws IOException {
    write("assets", "x");
    tells(
        "assets: 错误[not-a-file] 是文件，这里应是文件夹",
        "    请移走，或改为文件夹",
        "assets: error[not-a-file] is a file where a folder is expected",
        "    remove it, or make it a folder");
  }

  @Test
  void namesThatAreOneInUnicodeCollide() throws IOException {
    String composed = "assets/caf\u00e9.png";
    write(composed, "x");
    write(Normalizer.normalize(composed, Normalizer.Form.NFD), "y");
    write("assets/ﬁle.png", "x");
    write("assets/file.png", "x");
    assumeTrue(list("assets") == 4, "the file system tells them apart");
    assertEquals(
        "assets/caf\u00e9.png: error[name-collision]|assets/ﬁle.png: error[name-collision]",
        rules());
  }

  @Test
  void aNameInTheOtherFormOfUnicodeIsFoundAllTheSame() throws IOException {
    write(
        "content/agencies/a/2022.yaml",
        "form: cn-2021\nattachments:\n  - file: r\u00e9sum\u00e9.pdf\n");
    write(
        "content/agencies/a/2022/"
            + Normalizer.normalize("r\u00e9sum\u00e9.pdf", Normalizer.Form.NFD),
        "%PDF-1.7\n%%EOF\n");
    assertEquals(ExitCode.OK, Run.of(portal, "check", "--source", ".").exit());
  }

  @Test
  void lineEndsOfAllSystemsCountTheSame() throws IOException {
    for (String end : new String[] {"\r\n", "\r", "\n"}) {
      write(
          "content/agencies/a/2022.yaml",
          "\uFEFFform: cn-2021"
              + end
              + "requests:"
              + end
              + "  received: [1]"
              + end
              + "unpublished: {requests: partial}");
      assertEquals("content/agencies/a/2022.yaml:3:13: error[wrong-length]", rules());
    }
  }

  /** The findings in both languages, Chinese first. */
  private void tells(String... lines) {
    Supplier<String> told = () -> findings("zh") + "\n" + findings("en");
    assertEquals(String.join("\n", lines), assertTimeout(Duration.ofSeconds(10), told::get));
  }

  private String findings(String language) {
    Run run = Run.of(portal, "check", "--source", ".", "--lang", language);
    assertEquals(ExitCode.FINDINGS, run.exit());
    String[] lines = run.out().split("\n");
    return String.join("\n", Arrays.copyOf(lines, lines.length - 2));
  }

  /** Place and rule of each finding. */
  private String rules() {
    Run run =
        assertTimeout(
            Duration.ofSeconds(10), () -> Run.of(portal, "check", "--source", ".", "--lang", "en"));
    assertEquals("", run.err());
    return run.out()
        .lines()
        .filter(line -> line.matches(".*(error|warning)\\[.*"))
        .map(line -> line.replaceFirst("].*", "]"))
        .collect(Collectors.joining("|"));
  }

  private long list(String folder) throws IOException {
    try (Stream<Path> files = Files.list(portal.resolve(folder))) {
      return files.count();
    }
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(portal.resolve(file).getParent());
    Files.writeString(portal.resolve(file), text);
  }

  private void link(String file, Path target) throws IOException {
    Files.createDirectories(portal.resolve(file).getParent());
    Files.createSymbolicLink(portal.resolve(file), target);
  }

  private void pipe(String file) throws InterruptedException {
    try {
      assumeTrue(
          new ProcessBuilder("mkfifo", portal.resolve(file).toString()).start().waitFor() == 0,
          "mkfifo works");
    } catch (IOException e) {
      assumeTrue(false, "mkfifo is there");
    }
  }
}
