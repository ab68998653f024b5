package org.gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.law.Rule;
import org.gongkai.quality.Carried;
import org.gongkai.quality.ReportChecks;
import org.gongkai.quality.Timing;
import org.gongkai.ranking.Band;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Filing;
import org.junit.jupiter.api.Test;

class WordsOfTheThemeTest {

  private static final Path THEME = Path.of("themes/default");

  @Test
  void bothLanguagesHaveTheWordsTheTemplatesUseAndNoOthers() throws IOException {
    Set<String> named = named();
    Set<String> prefixes =
        named.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
    for (Language language : Language.values()) {
      Set<String> given = given(language);
      Set<String> used = new TreeSet<>(named);
      used.removeAll(prefixes);
      given.stream()
          .filter(key -> prefixes.contains(key.substring(0, key.lastIndexOf('.') + 1)))
          .forEach(used::add);
      assertEquals(used, given, language.code());
    }
    assertEquals(given(Language.ZH), given(Language.EN));
  }

  @Test
  void everyWordOfAClosedSetIsThere() throws IOException {
    Set<String> given = given(Language.ZH);
    for (Severity severity : Severity.values()) {
      assertTrue(given.contains("weight." + severity.key()), severity::key);
    }
    for (Rule.Overseer overseer : Rule.Overseer.values()) {
      assertTrue(given.contains("overseer." + overseer.name().toLowerCase(Locale.ROOT)));
    }
    for (ReportChecks.Unjudged reason : ReportChecks.Unjudged.values()) {
      assertTrue(given.contains("unjudged." + reason.key()), reason::key);
    }
    for (Carried.Outcome outcome : Carried.Outcome.values()) {
      assertTrue(given.contains("carried." + outcome.key()), outcome::key);
    }
    for (Timing.Outcome outcome : Timing.Outcome.values()) {
      assertTrue(given.contains("timing." + outcome.key()), outcome::key);
    }
    for (Band band : Band.values()) {
      assertTrue(given.contains("band." + band.key()), band::key);
    }
    for (DataFormat format : DataFormat.ALL) {
      assertTrue(given.contains("download." + format.key()), format::key);
    }
    for (Filing.Extent extent : Filing.Extent.values()) {
      assertTrue(given.contains("extent." + extent.key()), extent::key);
    }
  }

  /** To YAML what follows is a comment: the sentence would end there. */
  @Test
  void noMessageIsCutOffAtANumberSign() throws IOException {
    for (Language language : Language.values()) {
      Path file = THEME.resolve("messages/" + language.code() + ".yaml");
      for (String line : Files.readAllLines(file)) {
        assertFalse(line.matches("[A-Za-z.]+: [^\"'].* #.*"), line);
      }
    }
  }

  private static Set<String> given(Language language) throws IOException {
    Path file = THEME.resolve("messages/" + language.code() + ".yaml");
    return new TreeSet<>(
        Messages.read(language, Files.readString(file), file.toString(), new Findings())
            .words()
            .keySet());
  }

  /**
   * The keys templates name; a key put together on the page by what it begins with, {@code
   * download.}.
   */
  private static Set<String> named() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> templates = Files.list(THEME.resolve("templates"))) {
      for (Path template : templates.toList()) {
        Pattern.compile("\\bt\\('([A-Za-z.]+)'")
            .matcher(Files.readString(template))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(() -> used));
      }
    }
    return used;
  }
}
