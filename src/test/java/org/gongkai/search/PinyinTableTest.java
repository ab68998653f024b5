package org.gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of readings is what the script makes of Unihan, whole and unchanged. */
class PinyinTableTest {

  private static final Path TABLE = Path.of("src/main/resources/pinyin/characters.txt");
  private static final Path SCRIPT = Path.of("src/main/scripts/PinyinTable.java");
  private static final Pattern LINE = Pattern.compile("[a-zü]{1,6} \\p{IsHan}*(\\|\\p{IsHan}+)?");

  private static final String UNIHAN =
      """
      # Unicode version: 15.0.0
      U+4E50	kHanyuPinlu	lè(283) yuè(54)
      U+4E50	kMandarin	lè
      U+4E50	kTGHZ2013	212.030:lè 453.020:yuè
      U+4F4F	kCantonese	zyu6
      U+4F4F	kMandarin	zhù
      U+5415	kMandarin	lǚ
      U+5415	kTGHZ2013	226.110:lǚ
      U+5750	kTGHZ2013	508.110,508.130:zuò
      U+6B38	kMandarin	āi
      U+6B38	kTGHZ2013	003.010:ê̄,éi
      U+8457	kMandarin	zhe zhù
      U+8457	kTGHZ2013	484.010:zhù
      """;

  @Test
  void theTableHasEveryCharacterOfTheListOnceAsItsFirstReading() throws IOException {
    List<String> lines =
        Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).toList();
    assertEquals(List.of(), lines.stream().filter(line -> !LINE.matcher(line).matches()).toList());
    int[] first =
        lines.stream()
            .map(line -> line.substring(line.indexOf(' ') + 1).split("\\|")[0])
            .flatMapToInt(String::codePoints)
            .toArray();
    assertEquals(8105, first.length);
    assertEquals(8105, java.util.Arrays.stream(first).distinct().count());
    assertEquals(lines.stream().sorted().toList(), lines);
  }

  /** Whoever makes it anew, with the next Unihan, writes the new sum here; nobody edits it. */
  @Test
  void theTableIsAsItWasMade() throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(TABLE));
    assertEquals(
        "f0033b2edd43ded73700839483c3a623fa34894b54792ba1cc049f9faa50b008",
        HexFormat.of().formatHex(sum));
  }

  @Test
  void theScriptTakesTheReadingsWithoutTonesTheCustomaryOneFirst(@TempDir Path folder)
      throws Exception {
    assertEquals(
        """
        ai 欸
        e |欸
        ei |欸
        le 乐
        lü 吕
        yue |乐
        zhe 著
        zhu |著
        zuo 坐
        """,
        made(folder, UNIHAN).replaceAll("(?m)^#.*\n", ""));
  }

  @Test
  void theTableTellsWhereItIsFrom(@TempDir Path folder) throws Exception {
    String head = String.join(" ", made(folder, UNIHAN).lines().limit(4).toList());
    assertTrue(head.contains("the 5 characters"), head);
    assertTrue(head.contains("Unicode 15.0.0, # changed: without tones. © Unicode, Inc."), head);
    assertTrue(Files.readString(TABLE).contains("META-INF/licences/unicode.txt"));
  }

  private static String made(Path folder, String unihan) throws Exception {
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), SCRIPT.toString());
    assertEquals(0, failed);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Class<?> script = loader.loadClass("PinyinTable");
      Constructor<?> constructor = script.getDeclaredConstructor();
      Method read = script.getDeclaredMethod("read", InputStream.class);
      Method write = script.getDeclaredMethod("write", PrintStream.class);
      constructor.setAccessible(true);
      read.setAccessible(true);
      write.setAccessible(true);
      Object table = constructor.newInstance();
      read.invoke(table, new ByteArrayInputStream(unihan.getBytes(StandardCharsets.UTF_8)));
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      write.invoke(table, new PrintStream(written, true, StandardCharsets.UTF_8));
      return written.toString(StandardCharsets.UTF_8);
    }
  }
}
