package org.gongkai.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.source.SourceFolder;

/**
 * Who owns which address. Two owners, or two addresses that differ only in case, are a finding
 * before anything is written.
 */
final class AddressBook {

  private static final String ASSETS = "assets/";

  private final Findings findings;
  private final Map<String, String> owners = new HashMap<>();

  AddressBook(Findings findings) {
    this.findings = findings;
  }

  void enter(List<Page> pages, List<SiteFile> files, SourceFolder source) {
    pages.forEach(page -> enter(page.address().file(), owner(page)));
    files.forEach(file -> enter(file.path(), "the portal itself"));
    source.below(ASSETS).keySet().forEach(file -> enter(file.substring(ASSETS.length()), file));
  }

  /** Whether the portal has this file; letters in the case given. */
  boolean has(String file) {
    return owners.containsKey(file);
  }

  private void enter(String file, String owner) {
    String before = owners.putIfAbsent(file, owner);
    boolean caseTwin =
        before == null
            && !file.equals(file.toLowerCase(Locale.ROOT))
            && owners.containsKey(file.toLowerCase(Locale.ROOT));
    if (before != null || caseTwin) {
      findings.add(
          Fault.ADDRESS_TAKEN.at(
              Location.of(owner),
              Text.of(
                  "网址 " + file + " 已被占用（" + before + "）",
                  "the address " + file + " is taken already (by " + before + ")"),
              Text.of("请改文件名", "choose another file name")));
    }
  }

  private static String owner(Page page) {
    return page instanceof TextPage text ? text.content().at().file() : "the portal itself";
  }
}
