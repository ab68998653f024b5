package org.gongkai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The file by which a folder is known to be ours, and what it is. */
enum Marker {
  /** A site, replaced as a whole. */
  SITE(
      "gongkai 1\n"
          + "这个文件夹由 Gongkai 生成，每次生成时整个替换；请勿在这里手工修改。\n"
          + "This folder is made by Gongkai and replaced as a whole by every build; do not edit anything in it.\n"),
  /** A folder of sites. Its first word is another, so that it is never taken for a site. */
  RELEASES(
      "gongkai-releases 1\n"
          + "releases/ 里是 Gongkai 历次生成的网站，current 指向现在的一个；退回以前的，改 current 的指向即可。\n"
          + "releases/ holds the sites Gongkai made, current leads to the one that is shown; to go back, let current lead to another.\n");

  static final String NAME = ".gongkai";

  private final String words;

  Marker(String words) {
    this.words = words;
  }

  /** The same in every folder: what it is, its format, and a word for whoever finds it. */
  byte[] bytes() {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  boolean isIn(Path folder) throws IOException {
    Path marker = folder.resolve(NAME);
    if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String first = words.substring(0, words.indexOf(' ') + 1);
    try (InputStream in = Files.newInputStream(marker)) {
      return new String(in.readNBytes(first.length()), StandardCharsets.US_ASCII).equals(first);
    }
  }
}
