package org.gongkai.notice;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.language.Digest;

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
      String one = same + "\n" + alike.merge(same, 1, Integer::sum);
      byFinding.put(finding, Digest.sha256(one.getBytes(StandardCharsets.UTF_8)));
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
}
