package org.gongkai.page.group;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.group.Divisions;
import org.gongkai.group.Group;
import org.gongkai.group.Groups;
import org.gongkai.group.RollUp;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.report.Library;

/** Plans the pages of years, divisions and sectors, in one language. */
public final class GroupPages {

  private final Library library;
  private final Groups groups;
  private final Address home;
  private final Divisions divisions;
  private final List<Page> pages = new ArrayList<>();

  public GroupPages(Library library, Groups groups, Address home) {
    this.library = library;
    this.groups = groups;
    this.home = home;
    this.divisions = groups.divisions(library.vocabulary());
  }

  public List<Page> all() {
    years();
    regions();
    sectors();
    return pages;
  }

  private void years() {
    List<Integer> years = groups.all().years();
    List<RollUp> entries = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
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
              beside,
              List.of()),
          Paths.year(year),
          groups.all());
      entries.add(new RollUp(title, Paths.year(year), 0, groups.all(), year));
    }
    index(
        Paths.YEARS,
        Text.of("年度", "Years"),
        Text.of("按年度查看全部报告", "All reports by year"),
        true,
        entries,
        false);
  }

  private void regions() {
    List<RollUp> entries = new ArrayList<>();
    groups
        .regions()
        .forEach(
            (code, group) -> {
              Text name = library.vocabulary().region(code).name();
              List<Page.Crumb> above =
                  new ArrayList<>(List.of(crumb("地区", "Regions", Paths.REGIONS)));
              List<String> path = divisions.path(code);
              path.stream()
                  .filter(other -> !other.equals(code))
                  .forEach(other -> above.add(regionCrumb(other)));
              group(
                  new GroupPage.Head(
                      "regions", 0, name, sumsOf(name), above, List.of(), divisions.below(code)),
                  Paths.region(code),
                  group);
              entries.add(divisions.rollUp(code, path.size() - 1));
            });
    boolean isLong = entries.size() > Pager.ROWS;
    index(
        Paths.REGIONS,
        Text.of("地区", "Regions"),
        Text.of("按行政区划查看全部报告", "All reports by administrative division"),
        false,
        isLong ? entries.stream().filter(entry -> entry.depth() < 2).toList() : entries,
        isLong);
  }

  private void sectors() {
    List<RollUp> entries = new ArrayList<>();
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
                      List.of(),
                      List.of()),
                  Paths.sector(sector),
                  group);
              entries.add(new RollUp(name, Paths.sector(sector), 0, group, 0));
            });
    index(
        Paths.SECTORS,
        Text.of("领域", "Sectors"),
        Text.of("按领域查看全部报告", "All reports by sector"),
        false,
        entries,
        false);
  }

  private void group(GroupPage.Head head, String base, Group group) {
    for (Pager pager : Pager.of(base, group.reports(head.year()).size())) {
      pages.add(new GroupPage(home.to(pager.path()), head, library, divisions, group, pager));
    }
  }

  private void index(
      String path,
      Text title,
      Text description,
      boolean isByYear,
      List<RollUp> entries,
      boolean isCut) {
    pages.add(
        new IndexPage(
            home.to(path),
            title,
            description,
            isByYear,
            entries,
            library.forms().measures(),
            groups.all(),
            isCut));
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
