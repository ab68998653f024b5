package org.gongkai.check;

/** A rule, or some that go together, on what the text claims in figures. */
interface ClaimRule {

  void judge(Told told, Examiner examiner);
}
