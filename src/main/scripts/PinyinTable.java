import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the table of readings that the program ships, from the database of the Unicode Consortium.
 * It is run by hand, when there is a new edition of it, with Debian's package unicode-data:
 *
 * <pre>
 * bzcat /usr/share/unicode/Unihan_Readings.txt.bz2 |
 *   java src/main/scripts/PinyinTable.java > src/main/resources/pinyin/characters.txt
 * </pre>
 *
 * <p>The characters are those of 通用规范汉字表, which are the ones kTGHZ2013 is given for. Their readings
 * are the customary one (kMandarin), the frequent ones (kHanyuPinlu) and those of 通用规范汉字字典
 * (kTGHZ2013), without tones.
 */
final class PinyinTable {

  private static final String WHOLE_LIST = "kTGHZ2013";
  private static final Set<String> FIELDS = Set.of("kMandarin", "kHanyuPinlu", WHOLE_LIST);
  private static final Pattern ENTRY = Pattern.compile("U\\+([0-9A-F]+)\t(\\w+)\t(.*)");

  /** Its places in a dictionary stand before a reading, how frequent it is behind it. */
  private static final Pattern NO_READING = Pattern.compile("[0-9.,]+:|\\([0-9]+\\)");

  /** The marks of tones and the roof of ê, which nobody types; the dots of ü stay. */
  private static final Pattern TONE = Pattern.compile("[\\u0300-\\u0304\\u030C]");

  private final Map<Integer, Set<String>> readings = new TreeMap<>();
  private final Set<Integer> listed = new TreeSet<>();
  private String edition = "";

  public static void main(String... args) throws IOException {
    PinyinTable table = new PinyinTable();
    table.read(System.in);
    table.write(new PrintStream(System.out, false, StandardCharsets.UTF_8));
  }

  void read(InputStream unihan) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(unihan, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches() && FIELDS.contains(entry.group(2))) {
        add(Integer.parseInt(entry.group(1), 16), entry.group(2), entry.group(3));
      } else if (line.startsWith("# Unicode version: ")) {
        edition = line.substring("# Unicode version: ".length());
      }
    }
    readings.keySet().retainAll(listed);
  }

  /**
   * Fields of a character come in the order of their names, which puts the frequent readings first
   * and lets the customary one be moved before them.
   */
  private void add(int character, String field, String value) {
    Set<String> found = new LinkedHashSet<>();
    for (String reading : NO_READING.matcher(value).replaceAll("").split("[ ,]+")) {
      found.add(plain(reading));
    }
    Set<String> known = readings.computeIfAbsent(character, none -> new LinkedHashSet<>());
    if (field.equals("kMandarin")) {
      found.addAll(known);
      known.clear();
    }
    known.addAll(found);
    if (field.equals(WHOLE_LIST)) {
      listed.add(character);
    }
  }

  private static String plain(String reading) {
    String apart = Normalizer.normalize(reading, Normalizer.Form.NFD);
    return Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }

  /** A line for each syllable: characters read so first of all, then those also read so. */
  void write(PrintStream out) {
    Map<String, StringBuilder> first = new TreeMap<>();
    Map<String, StringBuilder> also = new TreeMap<>();
    readings.forEach(
        (character, all) -> {
          Map<String, StringBuilder> part = first;
          for (String syllable : all) {
            first.computeIfAbsent(syllable, none -> new StringBuilder());
            also.computeIfAbsent(syllable, none -> new StringBuilder());
            part.get(syllable).appendCodePoint(character);
            part = also;
          }
        });
    out.print(
        "# How the " + readings.size() + " characters of 通用规范汉字表 are read: by syllable, first\n");
    out.print(
        "# those read so above all, then those also read so. Made by src/main/scripts/PinyinTable\n");
    out.print(
        "# from kMandarin, kHanyuPinlu and kTGHZ2013 of Unihan_Readings.txt, Unicode "
            + edition
            + ",\n");
    out.print("# changed: without tones. © Unicode, Inc., META-INF/licences/unicode.txt\n");
    first.forEach(
        (syllable, characters) -> {
          String rest = also.get(syllable).isEmpty() ? "" : "|" + also.get(syllable);
          out.print(syllable + " " + characters + rest + "\n");
        });
    out.flush();
  }
}
