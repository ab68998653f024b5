package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process: what a script that calls it goes by. */
class MainTest {

  @Test
  void errorsEndWithOneAndAGoodPortalWithNothing() throws IOException, InterruptedException {
    assertEquals(1, exit("check", "--source", "src/test/findings/B01"));
    assertEquals(0, exit("check", "--source", "."));
    assertEquals(2, exit("chekc"));
  }

  private static int exit(String... args) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    java.command().addAll(List.of(args));
    Process process = java.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    assertEquals(false, said.isEmpty(), "nothing said");
    return exit;
  }
}
