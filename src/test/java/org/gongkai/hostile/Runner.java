package org.gongkai.hostile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gongkai.cli.ManyRuns;

/**
 * Runs the program in a process with little memory, as often as asked; one that does not answer is
 * ended and the next run has a new one.
 */
final class Runner {

  private static final String MEMORY = "-Xmx256m";
  private static final int MOST_SECONDS = 60;

  private final Path folder;
  private Process process;

  /**
   * @param folder what relative paths of the commands start from
   */
  Runner(Path folder) {
    this.folder = folder;
  }

  /**
   * @param exit -1 where the program did not come to an end
   * @param milliseconds of the processor's time
   */
  record Result(int exit, long milliseconds, String out, String err) {

    String said() {
      return out + err;
    }
  }

  Result run(String... command) throws IOException, InterruptedException {
    if (process == null || !process.isAlive()) {
      process = start();
    }
    CompletableFuture<Result> result = CompletableFuture.supplyAsync(() -> answered(command));
    try {
      return result.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      end();
      return new Result(-1, MOST_SECONDS * 1000L, "", "did not end in a minute");
    } catch (ExecutionException e) {
      end();
      return new Result(-1, 0, "", "the process ended: " + e.getCause());
    }
  }

  private Result answered(String... command) {
    try {
      DataOutputStream out = new DataOutputStream(process.getOutputStream());
      out.writeInt(command.length);
      for (String word : command) {
        out.writeUTF(word);
      }
      out.flush();
      DataInputStream in = new DataInputStream(process.getInputStream());
      return new Result(in.readInt(), in.readLong(), words(in), words(in));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String words(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            MEMORY,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ManyRuns.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  void end() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }
}
