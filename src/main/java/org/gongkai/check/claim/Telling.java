package org.gongkai.check.claim;

import java.util.List;
import org.gongkai.claim.Sentence;
import org.gongkai.finding.Location;
import org.gongkai.prose.Wording;

/**
 * A part of a Chinese narrative, read for what it claims.
 *
 * @param section the key of the form's section; empty outside of them
 * @param wordings all of them, also those without figures
 * @param sentences those with figures
 */
record Telling(String file, String section, List<Wording> wordings, List<Sentence> sentences) {

  Location at(Sentence sentence, int offset) {
    return at(sentence.wording(), offset);
  }

  Location at(Wording wording, int offset) {
    return wording.at(file, offset);
  }
}
