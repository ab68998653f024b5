package org.gongkai.report;

/**
 * Where the texts of reports are fetched, one at a time, when something is made of them: a portal
 * of ten thousand reports keeps none of them in memory.
 */
@FunctionalInterface
public interface Texts {

  /** Of reports that have none. */
  Texts NONE =
      (report, gist) -> {
        throw new IllegalStateException("no text was read from " + gist.file());
      };

  /**
   * @param gist of one of the report's texts
   */
  Narrative read(Report report, Gist gist);
}
