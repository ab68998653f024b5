package org.gongkai.address;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The name of a host: Latin letters, digits and hyphens, or Chinese; nothing that looks alike. */
final class Host {

  private static final Pattern LABEL = Pattern.compile("[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
  private static final Pattern OCTET =
      Pattern.compile("0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5]");
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST = 253;
  private static final int OCTETS = 4;

  private Host() {}

  static Optional<AddressFlaw> flaw(String host) {
    OptionalInt foreign = host.codePoints().filter(Host::isForeign).findFirst();
    if (foreign.isPresent()) {
      return Optional.of(AddressFlaw.lookAlike(foreign.getAsInt()));
    }
    String[] labels = ascii(host).split("\\.", -1);
    boolean isName = String.join(".", labels).length() <= LONGEST;
    for (String label : labels) {
      isName &= label.length() <= LONGEST_LABEL && LABEL.matcher(label).matches();
    }
    boolean isNumber = NUMBER.matcher(labels[labels.length - 1]).matches();
    return isName && (!isNumber || isPlainNumber(labels))
        ? Optional.empty()
        : Optional.of(AddressFlaw.HOST);
  }

  /**
   * Letters of other scripts: some are drawn as Latin ones are, and full stops of other widths part
   * names.
   */
  private static boolean isForeign(int c) {
    return c > 0x7F && (!Character.isIdeographic(c) || isReadAsAnother(c));
  }

  /** Chinese that browsers read as other Chinese, as they do those kept for old systems. */
  private static boolean isReadAsAnother(int c) {
    return !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC);
  }

  private static String ascii(String host) {
    try {
      return host.chars().allMatch(c -> c < 0x80) ? host : IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** {@code 19.125.1.2}, and not 2130706433 or 0x7f.1, which browsers read as such an address. */
  private static boolean isPlainNumber(String[] labels) {
    boolean isPlain = labels.length == OCTETS;
    for (String label : labels) {
      isPlain &= OCTET.matcher(label).matches();
    }
    return isPlain;
  }
}
