package org.gongkai.difference;

/** Words that stand together and share a fate. */
public record Run(Mark mark, String words) {

  /** What became of the words. */
  public enum Mark {
    KEPT,
    GONE,
    NEW
  }
}
