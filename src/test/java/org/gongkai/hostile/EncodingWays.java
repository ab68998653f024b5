package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.SAME;
import static org.gongkai.hostile.Expected.TOLD;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bytes that are not UTF-8, signs nobody sees, and ends of lines of other systems. */
final class EncodingWays {

  private EncodingWays() {}

  private record Recoding(String name, Expected expected, UnaryOperator<byte[]> of) {

    static Recoding charset(String name) {
      return new Recoding(
          name, REFUSED, bytes -> new String(bytes, UTF_8).getBytes(Charset.forName(name)));
    }

    /** These bytes in front of the last line but one. */
    static Recoding bytes(String name, int... inserted) {
      return new Recoding(name, REFUSED, bytes -> inserted(bytes, inserted));
    }

    static Recoding sign(String name, String sign) {
      return new Recoding(name, REFUSED, bytes -> inserted(bytes, ints(sign.getBytes(UTF_8))));
    }
  }

  private static final List<String> FILES =
      List.of(
          Sources.SITE, Sources.AGENCY, Sources.REPORT, Sources.TEXT, Sources.PAGE, Sources.FOOT);

  private static final List<Recoding> RECODINGS =
      List.of(
          Recoding.charset("GB18030"),
          Recoding.charset("Big5"),
          Recoding.charset("UTF-16LE"),
          Recoding.charset("UTF-16BE"),
          Recoding.charset("UTF-16"),
          Recoding.charset("UTF-32"),
          Recoding.bytes("a byte of Latin-1", 0xE9),
          Recoding.bytes("a letter cut off", 0xE5, 0xB9),
          Recoding.bytes("a slash written too long", 0xC0, 0xAF),
          Recoding.bytes("half a surrogate pair", 0xED, 0xA0, 0x80),
          Recoding.bytes("beyond Unicode", 0xF5, 0x80, 0x80, 0x80),
          Recoding.bytes("NUL", 0),
          Recoding.bytes("escape", 0x1B),
          Recoding.bytes("delete", 0x7F),
          Recoding.sign("C1", "\u0085"),
          Recoding.sign("right to left", "\u202E"),
          Recoding.sign("isolate", "\u2066"),
          Recoding.sign("zero width", "\u200B"),
          Recoding.sign("a mark within", "\uFEFF"),
          Recoding.sign("line separator", "\u2028"),
          Recoding.sign("no character", "\uFFFE"),
          Recoding.sign("tag letter", "\uDB40\uDC41"),
          Recoding.sign("replacement character", "\uFFFD"),
          new Recoding("a mark in front", SAME, bytes -> joined(new byte[] {-17, -69, -65}, bytes)),
          new Recoding("CR LF", SAME, bytes -> replaced(bytes, "\n", "\r\n")),
          new Recoding(
              "no end of the last line", SAME, bytes -> text(bytes).strip().getBytes(UTF_8)));

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String file : FILES) {
      for (Recoding way : RECODINGS) {
        byte[] bytes = way.of.apply(Sources.text(file).getBytes(UTF_8));
        all.add(
            new Hostile(
                Kind.ENCODINGS,
                way.name + ", " + file,
                expected(way, file),
                file,
                0,
                Sources.write(file, bytes)));
      }
    }
    return all.stream();
  }

  /** Figures and names take no letter without width; sentences do, and they are pasted often. */
  private static Expected expected(Recoding way, String file) {
    boolean isProse = !file.endsWith(".yaml");
    boolean isAscii = file.equals(Sources.FOOT);
    if (isAscii && (way.name.equals("GB18030") || way.name.equals("Big5"))) {
      return SAME; // the template has no other letters
    }
    if (isAscii && way.expected == SAME) {
      return JUDGED; // ends of lines are a template's own
    }
    if (isProse && (way.name.equals("zero width") || way.name.equals("replacement character"))) {
      return BUILT; // the original may have them
    }
    return file.equals(Sources.AGENCY) && way.name.equals("replacement character")
        ? TOLD
        : way.expected;
  }

  private static byte[] inserted(byte[] bytes, int... inserted) {
    int at = text(bytes).stripTrailing().lastIndexOf('\n');
    int from = text(bytes).substring(0, at).getBytes(UTF_8).length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    for (int one : inserted) {
      out.write(one);
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static int[] ints(byte... bytes) {
    int[] ints = new int[bytes.length];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = bytes[i] & 0xFF;
    }
    return ints;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  private static byte[] replaced(byte[] bytes, String words, String others) {
    return text(bytes).replace(words, others).getBytes(UTF_8);
  }

  private static String text(byte... bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
