package org.gongkai.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Invisible;
import org.gongkai.language.Text;

/**
 * Bytes of a source file to text: UTF-8 and nothing else, line ends as {@code \n}, no control
 * characters.
 */
final class SourceText {

  /**
   * Larger than any report known by a factor of twenty; the parsers behind are not linear without a
   * bound.
   */
  static final long MOST_BYTES = 1_000_000;

  private static final List<String> CONFLICT = List.of("<<<<<<< ", ">>>>>>> ");

  private SourceText() {}

  static boolean isSmall(String file, long size, Findings findings) {
    if (size > MOST_BYTES) {
      findings.add(
          Fault.TOO_LARGE.at(
              Location.of(file),
              Text.of(
                  "文件有 " + size + " 字节，最多 " + MOST_BYTES,
                  "has " + size + " bytes; at most " + MOST_BYTES + " are read"),
              Text.of(
                  "文本过长请拆分，其他材料请作为附件", "split a long text, or attach other material as a file")));
    }
    return size <= MOST_BYTES;
  }

  static Optional<String> of(byte[] bytes, String file, Findings findings) {
    Optional<String> plain = PlainUtf8.decode(bytes);
    Optional<String> text =
        plain.isPresent()
            ? plain
            : decode(bytes, file, findings).filter(read -> isClean(read, file, findings));
    return text.filter(read -> isMerged(read, file, findings));
  }

  /** What git leaves behind where two people changed the same lines is no text of either. */
  private static boolean isMerged(String text, String file, Findings findings) {
    for (String mark : CONFLICT) {
      int before = text.startsWith(mark) ? 0 : text.indexOf("\n" + mark);
      if (before >= 0) {
        int line = 1 + (int) text.substring(0, before + 1).chars().filter(c -> c == '\n').count();
        findings.add(
            Fault.MERGE_CONFLICT.at(
                Location.of(file, line),
                Text.of("这里有没有解决的合并冲突", "a merge conflict was left here"),
                Text.of(
                    "<<<<<<< 和 ======= 之间、======= 和 >>>>>>> 之间是两个版本：留下对的，删去另一个和这三行",
                    "between <<<<<<< and =======, and ======= and >>>>>>>, stand two versions: keep the right one, delete the other and the three lines")));
        return false;
      }
    }
    return true;
  }

  private static Optional<String> decode(byte[] bytes, String file, Findings findings) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Decoding puts this character in the place of what is not UTF-8; it may also stand in the text
    // itself.
    if (text.indexOf('\uFFFD') >= 0) {
      OptionalInt wrong = firstWrongByte(bytes);
      if (wrong.isPresent()) {
        findings.add(notUtf8(bytes, wrong.getAsInt(), file));
        return Optional.empty();
      }
    }
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Optional.of(
        text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static OptionalInt firstWrongByte(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(input, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? OptionalInt.of(input.position()) : OptionalInt.empty();
  }

  private static Finding notUtf8(byte[] bytes, int offset, String file) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    int first = offset + 1;
    if (hasLetters(bytes, offset)) {
      return Fault.NOT_UTF8.at(
          Location.of(file, line),
          Text.of(
              "第 " + first + " 字节起不是 UTF-8，之前是：文件损坏或被截断",
              "is UTF-8 up to byte " + first + " and not there: the file is damaged or cut off"),
          Text.of("请从原件重新复制", "copy it anew from the original"));
    }
    String guess = looksLike(bytes);
    return Fault.NOT_UTF8.at(
        Location.of(file, line),
        Text.of(
            "不是 UTF-8 编码（第 " + first + " 字节起，看起来像 " + guess + "）",
            "is not UTF-8 (from byte " + first + " on; it looks like " + guess + ")"),
        Text.of("请在编辑器中另存为 UTF-8", "save the file as UTF-8 in your editor"));
  }

  /**
   * Whether Chinese characters were read as UTF-8 before: no other encoding gets that far. Letters
   * of two bytes say nothing, since 一 in GB18030 looks like one.
   */
  private static boolean hasLetters(byte[] bytes, int before) {
    for (int i = 0; i < before; i++) {
      if ((bytes[i] & 0xF0) == 0xE0) {
        return true;
      }
    }
    return false;
  }

  private static String looksLike(byte[] bytes) {
    if (bytes.length > 1
        && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      return "UTF-16";
    }
    try {
      Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
      return "GB18030";
    } catch (CharacterCodingException e) {
      return "ISO-8859-1";
    }
  }

  private static boolean isClean(String text, String file, Findings findings) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (Invisible.isForbidden(Character.isHighSurrogate(c) ? text.codePointAt(i) : c)
          && !Character.isLowSurrogate(c)) {
        String name = Invisible.name(text.codePointAt(i));
        findings.add(
            Fault.CONTROL_CHARACTER.at(
                new Location(file, line, i - lineStart + 1),
                Text.of("含有不可见的控制字符 " + name, "contains the invisible control character " + name),
                Text.of("请删去", "delete it")));
        return false;
      }
    }
    return true;
  }
}
