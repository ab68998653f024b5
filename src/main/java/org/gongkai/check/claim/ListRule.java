package org.gongkai.check.claim;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.check.Examiner;
import org.gongkai.check.Parts;
import org.gongkai.claim.Count;
import org.gongkai.claim.Listing;
import org.gongkai.finding.Severity;
import org.gongkai.language.Text;

/**
 * N01: the parts of a figure in the text fit it. N06: so do those who asked, and the ways they
 * asked by.
 */
final class ListRule implements ClaimRule {

  @Override
  public void judge(Told told, Examiner examiner) {
    for (Telling telling : told.tellings()) {
      for (Listing listing : told.reader().listings(telling)) {
        judge(listing, telling, told, examiner);
      }
    }
  }

  private static void judge(Listing listing, Telling telling, Told told, Examiner examiner) {
    String id = isOfApplicants(listing, told) ? "N06" : "N01";
    examiner.judged(id);
    if (!listing.isWrong()) {
      return;
    }
    List<BigDecimal> parts = listing.parts().stream().map(Count::value).toList();
    Text message = Parts.message(listing.total().value(), parts);
    Count first = listing.parts().get(0);
    examiner.find(
        id, Severity.WARNING, telling.at(listing.of(), first.start()), message, Parts.remedy(id));
  }

  private static boolean isOfApplicants(Listing listing, Told told) {
    List<String> channels = told.reader().speech().words("channels");
    List<String> applicants = told.reader().speech().words("applicants");
    return listing.parts().stream()
        .map(part -> listing.of().lead(part))
        .allMatch(
            lead ->
                channels.stream().anyMatch(lead::contains)
                    || applicants.stream().anyMatch(lead::contains));
  }
}
