package org.gongkai.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;

class MarkupTest {

  /** A tag within a literal of Java. */
  private static final Pattern TAG =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*</?[a-zA-Z!?](?:[^\"\\\\]|\\\\.)*\"");

  private static final Path SOURCES = Path.of("src/main/java/org/gongkai");

  /** Where tags stand in literals, and why; a folder ends with a slash. */
  private static final Map<String, String> MAY =
      new TreeMap<>(
          Map.of(
              "chart/svg/",
                  "tags whose attributes never change, handed to Markup as a whole: a page has thousands",
              "table/", "a frame made once of a form and cut where figures come",
              "prose/", "what commonmark writes, letter by letter",
              "workbook/", "XML of a workbook",
              "feed/AtomFeed.java", "XML",
              "file/SiteMap.java", "XML",
              "notice/JunitFormat.java", "XML",
              "language/ChineseWords.java", "stands below markup",
              "importing/", "what a web page is told by, and the first line of one"));

  /** Words in angle brackets that are no tags: {@code <year>.yaml}, {@code <word>}. */
  private static final List<String> NO_TAGS =
      List.of(
          "claim/LinkReader.java",
          "cli/Explain.java",
          "cli/New.java",
          "content/form/Jurisdictions.java",
          "finding/Fault.java",
          "pages/HeaderLines.java",
          "yaml/SyntaxFault.java",
          "yaml/YamlFile.java");

  @Test
  void wordsAndAttributesAreEscaped() {
    assertEquals(
        "<p class=\"a&quot;&lt;\">x &amp; &lt;b&gt;</p><rect x=\"1\"/>",
        new Markup(Language.EN, 16)
            .element("p", "x & <b>", "class", "a\"<")
            .empty("rect", "x", "1")
            .toString());
  }

  @Test
  void wordsInAnotherLanguageAreMarked() {
    assertEquals(
        "<span lang=\"zh-CN\">甲</span>", new Markup(Language.EN).phrase(Text.same("甲")).toString());
  }

  @Test
  void noOtherPlaceWritesTags() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertEquals(
          List.of(),
          files
              .filter(file -> file.toString().endsWith(".java") && !mayWrite(file))
              .flatMap(MarkupTest::tags)
              .toList());
    }
  }

  private static boolean mayWrite(Path file) {
    String name = SOURCES.relativize(file).toString();
    return NO_TAGS.contains(name) || MAY.keySet().stream().anyMatch(name::startsWith);
  }

  private static Stream<String> tags(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.strip().startsWith("*") && TAG.matcher(line).find())
          .map(line -> file.getFileName() + ": " + line.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
