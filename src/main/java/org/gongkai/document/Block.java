package org.gongkai.document;

/** A part of a published report, in the order it is read. */
public sealed interface Block {

  /**
   * Words that stand by themselves: a paragraph, an entry of a list, a heading.
   *
   * @param isHeading whether the document itself calls it one
   * @param mark what stands before an entry of a list: {@code -} or {@code 1.}; empty for none
   */
  record Paragraph(String text, boolean isHeading, String mark) implements Block {

    public static Paragraph of(String text) {
      return new Paragraph(text, false, "");
    }
  }

  /**
   * A table.
   *
   * @param name of the sheet it stands on; empty where there are none
   */
  record Table(PrintedTable printed, String name) implements Block {}

  /** A picture, which is not read. */
  record Picture(String words) implements Block {}
}
