package org.gongkai.hostile;

/** What is to come of a spoilt portal. */
enum Expected {
  /** An error that names the file and the line; nothing is built. */
  REFUSED,
  /** A finding that names them, of whatever weight. */
  TOLD,
  /** Built, and every byte as without it. */
  SAME,
  /** Built; the sources say something else, and so does the site. */
  BUILT,
  /** Whether it is wrong depends; but where nothing is built, the file is named. */
  JUDGED,
  /** The machine is in the way: a sentence that names the file. */
  STOPPED
}
