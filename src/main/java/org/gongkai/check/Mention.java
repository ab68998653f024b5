package org.gongkai.check;

import org.gongkai.finding.Location;

/** A word of a rule that stands in a text. @param offset where it begins in its block */
public record Mention(String word, ChineseText.Block block, int offset) {

  public int end() {
    return offset + word.length();
  }

  public Location at() {
    return block.at(offset);
  }

  /** The words of its block. */
  public String words() {
    return block.wording().words();
  }

  String section() {
    return block.part().section();
  }

  /** What follows it in its block, at most so many letters. */
  public String after(int most) {
    return words().substring(end(), Math.min(words().length(), end() + most));
  }

  char next() {
    return end() < words().length() ? words().charAt(end()) : 0;
  }
}
