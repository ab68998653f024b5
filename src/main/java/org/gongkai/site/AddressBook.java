package org.gongkai.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
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
  private static final Owner PORTAL = new Owner("", Text.of("网站自身", "the portal itself"));

  private final Findings findings;
  private final Map<String, Owner> owners = new HashMap<>();

  AddressBook(Findings findings) {
    this.findings = findings;
  }

  /** Who has an address. @param file where to mend it; empty for the portal itself */
  private record Owner(String file, Text name) {

    static Owner of(String file) {
      return new Owner(file, Text.same(file));
    }
  }

  void enter(List<Page> pages, List<SiteFile> files, SourceFolder source) {
    pages.forEach(page -> enter(page.address().file(), owner(page)));
    files.forEach(file -> enter(file.path(), PORTAL));
    source
        .below(ASSETS)
        .keySet()
        .forEach(file -> enter(file.substring(ASSETS.length()), Owner.of(file)));
  }

  /** Whether the portal has this file; letters in the case given. */
  boolean has(String file) {
    return owners.containsKey(file);
  }

  private void enter(String file, Owner owner) {
    Owner before = owners.putIfAbsent(file, owner);
    String lower = file.toLowerCase(Locale.ROOT);
    if (before == null && !file.equals(lower)) {
      before = owners.get(lower);
    }
    if (before != null) {
      findings.add(
          owner.file().isEmpty() ? taken(file, before, owner) : taken(file, owner, before));
    }
  }

  private static Finding taken(String file, Owner at, Owner by) {
    return Fault.ADDRESS_TAKEN.at(
        Location.of(at.file()),
        Text.of(
            "网址 " + file + " 已被占用（" + by.name().zh() + "）",
            "the address " + file + " is taken already (by " + by.name().en() + ")"),
        Text.of("请改文件名", "choose another file name"));
  }

  private static Owner owner(Page page) {
    return page.writtenIn().map(Owner::of).orElse(PORTAL);
  }
}
