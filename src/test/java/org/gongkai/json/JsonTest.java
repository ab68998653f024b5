package org.gongkai.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;

class JsonTest {

  /** A name with its colon, or a bracket with what is quoted in it, within a literal of Java. */
  private static final Pattern BY_HAND =
      Pattern.compile("\"[^\"\\n]*(?:\\{\\\\\"|\\\\\":)[^\\n]*\"");

  private final StringBuilder out = new StringBuilder();
  private final Json json = Json.to(out);

  @Test
  void commasAndBracketsComeByThemselves() {
    json.object().name("a").number(-1).name("b").list().words("x").truth(true).as("1.50").end();
    json.name("c").object().end().name("d").list().end().end();
    assertEquals("{\"a\":-1,\"b\":[\"x\",true,1.50],\"c\":{},\"d\":[]}", out.toString());
  }

  @Test
  void namesAndWordsEndNoStringAndNoScript() {
    json.object().name("\"").words(Text.of("</script>\n", "\\")).end();
    assertEquals("{\"\\\"\":{\"zh\":\"\\u003c/script>\\n\",\"en\":\"\\\\\"}}", out.toString());
  }

  @Test
  void whatIsIndentedHasALineEach() {
    json.object(Layout.INDENTED).name("a").list(Layout.INDENTED).object(Layout.INDENTED);
    json.name("b").words("c").end().end().name("d").list(Layout.INDENTED).end();
    json.name("e").list(Layout.SPACED).number(1).number(2).end().end();
    assertEquals(
        """
        {
          "a": [
            {
              "b": "c"
            }
          ],
          "d": [],
          "e": [1, 2]
        }""",
        out.toString());
  }

  @Test
  void rowsHaveALineEach() {
    json.object(Layout.PARAGRAPHS).name("a").list(Layout.ROWS).number(1).number(2).end();
    json.name("b").object(Layout.ENTRIES).name("c").number(3).end();
    json.name("d").list(Layout.ROWS).end().end();
    assertEquals("{\"a\":[\n1,\n2\n],\n\"b\":{\n\"c\":3},\n\"d\":[\n]}", out.toString());
  }

  @Test
  void aScriptHandsValuesOver() {
    json.call("f").number(1).words("a").list().end().end();
    assertEquals("f(1,\"a\",[])", out.toString());
  }

  @Test
  void roomIsLeftForWhatIsWrittenByOtherMeans() {
    json.object().name("a").room();
    out.append("[0]");
    json.line().name("b").list().room();
    out.append('1');
    json.room();
    out.append('2');
    json.end().end();
    assertEquals("{\"a\":[0],\n\"b\":[1,2]}", out.toString());
  }

  /** Of a form made once and for all, and examples of what to write. */
  private static final List<String> MAY =
      List.of("download/JsonForm.java", "schema/SiteSchema.java", "doubt/DoubtsReader.java");

  @Test
  void noOtherPlacePutsJsonTogether() throws IOException {
    Path sources = Path.of("src/main/java/org/gongkai");
    try (Stream<Path> files = Files.walk(sources)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !MAY.contains(sources.relativize(file).toString()))
              .flatMap(JsonTest::byHand)
              .toList();
      assertEquals(List.of(), found);
    }
  }

  private static Stream<String> byHand(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.strip().startsWith("*") && BY_HAND.matcher(line).find())
          .map(line -> file.getFileName() + ": " + line.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
