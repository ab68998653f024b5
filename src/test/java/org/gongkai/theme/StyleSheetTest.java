package org.gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetTest {

  private static final int MOST = 25_000;
  private static final Path STYLES = Path.of("themes/default/styles");

  private static String trimmed(String... parts) {
    return new String(StyleSheet.of(List.of(parts)), StandardCharsets.UTF_8);
  }

  @Test
  void spacesThatPartNothingAreLeftOut() {
    assertEquals(
        "@layer a,b;p>a :hover{color:red;margin:0 auto}@media (min-width:4rem){a:hover{top:0}}",
        trimmed(
            "/* why */\n@layer a, b;\np>a :hover { color: red; margin: 0 auto; }",
            "@media (min-width: 4rem) { a:hover { top: 0; } }"));
  }

  @Test
  void spacesThatMeanSomethingStay() {
    assertEquals(
        "a b + c{width:calc(1px + 2px);content:\" ( ; }  \" attr(href)}",
        trimmed("a b + c {\n  width: calc(1px + 2px);\n  content: \" ( ; }  \" attr(href);\n}"));
  }

  @Test
  void theWholeSheetIsNotMoreThanAPhoneLoadsAtOnce(@TempDir Path empty) throws IOException {
    Files.createDirectories(empty.resolve("content"));
    Theme theme =
        Theme.load(
            SourceFolder.list(empty, new Findings(), "content", "themes", "assets"),
            new Findings());
    int size = theme.files().get("site.css").length;
    assertTrue(size <= MOST, size + " bytes");
  }

  @Test
  void whatAStyleAsksForIsDefined() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(STYLES)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    Matcher asked = Pattern.compile("var\\((--[\\w-]+)\\)").matcher(all);
    while (asked.find()) {
      assertTrue(
          all.indexOf(asked.group(1) + ":") >= 0, () -> asked.group(1) + " is nowhere defined");
    }
  }

  @Test
  void textIsReadableOnEveryGround() throws IOException {
    Palette light = Palette.of("base", 0);
    Palette dark = light.with(Palette.of("base", 1));
    Palette care = light.with(Palette.of("care", 0));
    Palette careInTheDark = dark.with(Palette.of("care", 1));
    for (Palette palette : List.of(light, dark)) {
      assertEquals(List.of(), palette.below(4.5));
    }
    for (Palette palette : List.of(care, careInTheDark)) {
      assertEquals(List.of(), palette.below(7));
    }
  }
}
