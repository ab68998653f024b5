package org.gongkai.notice;

import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.report.Filing;

/** A finding as it is told. @param acceptance who explained it, where it is known and explained */
public record Notice(Finding finding, Optional<Filing.Acceptance> acceptance)
    implements Comparable<Notice> {

  public static Notice open(Finding finding) {
    return new Notice(finding, Optional.empty());
  }

  public static Notice accepted(Finding finding, Filing.Acceptance acceptance) {
    return new Notice(finding, Optional.of(acceptance));
  }

  public boolean isOpen() {
    return acceptance.isEmpty();
  }

  @Override
  public int compareTo(Notice other) {
    return finding.compareTo(other.finding);
  }
}
