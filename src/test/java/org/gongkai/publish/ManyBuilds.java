package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A process that publishes one numbered site after the other until it is killed: {@code ManyBuilds
 * target source releases number}.
 */
final class ManyBuilds {

  private ManyBuilds() {}

  public static void main(String... args) throws IOException {
    Output output = new Output(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
    for (int number = Integer.parseInt(args[3]); ; number++) {
      try (Stage stage = Publisher.open(output, remark -> {})) {
        NumberedSite.write(stage, number);
        stage.publish();
      }
      if (number == Integer.parseInt(args[3])) {
        System.out.println("began");
      }
    }
  }
}
