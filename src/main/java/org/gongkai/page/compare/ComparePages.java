package org.gongkai.page.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.download.CompareFiles;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/**
 * Plans the page that compares agencies, its figures, and the comparisons that need no script: of
 * each sector, and of each province.
 */
public final class ComparePages {

  private static final String SECTORS = "sectors";
  private static final String REGIONS = "regions";

  private final Library library;
  private final CompareFiles figures;
  private final List<ComparedPage.Set> sets = new ArrayList<>();

  public ComparePages(Library library) {
    this.library = library;
    this.figures = new CompareFiles(library);
    Map<String, List<Agency>> sectors = new LinkedHashMap<>();
    library.vocabulary().sectors().keySet().forEach(key -> sectors.put(key, new ArrayList<>()));
    Map<String, List<Agency>> provinces = new TreeMap<>();
    for (Agency agency : library.agencies()) {
      sectors.computeIfAbsent(agency.standing().sector(), key -> new ArrayList<>()).add(agency);
      String province = library.vocabulary().codes().top(agency.standing().region());
      provinces.computeIfAbsent(province, key -> new ArrayList<>()).add(agency);
    }
    sectors.forEach(
        (key, agencies) ->
            set(SECTORS, library.vocabulary().sector(key), Paths.sector(key), agencies));
    provinces.forEach(
        (code, agencies) ->
            set(REGIONS, library.vocabulary().region(code).name(), Paths.region(code), agencies));
  }

  /** One agency is no comparison. */
  private void set(String kind, Text name, String group, List<Agency> agencies) {
    if (agencies.size() > 1) {
      sets.add(new ComparedPage.Set(kind, name, group, List.copyOf(agencies)));
    }
  }

  public List<Page> all(Address home) {
    List<Page> pages = new ArrayList<>();
    pages.add(new ComparePage(home.to(Paths.COMPARE), library, figures.count(), sets));
    for (ComparedPage.Set set : sets) {
      for (Pager pager : Pager.of(set.path(), set.size())) {
        pages.add(new ComparedPage(home.to(pager.path()), library, set, pager));
      }
    }
    return pages;
  }

  public List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    for (int i = 0; i < figures.count(); i++) {
      int number = i;
      files.add(new SiteFile(Paths.compareFile(number), out -> out.write(figures.file(number))));
    }
    return files;
  }
}
