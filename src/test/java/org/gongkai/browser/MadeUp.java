package org.gongkai.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources made up for what the repository's own content does not have. */
final class MadeUp {

  /** More than a page of a list takes. */
  private static final int AGENCIES = 230;

  /** The title of a file. */
  static final String MARKUP = "<img src=x onerror=alert(1)>";

  private MadeUp() {}

  /** The hostile portal of {@code src/test/sites}, and with its report the original as a file. */
  static Path hostile(Path folder) throws IOException {
    Path model = Path.of("src/test/sites/hostile");
    try (Stream<Path> walk = Files.walk(model.resolve("content"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(model.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    write(folder.resolve("content/agencies/a/2023/report.pdf"), "%PDF-1.4\n%%EOF\n");
    Path report = folder.resolve("content/agencies/a/2023.yaml");
    write(
        report,
        "attachments: [{file: report.pdf, title: \""
            + MARKUP
            + "\"}]\n"
            + Files.readString(report));
    return folder;
  }

  /** Many agencies in a few regions, each with two reports. */
  static Path crowd(Path folder) throws IOException {
    write(folder.resolve("content/site.yaml"), "title: {zh: 众多机关, en: A crowd}\n");
    for (int i = 1; i <= AGENCIES; i++) {
      Path agency = folder.resolve("content/agencies/a" + i);
      write(
          agency.resolve("agency.yaml"),
          "name: {zh: 第%d局, en: Bureau %d}\nregion: \"3213%02d\"\nlevel: county\nkind: department\nsector: %s\n"
              .formatted(i, i, i % 3 + 1, List.of("finance", "education", "health").get(i % 3)));
      for (int year = 2023; year <= 2024; year++) {
        write(agency.resolve(year + ".yaml"), report(year, i * (year - 2021), i));
      }
    }
    return folder;
  }

  /** The table of the hostile portal's report with other figures: all by natural persons. */
  private static String report(int year, int received, int granted) throws IOException {
    Map<String, Integer> rows =
        Map.of(
            "received", received,
            "granted", granted,
            "unable.notHeld", received - granted,
            "handled", received);
    return "published: "
        + (year + 1)
        + "-01-20\n"
        + Files.readAllLines(Path.of("src/test/sites/hostile/content/agencies/a/2023.yaml"))
            .stream()
            .filter(line -> line.matches("(form|requests|  [\\w.]+):.*"))
            .map(
                line -> {
                  String row = line.substring(0, line.indexOf(':')).strip();
                  int n = rows.getOrDefault(row, 0);
                  return line.startsWith("  ")
                      ? "  %s: [%d, 0, 0, 0, 0, 0, %d]".formatted(row, n, n)
                      : line;
                })
            .collect(Collectors.joining("\n", "", "\nsource: {text: figures}\n"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
