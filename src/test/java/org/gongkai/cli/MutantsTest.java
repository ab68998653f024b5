package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A file of the portal spoilt in a way files get spoilt: no error of the program, and where there
 * is a finding it names the file.
 */
class MutantsTest {

  private static final int SEEDS = 8;

  @TempDir private Path portal;
  private final List<Path> files = new ArrayList<>();

  /** The ways. Each takes the bytes of a file and gives other ones. */
  enum Mutation {
    FLIPPED_BIT {
      @Override
      byte[] of(byte[] bytes, Random random) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
      }
    },
    CUT_OFF {
      @Override
      byte[] of(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
    },
    LINE_TWICE {
      @Override
      byte[] of(byte[] bytes, Random random) {
        List<String> lines = lines(bytes);
        int line = random.nextInt(lines.size());
        lines.add(line, lines.get(line));
        return bytes(lines);
      }
    },
    LINES_SWAPPED {
      @Override
      byte[] of(byte[] bytes, Random random) {
        List<String> lines = lines(bytes);
        lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        return bytes(lines);
      }
    },
    LINE_GONE {
      @Override
      byte[] of(byte[] bytes, Random random) {
        List<String> lines = lines(bytes);
        lines.remove(random.nextInt(lines.size()));
        return bytes(lines);
      }
    },
    TAB {
      @Override
      byte[] of(byte[] bytes, Random random) {
        List<String> lines = lines(bytes);
        int line = random.nextInt(lines.size());
        lines.set(line, "\t" + lines.get(line));
        return bytes(lines);
      }
    },
    MARK_IN_FRONT {
      @Override
      byte[] of(byte[] bytes, Random random) {
        return ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
      }
    },
    GB18030 {
      @Override
      byte[] of(byte[] bytes, Random random) {
        return new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
      }
    },
    FULL_WIDTH_DIGIT {
      @Override
      byte[] of(byte[] bytes, Random random) {
        String digit = String.valueOf(random.nextInt(10));
        return new String(bytes, StandardCharsets.UTF_8)
            .replaceFirst(digit, Character.toString('０' + Integer.parseInt(digit)))
            .getBytes(StandardCharsets.UTF_8);
      }
    },
    HUGE_NUMBER {
      @Override
      byte[] of(byte[] bytes, Random random) {
        return new String(bytes, StandardCharsets.UTF_8)
            .replaceFirst("[" + random.nextInt(10) + "]", "9".repeat(400))
            .getBytes(StandardCharsets.UTF_8);
      }
    },
    NUL {
      @Override
      byte[] of(byte[] bytes, Random random) {
        bytes[random.nextInt(bytes.length)] = 0;
        return bytes;
      }
    },
    NOISE {
      @Override
      byte[] of(byte[] bytes, Random random) {
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        return noise;
      }
    };

    abstract byte[] of(byte[] bytes, Random random);

    private static List<String> lines(byte[] bytes) {
      return new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] bytes(List<String> lines) {
      return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
  }

  @BeforeEach
  void aCopyOfThePortal() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("content"))) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = portal.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        files.add(copy);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSpoiltFileIsNamedAndNothingElseGoesWrong(Mutation mutation) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Path file = files.get(random.nextInt(files.size()));
      byte[] before = Files.readAllBytes(file);
      Files.write(file, mutation.of(before.clone(), random));
      Run run = Run.of(portal, "check", "--source", ".", "--lang", "en");
      String name = portal.relativize(file).toString().replace('\\', '/');
      String told = mutation + " " + seed + " of " + name + ":\n" + run.out() + run.err();
      assertEquals("", run.err(), told);
      assertTrue(run.exit() == ExitCode.OK || run.exit() == ExitCode.FINDINGS, told);
      assertTrue(
          run.exit() == ExitCode.OK || run.out().contains(name) || concerns(name, run.out()), told);
      Files.write(file, before);
    }
  }

  /**
   * A page or agency that cannot be read is missed by those that refer to it; a table is told by
   * the text that quotes it.
   */
  private static boolean concerns(String name, String told) {
    return told.contains(name.substring(0, name.lastIndexOf('.')));
  }
}
