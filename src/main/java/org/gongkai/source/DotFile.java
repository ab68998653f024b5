package org.gongkai.source;

import java.util.Set;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;

/**
 * Files below {@code assets/} whose names begin with a dot. Two are known to be for those who read
 * or serve a site; of any other it is not, and it may hold what nobody may read.
 */
final class DotFile {

  /** The only folder whose files are published under their own names. */
  static final String FOLDER = "assets";

  /** What GitHub Pages asks for, and what RFC 8615 sets apart for proofs and policies. */
  private static final Set<String> PUBLISHED = Set.of(".nojekyll", ".well-known");

  /** What git and desktops put into every folder. */
  private static final Set<String> OF_TOOLS =
      Set.of(".gitkeep", ".keep", ".gitignore", ".gitattributes", ".DS_Store", ".directory");

  private DotFile() {}

  /** Whether it is published at the top of the folder. */
  static boolean isPublished(String name) {
    return PUBLISHED.contains(name);
  }

  /** Whether nobody expects it on the site. */
  static boolean isOfTools(String name) {
    return OF_TOOLS.contains(name) || name.startsWith("._");
  }

  /** Whether it would be read under another name; folders of programs are nobody's mistake. */
  static boolean looksRead(String name) {
    return !isOfTools(name) && (name.endsWith(".md") || name.endsWith(".yaml"));
  }

  static Finding notRead(String file) {
    return Fault.HIDDEN_FILE.at(
        Location.of(file),
        Text.of("名称以点开头，没有读取", "begins with a dot and was not read"),
        Text.of("要读取请换名，不用的请删去", "rename it to have it read, or remove it"));
  }

  static Finding notPublished(String file) {
    return Fault.HIDDEN_FILE.at(
        Location.of(file),
        Text.of("名称以点开头，不会发布", "begins with a dot and is not published"),
        Text.of(
            "以点开头的只发布 assets/.nojekyll 和 assets/.well-known/；要发布请换名，服务器的设置请直接放在服务器上，不用的请删去",
            "of such names only assets/.nojekyll and assets/.well-known/ are published: rename it to publish it, put settings of a server on the server, remove what is of no use"));
  }
}
