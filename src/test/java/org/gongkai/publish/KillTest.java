package org.gongkai.publish;

import static org.gongkai.publish.Refusals.assertInTheWay;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.language.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build in a process of its own, ended from outside. */
class KillTest {

  @TempDir private Path temporary;
  private SiteFolder folder;
  private Process build;

  @BeforeEach
  void begin() throws IOException {
    folder = new SiteFolder(temporary).published("old.html");
    build = Other.start(KilledBuild.class, folder.site, folder.source);
    BufferedReader said = build.inputReader();
    assertEquals("ready", said.readLine());
  }

  @AfterEach
  void end() throws InterruptedException {
    build.destroyForcibly().waitFor();
  }

  @Test
  void twoProcessesDoNotBuildTheSameSite() throws IOException {
    for (int i = 0; i < 2; i++) {
      assertInTheWay(
          folder::open,
          Text.of(
              "另一个进程（" + build.pid() + "）正在生成 " + folder.site,
              "another process (" + build.pid() + ") is building " + folder.site),
          Text.of("请等它结束，或换一个输出文件夹", "wait for it to end, or choose another output folder"));
    }
  }

  @Test
  void askedToEndItRemovesItsStage() throws Exception {
    build.destroy();
    assertEquals(143, build.waitFor());
    assertEquals(List.of("site"), folder.neighbours());
    assertEquals(SiteFolder.of("old.html"), folder.content());
  }

  @Test
  void killedItLeavesTheSiteAsItWasAndTheNextBuildClearsUp() throws Exception {
    build.destroyForcibly().waitFor();
    assertEquals(List.of(".site.gongkai-lock", ".site.gongkai-stage", "site"), folder.neighbours());
    assertEquals(SiteFolder.of("old.html"), folder.content());
    folder.published("new.html");
    assertEquals(SiteFolder.of("new.html"), folder.content());
    assertEquals(List.of("site"), folder.neighbours());
  }
}
