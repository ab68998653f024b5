package org.gongkai.check.claim;

import org.gongkai.check.Examiner;

/** A rule, or some that go together, on what the text claims in figures. */
interface ClaimRule {

  void judge(Told told, Examiner examiner);
}
