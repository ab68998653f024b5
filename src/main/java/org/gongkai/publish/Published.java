package org.gongkai.publish;

import java.nio.file.Path;

/**
 * A site that stands.
 *
 * @param folder where readers find it
 * @param release below the folder of releases; empty where the folder is the site itself
 * @param isNew whether it was put there now, or stood there before, the same file by file
 * @param files all files in it, its own marker included
 */
public record Published(Path folder, String release, boolean isNew, int files, long bytes) {

  static Published replaced(Path folder, Inventory site) {
    return new Published(folder, "", true, site.files(), site.bytes());
  }
}
