package org.gongkai.publish;

import static org.gongkai.publish.Refusals.assertInTheWay;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.language.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of the few steps of the switch is not done by the system. */
class FailingStepTest {

  @TempDir private Path temporary;
  private SiteFolder folder;
  private Path old;

  @BeforeEach
  void begin() throws IOException {
    folder = new SiteFolder(temporary).published("old.html");
    old = folder.site.resolveSibling(".site.gongkai-old");
  }

  @Test
  void theOldSiteIsNotMovedAway() throws IOException {
    refuse(
        (from, to) -> {
          if (from.equals(folder.site)) {
            throw new AtomicMoveNotSupportedException(
                from.toString(), to.toString(), "cross-device");
          }
          Step.RENAME.move(from, to);
        },
        Text.of(
            "无法替换 " + folder.site + "：文件系统不能把它一步改名",
            "cannot replace " + folder.site + ": the file system cannot rename it in one step"),
        Text.of(
            "它可能是容器镜像的一部分；请放在卷里，或用 --releases；原有网站没有改动",
            "it may be part of a container's image: use a volume, or --releases; the site as it was is untouched"));
    thenTheOldSiteStands();
  }

  @Test
  void theNewSiteDoesNotComeAndTheOldOneIsPutBack() throws IOException {
    refuse(
        (from, to) -> {
          if (to.equals(folder.site) && !from.equals(old)) {
            throw new AccessDeniedException(from.toString());
          }
          Step.RENAME.move(from, to);
        },
        Text.of(
            "无法替换 " + folder.site + "：没有权限",
            "cannot replace " + folder.site + ": permission denied"),
        Text.of(
            "请让运行本程序的用户可以在那里写，或用 --output 另指定文件夹；原有网站没有改动",
            "let the user who runs this write there, or name another folder with --output; the site as it was is untouched"));
    thenTheOldSiteStands();
  }

  @Test
  void neitherComesAndThatIsSaidAndMendedByTheNextBuild() throws IOException {
    refuse(
        (from, to) -> {
          if (to.equals(folder.site)) {
            throw new FileSystemException(from.toString(), to.toString(), "Input/output error");
          }
          Step.RENAME.move(from, to);
        },
        Text.of(
            folder.site + " 现在没有网站：新的没能换上，原有的也没能放回，它完好地在 " + old,
            folder.site
                + " holds no site now: the new one could not be put there, nor the old one put back; it lies whole in "
                + old),
        Text.of("再生成一次就会放回；也可以自行把它改名回去", "the next build puts it back; or rename it yourself"));
    assertEquals(List.of(".site.gongkai-old"), folder.neighbours());
    folder.open().close();
    thenTheOldSiteStands();
    assertEquals(
        List.of(
            new Remark(
                Text.of(
                    "以前的一次生成在换上新网站的瞬间被中断，网站从那时起不在原处；现已放回",
                    "an earlier build was killed in the moment of its switch, and the site was away since; it was put back"),
                Text.of("用 --releases 生成则没有这样的瞬间", "with --releases there is no such moment"))),
        folder.told);
  }

  @Test
  void theLinkToANewReleaseIsNotPutInPlace() throws IOException {
    ReleasesFolder releases = new ReleasesFolder(folder, 3);
    releases.published("first.html");
    List<String> before = releases.entries();
    Path current = releases.folder.resolve("current");
    assertInTheWay(
        () ->
            releases.published(
                (from, to) -> {
                  if (to.equals(current)) {
                    throw new FileSystemException(to.toString(), null, "Input/output error");
                  }
                  Step.RENAME.move(from, to);
                },
                "second.html"),
        Text.of(
            "无法让 " + current + " 指向新网站：Input/output error",
            "cannot let " + current + " lead to the new site: Input/output error"),
        Text.of(
            "请检查磁盘空间和权限；原有网站没有改动",
            "check the space on the disk and the permissions; the site as it was is untouched"));
    releases.open().close();
    assertEquals(before, releases.entries());
    assertEquals(SiteFolder.of("first.html"), releases.content());
  }

  @Test
  void noLinksAreToBeHadHere() throws IOException {
    ReleasesFolder releases = new ReleasesFolder(folder, 3);
    assertInTheWay(
        () ->
            releases.open(
                (from, to) -> {
                  throw new FileSystemException(to.toString(), null, "Operation not permitted");
                }),
        Text.of(
            releases.folder + " 里不能建立和替换符号链接：没有权限",
            "no symbolic link can be made and replaced in "
                + releases.folder
                + ": permission denied"),
        Text.of(
            "--releases 离不开它；请换一个文件系统，或不用 --releases；没有改动任何文件",
            "--releases cannot do without; choose another file system, or build without --releases; nothing was changed"));
    assertEquals(List.of(), releases.entries());
  }

  private void refuse(Step step, Text sentence, Text remedy) throws IOException {
    try (Stage stage = folder.open(step)) {
      SiteFolder.fill(stage, "new.html");
      assertInTheWay(stage::publish, sentence, remedy);
    }
  }

  private void thenTheOldSiteStands() throws IOException {
    assertEquals(SiteFolder.of("old.html"), folder.content());
    assertEquals(List.of("site"), folder.neighbours());
  }
}
