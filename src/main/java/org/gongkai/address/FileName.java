package org.gongkai.address;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongkai.language.Doubt;
import org.gongkai.language.Invisible;
import org.gongkai.language.Text;

/**
 * The name of a file or folder, judged for every system: what was written on one is checked out,
 * built and served on another.
 */
public final class FileName {

  /**
   * Devices of Windows, whatever ending follows: {@code con}, {@code NUL.tar.gz}; the digits may be
   * raised.
   */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9¹²³]|conin\\$|conout\\$|clock\\$) *(\\..*)?");

  private static final String FOREIGN = "<>:\"|?*\\";

  /** What stands for bytes that are no letter. */
  private static final char NO_LETTER = '\uFFFD';

  private FileName() {}

  /** Whether Windows takes it for a device. */
  public static boolean isReserved(String name) {
    return name.length() >= 3 && DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Why no file can have this name everywhere; empty where nothing is wrong with it. */
  public static Optional<Text> flaw(String name) {
    if (isPlain(name) && !isReserved(name)) {
      return Optional.empty();
    }
    OptionalInt unseen = Invisible.inName(name);
    if (unseen.isPresent()) {
      String sign = Invisible.name(unseen.getAsInt());
      return told(name, "含有看不见的字符 " + sign, "contains the invisible character " + sign);
    }
    if (name.indexOf(NO_LETTER) >= 0) {
      return told(name, "不是 UTF-8 编码", "is not UTF-8");
    }
    Optional<Text> doubt = Doubt.in(name).map(Doubt::words);
    if (doubt.isPresent()) {
      return told(name, "里的" + doubt.get().zh(), "is doubtful: " + doubt.get().en());
    }
    if (isReserved(name)) {
      return told(name, "是 Windows 保留的设备名", "is the name of a device on Windows");
    }
    if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
      return told(name, "以空格开头，或以点、空格结尾", "begins with a space, or ends with a dot or a space");
    }
    Optional<String> foreign =
        name.chars().mapToObj(Character::toString).filter(FOREIGN::contains).findFirst();
    return foreign.flatMap(
        sign ->
            told(
                name,
                "含有“" + sign + "”，Windows 的文件名不能有",
                "contains '" + sign + "', which no name may have on Windows"));
  }

  /** Whether it cannot be printed or followed either: it is told and left alone. */
  public static boolean isUnusable(String name) {
    return Invisible.inName(name).isPresent()
        || name.indexOf('\\') >= 0
        || name.indexOf(NO_LETTER) >= 0;
  }

  private static Optional<Text> told(String name, String zh, String en) {
    return Optional.of(Text.of("名称“" + name + "”" + zh, "the name '" + name + "' " + en));
  }

  /** Nearly all names: letters, digits and signs that mean nothing anywhere. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
      if (!isWord && c != '-' && c != '_' && (c != '.' || i == name.length() - 1)) {
        return false;
      }
    }
    return true;
  }
}
