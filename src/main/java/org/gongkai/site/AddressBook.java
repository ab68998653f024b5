package org.gongkai.site;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.source.SourceFolder;

/**
 * Who owns which address. Two owners of one, a file where another needs a folder, or two addresses
 * that many systems take for one, are a finding before anything is written.
 */
final class AddressBook {

  private static final String ASSETS = "assets/";
  private static final String THEME = "themes/default/static/";
  private static final Owner PORTAL = new Owner("", Text.of("网站自身", "the portal itself"));
  private static final Text OTHER_NAME = Text.of("请改文件名", "choose another file name");
  private static final Text OWN_THEME =
      Text.of(
          "请改文件名；要换掉外观的文件，请放进 themes/default/static/",
          "choose another file name; what is to take the place of a file of the theme belongs into themes/default/static/");

  private final Findings findings;

  /** By the address as those systems see it that do not tell capitals from small letters. */
  private final Map<String, Entry> files = new HashMap<>();

  /** Likewise; the path of a folder ends in a slash. */
  private final Map<String, Entry> folders = new HashMap<>();

  /** Folders that are told already: many files may lie in one. */
  private final Set<String> told = new HashSet<>();

  AddressBook(Findings findings) {
    this.findings = findings;
  }

  /** An address as it is written. */
  private record Entry(String path, Owner owner) {}

  /** Who has an address. @param file where to mend it; empty for the portal itself */
  private record Owner(String file, Text name) {

    static Owner of(String file) {
      return new Owner(file, Text.same(file));
    }
  }

  /**
   * @param theme the names of the theme's files
   */
  void enter(
      List<Page> pages, List<SiteFile> planned, Collection<String> theme, SourceFolder source) {
    pages.forEach(page -> enter(page.address().file(), owner(page)));
    enter(planned);
    theme.forEach(file -> enter(Paths.STATIC + file, ownerOfTheme(THEME + file, source)));
    source
        .below(ASSETS)
        .keySet()
        .forEach(file -> enter(file.substring(ASSETS.length()), Owner.of(file)));
  }

  void enter(Collection<SiteFile> planned) {
    planned.forEach(
        file -> enter(file.path(), file.origin().isEmpty() ? PORTAL : Owner.of(file.origin())));
  }

  /** Whether the portal has this file; letters in the case given. */
  boolean has(String file) {
    Entry entry = files.get(folded(file));
    return entry != null && entry.path().equals(file);
  }

  private void enter(String path, Owner owner) {
    Entry entry = new Entry(path, owner);
    String key = folded(path);
    Entry before = files.putIfAbsent(key, entry);
    if (before != null) {
      add(entry, before);
    } else if (folders.containsKey(key)) {
      add(entry, folders.get(key));
    }
    enterFolders(entry);
  }

  /**
   * Enters the folders a file lies in, from the lowest up to one that is known with those above.
   */
  private void enterFolders(Entry file) {
    String path = file.path();
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      Entry folder = new Entry(path.substring(0, end + 1), file.owner());
      String key = folded(path.substring(0, end));
      Entry known = folders.putIfAbsent(key, folder);
      if (known == null && files.containsKey(key)) {
        add(folder, files.get(key));
      } else if (known != null) {
        if (!known.path().equals(folder.path()) && told.add(folder.path())) {
          add(folder, known);
        }
        return;
      }
    }
  }

  /**
   * Told at the one of the two that an author can mend; of two sources that many systems take for
   * one it is told where they were listed.
   */
  private void add(Entry entry, Entry before) {
    if (folded(entry.owner().file()).equals(folded(before.owner().file()))) {
      return;
    }
    boolean isPortals = entry.owner().file().isEmpty();
    Entry at = isPortals ? before : entry;
    Entry by = isPortals ? entry : before;
    findings.add(taken(at, by));
  }

  private static Finding taken(Entry at, Entry by) {
    boolean isSame = at.path().equals(by.path());
    String zh = isSame ? "" : "，它有 " + by.path();
    String en = isSame ? "" : ", which has " + by.path();
    return Fault.ADDRESS_TAKEN.at(
        Location.of(at.owner().file()),
        Text.of(
            "网址 " + at.path() + " 已被占用（" + by.owner().name().zh() + zh + "）",
            "the address "
                + at.path()
                + " is taken already (by "
                + by.owner().name().en()
                + en
                + ")"),
        at.owner().file().startsWith(ASSETS + Paths.STATIC) ? OWN_THEME : OTHER_NAME);
  }

  private static Owner ownerOfTheme(String file, SourceFolder source) {
    return source.has(file) ? Owner.of(file) : PORTAL;
  }

  private static Owner owner(Page page) {
    return page.writtenIn().map(Owner::of).orElse(PORTAL);
  }

  private static String folded(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x7F || c >= 'A' && c <= 'Z') {
        return Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      }
    }
    return path;
  }
}
