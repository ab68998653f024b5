package org.gongkai.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.hostile.Hostile.Change;

/** The portal as it is before it is spoilt, and the ways to change one of its files. */
final class Sources {

  static final String LIN = "content/agencies/lin/";
  static final String SITE = "content/site.yaml";
  static final String AGENCY = LIN + "finance/agency.yaml";
  static final String REPORT = LIN + "finance/2023.yaml";
  static final String TEXT = LIN + "finance/2023.md";
  static final String ENGLISH = LIN + "finance/2023.en.md";
  static final String PDF = LIN + "finance/2023/report.pdf";
  static final String PNG = LIN + "finance/2023/seal.png";
  static final String PAGE = "content/pages/about.md";
  static final String POST = "content/pages/news/first.md";
  static final String FOOT = "themes/default/templates/foot.peb";

  private static final Path KEPT = Path.of("src/test/hostile");

  private Sources() {}

  /** A fresh copy; the templates are those of the program. */
  static void copyTo(Path portal) throws IOException {
    Trees.copy(KEPT, portal);
    Path foot = portal.resolve(FOOT);
    Files.createDirectories(foot.getParent());
    Files.copy(Path.of(FOOT), foot);
  }

  static String text(String file) {
    Path path = file.startsWith("themes/") ? Path.of(file) : KEPT.resolve(file);
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String file) {
    return text(file).lines().toList();
  }

  /** Where the words first stand. */
  static int line(String file, String words) {
    int at = text(file).indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not say: " + words);
    }
    return (int) text(file).substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  static Change replace(String file, String words, String others) {
    line(file, words);
    int at = text(file).indexOf(words);
    String changed =
        text(file).substring(0, at) + others + text(file).substring(at + words.length());
    return write(file, changed);
  }

  /** Another line in place of this one; {@code \n} makes more of it. */
  static Change replaceLine(String file, int line, String other) {
    StringBuilder changed = new StringBuilder();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      changed.append(i + 1 == line ? other : lines.get(i)).append('\n');
    }
    return write(file, changed.toString());
  }

  static Change append(String file, String words) {
    return write(file, text(file) + words);
  }

  static Change write(String file, String words) {
    return write(file, words.getBytes(StandardCharsets.UTF_8));
  }

  static Change write(String file, byte[] bytes) {
    return portal -> {
      Path path = portal.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
    };
  }

  static Change delete(String file) {
    return portal -> Trees.remove(portal.resolve(file));
  }

  static Change folder(String path) {
    return portal -> Files.createDirectories(portal.resolve(path));
  }

  static Change link(String path, String to) {
    return portal -> {
      Path link = portal.resolve(path);
      Files.createDirectories(link.getParent());
      Trees.remove(link);
      Files.createSymbolicLink(link, Path.of(to));
    };
  }

  static Change move(String from, String to) {
    return portal -> {
      Path path = portal.resolve(to);
      Files.createDirectories(path.getParent());
      Files.move(portal.resolve(from), path);
    };
  }

  static Change all(Change... changes) {
    return portal -> {
      for (Change change : changes) {
        change.to(portal);
      }
    };
  }
}
