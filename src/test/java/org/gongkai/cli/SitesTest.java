package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code src/test/sites} is a portal with what must come of it: the set of files,
 * what each page says between {@code <main>} and {@code </main>}, the other files to the byte, and
 * what the program prints. Of the pages of outcomes, which are alike, two stand for all. {@code
 * -Dgolden.write=true} writes them anew.
 */
class SitesTest {

  private static final Pattern ALIKE =
      Pattern.compile("(en/)?outcomes/(?!refused/|not-held/|index).*");

  private static final Path FOLDER = Path.of("src/test/sites");

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> eachPortalBecomesThisSite() throws IOException {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return list.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              portal ->
                  DynamicTest.dynamicTest(portal.getFileName().toString(), () -> compare(portal)));
    }
  }

  private void compare(Path portal) throws IOException {
    Path output = temporary.resolve(portal.getFileName().toString());
    Run run = Run.of(portal, "build", "--source", ".", "--output", output.toString());
    assertEquals("", run.err());
    Golden.compare(
        portal.resolve("expected.txt"),
        run.exit() + "\n" + run.out().replaceAll("\\d+\\.\\d (秒|s) → .*", "…"));
    TreeMap<String, String> actual = read(output);
    Path expected = portal.resolve("expected");
    if (Golden.isWritten()) {
      replace(expected, actual);
    }
    TreeMap<String, String> wanted = read(expected);
    assertEquals(wanted.keySet(), actual.keySet());
    wanted.forEach((file, text) -> assertEquals(text, actual.get(file), file));
  }

  /** What a site says, by file. Of the theme's own files only the names. */
  private static TreeMap<String, String> read(Path site) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = site.relativize(file).toString();
        files.put(
            name,
            name.startsWith("static/") || ALIKE.matcher(name).matches()
                ? ""
                : name.endsWith(".html") ? main(Files.readString(file)) : Files.readString(file));
      }
    }
    return files;
  }

  private static String main(String html) {
    return html.contains("<html") ? Jsoup.parse(html).selectFirst("main").outerHtml() + "\n" : html;
  }

  private static void replace(Path expected, TreeMap<String, String> files) throws IOException {
    if (Files.exists(expected)) {
      try (Stream<Path> walk = Files.walk(expected)) {
        for (Path old : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(old);
        }
      }
    }
    for (var file : files.entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
