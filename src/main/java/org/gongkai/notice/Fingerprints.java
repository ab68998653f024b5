package org.gongkai.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;

/**
 * What tells a finding from all others of a run, and is the same in the next run though lines come
 * and go, figures are corrected and sentences are worded anew: its rule, its file, what it is about
 * and the other files that have a part in it; of several that have all of these in common, which of
 * them it is.
 */
final class Fingerprints {

  private final Map<Finding, String> byFinding = new HashMap<>();

  /**
   * @param findings all there are, in order, whether or not they are listed
   */
  Fingerprints(List<Finding> findings) {
    Map<String, Integer> alike = new HashMap<>();
    for (Finding finding : findings) {
      String same = same(finding);
      byFinding.put(finding, digest(same + "\n" + alike.merge(same, 1, Integer::sum)));
    }
  }

  String of(Finding finding) {
    return byFinding.get(finding);
  }

  private static String same(Finding finding) {
    return finding.rule()
        + "\n"
        + finding.at().file()
        + "\n"
        + finding.about().id()
        + "\n"
        + finding.others().stream().map(Location::file).collect(Collectors.joining("\n"));
  }

  private static String digest(String words) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
