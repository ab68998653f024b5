package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that opens a stage, writes into it and waits to be ended: {@code KilledBuild target
 * source}.
 */
final class KilledBuild {

  private KilledBuild() {}

  public static void main(String... args) throws IOException {
    Output output = Output.replaced(Path.of(args[0]), Path.of(args[1]));
    try (Stage stage = Publisher.open(output, remark -> {})) {
      SiteFolder.fill(stage, "index.html", "a/b.html");
      System.out.println("ready");
      LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));
    }
  }
}
