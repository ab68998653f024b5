package org.gongkai.prose;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.address.MailAddress;
import org.gongkai.address.Telephone;
import org.gongkai.address.WebAddress;

/**
 * Where a link leads. Everything not known to be harmless is {@link #UNSAFE}, however it is
 * disguised.
 */
enum Target {
  /** Another site, over http or https. */
  WEB,
  /** A mailbox or a telephone. */
  CONTACT,
  /** A page, file or place of this site. */
  HERE,
  UNSAFE;

  private static final Pattern ASCII_ESCAPE = Pattern.compile("%([0-7][0-9A-Fa-f])");
  private static final int MOST_LAYERS = 4;

  static Target of(String destination) {
    String address = destination.strip();
    if (hasTrick(address)) {
      return UNSAFE;
    }
    int colon = schemeEnd(address);
    return colon < 0 ? ofRelative(address) : ofScheme(address, colon);
  }

  private static Target ofScheme(String address, int colon) {
    String rest = address.substring(colon + 1);
    return switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "http", "https" -> WebAddress.trick(address).isEmpty() ? WEB : UNSAFE;
      case "mailto" -> MailAddress.isLink(rest) ? CONTACT : UNSAFE;
      case "tel" -> Telephone.isLink(rest) ? CONTACT : UNSAFE;
      default -> UNSAFE;
    };
  }

  /**
   * A relative address that is still one when its escapes are read, as {@code javascript%3A…} is
   * not.
   */
  private static Target ofRelative(String address) {
    String seen = address;
    for (int layer = 0; layer < MOST_LAYERS && seen.indexOf('%') >= 0; layer++) {
      seen = ASCII_ESCAPE.matcher(seen).replaceAll(Target::unescaped).strip();
      if (hasTrick(seen) || schemeEnd(seen) >= 0) {
        return UNSAFE;
      }
    }
    return seen.startsWith("//") ? UNSAFE : HERE;
  }

  private static String unescaped(MatchResult escape) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
  }

  /** Where the colon of {@code scheme:} is; -1 where a slash, query or fragment comes first. */
  private static int schemeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Browsers read {@code \} as {@code /} and skip control characters; no honest address has either.
   */
  private static boolean hasTrick(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '\\' || Character.isISOControl(address.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
