package org.gongkai.publish;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A process that publishes a site of one file, as often as it is told, and says what became of it:
 * {@code OneBuild target source releases file…}. A file may be given a size: {@code a.html=4000}.
 */
final class OneBuild {

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private OneBuild() {}

  public static void main(String... args) {
    Output output = new Output(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
    OneBuild build = new OneBuild();
    for (String file : Arrays.asList(args).subList(3, args.length)) {
      build.publish(output, file.split("="));
    }
  }

  private void publish(Output output, String... file) {
    try (Stage stage = Publisher.open(output, this::say)) {
      byte[] bytes = new byte[file.length == 1 ? 1 : Integer.parseInt(file[1])];
      stage.write(file[0], bytes);
      out.println("published " + stage.publish().files());
    } catch (OutputRefused refused) {
      out.println(refused.sentence().zh() + "。" + refused.remedy().zh());
      out.println(refused.sentence().en() + ". " + refused.remedy().en());
    } catch (IOException e) {
      out.println(e);
    }
  }

  private void say(Remark remark) {
    out.println(remark.sentence().zh() + "。" + remark.remedy().zh());
    out.println(remark.sentence().en() + ". " + remark.remedy().en());
  }
}
