package org.gongkai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The file by which a folder is known to be ours, so that it may be replaced. */
final class Marker {

  static final String NAME = ".gongkai";

  private static final String FIRST_WORD = "gongkai ";

  private Marker() {}

  /**
   * The same in every site: {@code gongkai}, the format of this folder, and a word for whoever
   * finds it.
   */
  static byte[] bytes() {
    return (FIRST_WORD
            + "1\n"
            + "这个文件夹由 Gongkai 生成，每次生成时整个替换；请勿在这里手工修改。\n"
            + "This folder is made by Gongkai and replaced as a whole by every build; do not edit anything in it.\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static boolean isIn(Path folder) throws IOException {
    Path marker = folder.resolve(NAME);
    if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(marker)) {
      return new String(in.readNBytes(FIRST_WORD.length()), StandardCharsets.US_ASCII)
          .equals(FIRST_WORD);
    }
  }
}
