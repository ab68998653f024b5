package org.gongkai.language;

import java.util.List;
import java.util.Random;

/** Words made to leave their place: line ends, controls, directions, halves of characters. */
public final class Hostile {

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\u001b[31m",
          "\u001b]0;x\u0007",
          "\0",
          "\b",
          "\u007f",
          "\u0085",
          "\u009b2J",
          "\u2028",
          "\u2029",
          "\u202e",
          "\u202a",
          "\u2066",
          "\u2069",
          "\u200b",
          "\u200d",
          "\u200e",
          "\u00ad",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\ud800",
          "\udc00",
          "\ue000",
          "\udb40\udc41",
          "::error::",
          "::error file=x,line=1::",
          "%0A",
          "%25",
          "##vso[a]b",
          "##[x]",
          "##",
          "[",
          "甲",
          "a",
          " ",
          "😀",
          "<b>",
          "&",
          "\"",
          "'",
          "]]>",
          "\\",
          "\\u000a",
          ",",
          ":",
          ";");

  private Hostile() {}

  public static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }

  /** The same as the name of a file on Linux: without what no name can have. */
  public static String name(Random random) {
    String name =
        words(random)
            .replace("/", "")
            .replace("\0", "")
            .replace("\ud800", "")
            .replace("\udc00", "");
    return "x" + name + "y";
  }
}
