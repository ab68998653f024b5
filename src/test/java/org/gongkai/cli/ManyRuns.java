package org.gongkai.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process that runs one command after the other, so that each has little memory and may hang
 * without harm. What it is sent: the number of words and the words; what it sends back: exit code,
 * milliseconds of CPU time, what went to {@code out} and to {@code err}.
 */
public final class ManyRuns {

  private ManyRuns() {}

  public static void main(String... args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(System.out);
    Path folder = Path.of(args[0]);
    for (int words = in.readInt(); words > 0; words = in.readInt()) {
      String[] command = new String[words];
      for (int i = 0; i < words; i++) {
        command[i] = in.readUTF();
      }
      long before = cpu();
      Run run = Run.of(folder, command);
      out.writeInt(run.exit().status());
      out.writeLong((cpu() - before) / 1_000_000);
      write(out, run.out());
      write(out, run.err());
      out.flush();
    }
  }

  private static void write(DataOutputStream out, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
