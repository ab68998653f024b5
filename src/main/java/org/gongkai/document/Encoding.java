package org.gongkai.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.language.Text;

/**
 * Bytes to text, by the mark at their beginning, by what the file says of itself, or as UTF-8.
 * Nothing is replaced: a text that is not whole is not read.
 */
public final class Encoding {

  private static final int HEAD = 4096;
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)|encoding\\s*=\\s*[\"']([a-z0-9_-]+)");

  private Encoding() {}

  /** What a page says of itself decides, after a mark at the beginning. */
  public static String page(byte[] bytes) throws Unreadable {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher said = SAID.matcher(head);
    Optional<Charset> marked = marked(bytes);
    Optional<Charset> own =
        said.find()
            ? charset(said.group(1) == null ? said.group(2) : said.group(1))
            : Optional.empty();
    return decoded(bytes, marked.or(() -> own).orElse(StandardCharsets.UTF_8));
  }

  /** Plain text says nothing: UTF-8 if it is, else GB18030 if all of it is. */
  public static String plain(byte[] bytes) throws Unreadable {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return decoded(bytes, marked.get());
    }
    try {
      return decoded(bytes, StandardCharsets.UTF_8);
    } catch (Unreadable notUtf8) {
      return decoded(bytes, Charset.forName("GB18030"));
    }
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return begins(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : begins(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** Pages that call themselves gb2312 hold more characters than it has. */
  private static Optional<Charset> charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("gb2312") || lower.equals("gbk") || lower.equals("gb18030")) {
      return Optional.of(Charset.forName("GB18030"));
    }
    return Charset.isSupported(lower) ? Optional.of(Charset.forName(lower)) : Optional.empty();
  }

  private static String decoded(byte[] bytes, Charset charset) throws Unreadable {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      whole(bare);
      return bare;
    } catch (CharacterCodingException e) {
      throw new Unreadable(
          Text.of(
              "文件不是 " + charset.name() + " 编码，或已损坏",
              "the file is not " + charset.name() + ", or is damaged"),
          Text.of("请另存为 UTF-8 后再导入", "save it as UTF-8 and import it again"));
    }
  }

  /** Whether no character of a text was lost before. */
  public static void whole(String text) throws Unreadable {
    int lost = text.indexOf('\uFFFD');
    if (lost >= 0) {
      String before = text.substring(Math.max(0, lost - 10), lost).strip();
      throw new Unreadable(
          Text.of(
              "文字已损坏：“" + before + "”之后有丢失的字（U+FFFD）",
              "characters were lost (U+FFFD) after '" + before + "'"),
          Text.of("请用未损坏的原件导入", "import the undamaged original"));
    }
  }
}
