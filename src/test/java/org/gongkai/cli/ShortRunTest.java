package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortRunTest {

  @Test
  void onlyCommandsThatEndSoonAreShort() {
    assertTrue(ShortRun.isOne("build", "--source", "."));
    assertTrue(ShortRun.isOne("check", "--lang", "en"));
    assertFalse(ShortRun.isOne("serve"));
    assertFalse(ShortRun.isOne("serve", "--source", "build"));
    assertFalse(ShortRun.isOne());
  }

  @Test
  void theJvmIsToldToUseOneCompiler() throws JMException, InterruptedException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
    assumeTrue(server.isRegistered(commands), "this JVM has no diagnostic commands");
    ShortRun.expect();
    String directives = "";
    for (int tries = 0; tries < 100 && !directives.contains("Exclude:true"); tries++) {
      Thread.sleep(50);
      directives = String.valueOf(server.invoke(commands, "compilerDirectivesPrint", null, null));
    }
    // The tests that follow in this process run as they would without.
    server.invoke(commands, "compilerDirectivesRemove", null, null);
    assertTrue(directives.contains("Exclude:true"), directives);
  }

  /** Whenever it is killed; the file has a name for a few millionths of a second. */
  @Test
  void aKilledRunLeavesNoFileBehind(@TempDir Path temporary) throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "open files have numbers here");
    Launch launch = Launch.java("-Djava.io.tmpdir=" + temporary);
    Set<Path> left = new HashSet<>();
    for (int delay = 40; delay <= 400; delay += 20) {
      Process run = launch.start(Path.of("").toAbsolutePath(), "check");
      Thread.sleep(delay);
      run.destroyForcibly().waitFor();
      left.addAll(files(temporary));
    }
    assertTrue(left.size() <= 1, () -> left.toString());
    launch.run(Path.of("").toAbsolutePath(), "check");
    assertEquals(List.of(), files(temporary));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void whatAKilledRunLeftElsewhereIsRemoved(@TempDir Path temporary) throws Exception {
    Process over = Launch.java().start(temporary, "--version");
    over.waitFor();
    Path left = Files.createFile(temporary.resolve("gongkai-" + over.pid() + ".json"));
    Path other = Files.createFile(temporary.resolve("gongkai-report.json"));
    Launch.java("-Djava.io.tmpdir=" + temporary).run(Path.of("").toAbsolutePath(), "check");
    assertTrue(Files.notExists(left));
    assertTrue(Files.exists(other), "a file of someone else's");
  }
}
