package org.gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.language.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The browser cuts a query as the index was cut, to the same keys. Skipped, and said so, where
 * Chromium is not installed.
 */
class WordsInTheBrowserTest {

  private static final Path SCRIPT = Path.of("themes/default/static/words.js").toAbsolutePath();

  @Test
  void bothCutEveryCaseOfTheListAlike(@TempDir Path folder) throws Exception {
    Optional<Path> chromium = chromium();
    assumeTrue(chromium.isPresent(), "Chromium is not installed: words.js is not compared");
    List<String> texts =
        Files.readAllLines(Path.of("src/test/words.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('|')))
            .toList();
    assertTrue(texts.size() > 20);
    Path page = folder.resolve("page.html");
    Files.writeString(page, page(texts));
    Matcher shown = Pattern.compile("<pre>(.*)</pre>").matcher(shown(chromium.get(), page, folder));
    assertTrue(shown.find());
    assertEquals(
        texts.stream().map(WordsInTheBrowserTest::keys).toList().toString(), shown.group(1));
  }

  private static List<Long> keys(String text) {
    List<Long> keys = new ArrayList<>();
    new WordReader(keys::add).read(text);
    return keys.stream().sorted().toList();
  }

  private static String page(List<String> texts) {
    String list = texts.stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]"));
    return "<meta charset=\"utf-8\"><script src=\""
        + SCRIPT.toUri()
        + "\" data-root=\"\" data-version=\"v\"></script><pre></pre><script>"
        + "document.querySelector('pre').textContent = '[' + "
        + list
        + ".map(text => '[' + gongkaiSearch.keys(text).sort((a, b) => a - b).join(', ') + ']').join(', ') + ']'</script>";
  }

  private static String shown(Path chromium, Path page, Path folder)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.html");
    Process process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static Optional<Path> chromium() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
