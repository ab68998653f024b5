package org.gongkai.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.language.Invisible;

/**
 * A full address on the web, http or https, judged once for all places one can be written: it must
 * lead where it seems to lead.
 */
public final class WebAddress {

  private static final Pattern PARTS = Pattern.compile("(?i)https?://([^/?#]*)(.*)");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[^:\\[\\]]*)(:(.*))?");
  private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
  private static final int HIGHEST_PORT = 65_535;
  private static final int LONGEST = 2_000;

  private WebAddress() {}

  /** What is wrong with it; empty where nothing is. */
  public static Optional<AddressFlaw> flaw(String address) {
    Optional<AddressFlaw> trick = trick(address);
    if (trick.isPresent()) {
      return trick;
    }
    if (address.length() > LONGEST) {
      return Optional.of(AddressFlaw.TOO_LONG);
    }
    try {
      new URI(address);
      return Optional.empty();
    } catch (URISyntaxException e) {
      int at = Math.max(0, Math.min(e.getIndex(), address.length() - 1));
      return Optional.of(AddressFlaw.sign(Character.toString(address.codePointAt(at))));
    }
  }

  /**
   * What makes it lead elsewhere than it seems to; empty where nothing does. A sign that should
   * have been escaped does no harm.
   */
  public static Optional<AddressFlaw> trick(String address) {
    OptionalInt unseen = Invisible.inName(address);
    if (unseen.isPresent()) {
      return Optional.of(AddressFlaw.invisible(unseen.getAsInt()));
    }
    if (address.indexOf('\\') >= 0) {
      return Optional.of(AddressFlaw.BACKSLASH);
    }
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      return Optional.of(AddressFlaw.NOT_FULL);
    }
    return ofAuthority(parts.group(1));
  }

  private static Optional<AddressFlaw> ofAuthority(String authority) {
    if (authority.indexOf('@') >= 0) {
      return Optional.of(AddressFlaw.USER);
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      return Optional.of(AddressFlaw.HOST);
    }
    String port = parts.group(3);
    if (port != null && !isPort(port)) {
      return Optional.of(AddressFlaw.PORT);
    }
    String host = parts.group(1);
    return host.startsWith("[") ? Optional.empty() : Host.flaw(host);
  }

  private static boolean isPort(String port) {
    return PORT.matcher(port).matches() && Integer.parseInt(port) <= HIGHEST_PORT;
  }

  /** The host of an address without a flaw: {@code www.example.gov.cn}. */
  public static String host(String address) {
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      throw new IllegalArgumentException(address);
    }
    return parts.group(1).replaceFirst(":[0-9]+$", "");
  }

  /** A path below the root as a part of an address: what would end it is escaped. */
  public static String path(String file) {
    try {
      return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  /**
   * An address without a flaw in ASCII, as files for other programs must have it: {@code
   * https://www.广东.政务/年报/} becomes {@code https://www.xn--….xn--…/%E5%B9%B4%E6%8A%A5/}.
   */
  public static String ascii(String address) {
    String host = host(address);
    boolean isAscii = host.chars().allMatch(c -> c < 0x80);
    return URI.create(isAscii ? address : address.replace(host, IDN.toASCII(host))).toASCIIString();
  }
}
