package org.gongkai.check.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Location;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Narrative;

/**
 * Words of the catalogue found in a text. @param where the paragraph they stand in @param offset
 * where they begin in it
 */
public record Utterance(String words, Wording where, int offset) {

  public static Optional<Utterance> in(Narrative narrative, List<String> words) {
    return Stream.concat(narrative.sections().values().stream(), narrative.others().stream())
        .flatMap(passage -> in(passage, words).stream())
        .findFirst();
  }

  /** The first of the words in this part of a text. */
  public static Optional<Utterance> in(Passage passage, List<String> words) {
    for (Wording wording : passage.prose().wordings()) {
      for (String each : words) {
        int offset = wording.words().indexOf(each);
        if (offset >= 0) {
          return Optional.of(new Utterance(each, wording, offset));
        }
      }
    }
    return Optional.empty();
  }

  public Location at(String file) {
    return where.at(file, offset);
  }
}
