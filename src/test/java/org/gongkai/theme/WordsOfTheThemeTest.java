package org.gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.junit.jupiter.api.Test;

class WordsOfTheThemeTest {

  private static final Path THEME = Path.of("themes/default");

  @Test
  void bothLanguagesHaveTheWordsTheTemplatesUseAndNoOthers() throws IOException {
    Set<String> used = used();
    for (Language language : Language.values()) {
      assertEquals(used, given(language), language.code());
    }
  }

  private static Set<String> given(Language language) throws IOException {
    Path file = THEME.resolve("messages/" + language.code() + ".yaml");
    return new TreeSet<>(
        Messages.read(language, Files.readString(file), file.toString(), new Findings())
            .words()
            .keySet());
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>(Set.of("download.csv", "download.json"));
    try (Stream<Path> templates = Files.list(THEME.resolve("templates"))) {
      for (Path template : templates.toList()) {
        Pattern.compile("t\\('([A-Za-z.]+)'")
            .matcher(Files.readString(template))
            .results()
            .map(found -> found.group(1))
            .filter(key -> !key.endsWith("."))
            .collect(Collectors.toCollection(() -> used));
      }
    }
    return used;
  }
}
