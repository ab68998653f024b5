package org.gongkai.publish;

import java.nio.file.Path;

/**
 * Where a site goes, and how it is put there.
 *
 * @param folder as the user named it
 * @param source the folder with {@code content/}; the site may lie in it, but not in what is read
 *     from it
 * @param releases how many sites are kept in the folder, of which a link shows the newest; {@link
 *     #REPLACED} where the folder is the site itself
 */
public record Output(Path folder, Path source, int releases) {

  /** The folder is the site itself, and each build replaces it. */
  public static final int REPLACED = 0;

  /** The site before must stay: readers may be in the middle of it, and one may want it back. */
  public static final int FEWEST = 2;

  public Output {
    if (releases != REPLACED && releases < FEWEST) {
      throw new IllegalArgumentException("too few releases: " + releases);
    }
  }

  public static Output replaced(Path folder, Path source) {
    return new Output(folder, source, REPLACED);
  }
}
