package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Region;

/** Plans the pages of years, divisions and sectors, in one language. */
final class GroupPages {

  private final Library library;
  private final Groups groups;
  private final Address home;
  private final List<Page> pages = new ArrayList<>();

  GroupPages(Library library, Groups groups, Address home) {
    this.library = library;
    this.groups = groups;
    this.home = home;
  }

  List<Page> all() {
    years();
    regions();
    sectors();
    return pages;
  }

  private void years() {
    List<Integer> years = groups.all().years();
    List<IndexPage.Entry> entries = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      int reports = groups.all().reports(year).size();
      Text title = Text.of(year + "年", String.valueOf(year));
      List<Page.Crumb> beside = new ArrayList<>();
      if (i + 1 < years.size()) {
        beside.add(yearCrumb(years.get(i + 1)));
      }
      if (i > 0) {
        beside.add(yearCrumb(years.get(i - 1)));
      }
      group(
          new GroupPage.Head(
              "years",
              year,
              Text.of(year + "年报告", "Reports for " + year),
              sumsOf(title),
              List.of(crumb("年度", "Years", Paths.YEARS)),
              beside),
          Paths.year(year),
          groups.all());
      entries.add(new IndexPage.Entry(title, Paths.year(year), reports, reports, 0));
    }
    index(
        Paths.YEARS, Text.of("年度", "Years"), Text.of("按年度查看全部报告", "All reports by year"), entries);
  }

  private void regions() {
    List<IndexPage.Entry> entries = new ArrayList<>();
    groups
        .regions()
        .forEach(
            (code, group) -> {
              Region region = library.vocabulary().region(code);
              List<Page.Crumb> above =
                  new ArrayList<>(List.of(crumb("地区", "Regions", Paths.REGIONS)));
              List<String> path =
                  Region.path(code).stream().filter(groups.regions()::containsKey).toList();
              path.stream()
                  .filter(other -> !other.equals(code))
                  .forEach(other -> above.add(regionCrumb(other)));
              group(
                  new GroupPage.Head(
                      "regions", 0, region.name(), sumsOf(region.name()), above, below(code)),
                  Paths.region(code),
                  group);
              entries.add(
                  new IndexPage.Entry(
                      region.name(),
                      Paths.region(code),
                      group.agencies(),
                      group.reportCount(),
                      path.size() - 1));
            });
    index(
        Paths.REGIONS,
        Text.of("地区", "Regions"),
        Text.of("按行政区划查看全部报告", "All reports by administrative division"),
        entries);
  }

  /** The divisions directly below this one. */
  private List<Page.Crumb> below(String code) {
    String prefix = code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4);
    return groups.regions().subMap(prefix, prefix + "Z").keySet().stream()
        .filter(other -> parentOf(other).equals(code))
        .map(this::regionCrumb)
        .toList();
  }

  private String parentOf(String code) {
    List<String> path = Region.path(code).stream().filter(groups.regions()::containsKey).toList();
    return path.size() < 2 ? "" : path.get(path.size() - 2);
  }

  private void sectors() {
    List<IndexPage.Entry> entries = new ArrayList<>();
    groups
        .sectors()
        .forEach(
            (sector, group) -> {
              Text name = library.vocabulary().sector(sector);
              group(
                  new GroupPage.Head(
                      "sectors",
                      0,
                      name,
                      sumsOf(name),
                      List.of(crumb("领域", "Sectors", Paths.SECTORS)),
                      List.of()),
                  Paths.sector(sector),
                  group);
              entries.add(
                  new IndexPage.Entry(
                      name, Paths.sector(sector), group.agencies(), group.reportCount(), 0));
            });
    index(
        Paths.SECTORS,
        Text.of("领域", "Sectors"),
        Text.of("按领域查看全部报告", "All reports by sector"),
        entries);
  }

  private void group(GroupPage.Head head, String base, Group group) {
    for (Pager pager : Pager.of(base, group.reports(head.year()).size())) {
      pages.add(new GroupPage(home.to(pager.path()), head, library, group, pager));
    }
  }

  private void index(String path, Text title, Text description, List<IndexPage.Entry> entries) {
    pages.add(new IndexPage(home.to(path), title, description, entries));
  }

  private Page.Crumb yearCrumb(int year) {
    return new Page.Crumb(Text.of(year + "年", String.valueOf(year)), Paths.year(year));
  }

  private Page.Crumb regionCrumb(String code) {
    return new Page.Crumb(library.vocabulary().region(code).name(), Paths.region(code));
  }

  private static Page.Crumb crumb(String zh, String en, String path) {
    return new Page.Crumb(Text.of(zh, en), path);
  }

  private static Text sumsOf(Text name) {
    return Text.of(
        name.zh() + "政府信息公开年度报告的汇总与列表",
        "Annual reports on open government information: sums and list, " + name.en());
  }
}
