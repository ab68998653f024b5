package org.gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of one site in several processes at once. */
class LockTest {

  private static final int PROCESSES = 4;
  private static final int MILLISECONDS = 4_000;

  @TempDir private Path temporary;

  @Test
  void ofSeveralProcessesOneHasIt() throws Exception {
    SiteFolder folder = new SiteFolder(temporary);
    Files.createDirectories(folder.site.getParent());
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(Other.start(LockRace.class, folder.site, folder.source, MILLISECONDS));
    }
    long taken = 0;
    long shared = 0;
    for (Process process : processes) {
      String[] counts = said(process).split(" ");
      taken += Long.parseLong(counts[0]);
      shared += Long.parseLong(counts[1]);
    }
    assertEquals(0, shared, "held by two, of " + taken);
    assertTrue(taken > 100, "taken only " + taken + " times");
    assertEquals(List.of(), folder.neighbours());
  }

  private static String said(Process process) throws IOException, InterruptedException {
    String line = process.inputReader().readLine();
    assertEquals(0, process.waitFor());
    return line;
  }
}
