package org.gongkai.page.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Vocabulary;

/** Plans the list of all agencies and the page to search on, in one language. */
public final class AgencyList {

  private final Library library;
  private final Vocabulary words;
  private final Address home;

  public AgencyList(Library library, Address home) {
    this.library = library;
    this.words = library.vocabulary();
    this.home = home;
  }

  List<Page> all() {
    List<AgenciesPage.Row> rows = new ArrayList<>();
    String before = "";
    for (Agency agency : library.agencies()) {
      String province = province(agency);
      rows.add(row(agency, province.equals(before) ? "" : anchor(province)));
      before = province;
    }
    List<Pager> pagers = Pager.of(Paths.AGENCIES, rows.size());
    List<AgenciesPage.Jump> jumps = jumps();
    AgenciesPage.Choices choices = choices();
    return pagers.stream()
        .map(
            pager ->
                (Page)
                    new AgenciesPage(
                        home.to(pager.path()), pager.cut(rows), rows.size(), pager, jumps, choices))
        .toList();
  }

  /** The page to search on: one can filter there as in the list. */
  public Page search(String version) {
    return new SearchPage(home.to(Paths.SEARCH), version, jumps(), choices());
  }

  private AgenciesPage.Row row(Agency agency, String anchor) {
    List<Integer> years = library.reportsOf(agency).stream().map(Report::year).toList();
    return new AgenciesPage.Row(
        agency,
        words.region(agency.standing().region()).name(),
        words.sector(agency.standing().sector()),
        words.levels().get(agency.standing().level()),
        years,
        anchor);
  }

  /** Agencies are listed by division, so that those of a province follow one another. */
  private List<AgenciesPage.Jump> jumps() {
    List<Pager> pagers = Pager.of(Paths.AGENCIES, library.agencies().size());
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < library.agencies().size(); i++) {
      places.computeIfAbsent(province(library.agencies().get(i)), key -> new ArrayList<>()).add(i);
    }
    return places.entrySet().stream()
        .map(
            province ->
                new AgenciesPage.Jump(
                    province.getKey(),
                    words.region(province.getKey()).name(),
                    pagers.get(province.getValue().get(0) / Pager.ROWS).path()
                        + "#"
                        + anchor(province.getKey()),
                    province.getValue().size()))
        .toList();
  }

  private AgenciesPage.Choices choices() {
    Set<String> sectors = used(agency -> agency.standing().sector());
    Set<String> levels = used(agency -> agency.standing().level());
    return new AgenciesPage.Choices(
        choices(words.sectors(), sectors), choices(words.levels(), levels));
  }

  /** The words of the vocabulary that are used, in its order. */
  private static List<AgenciesPage.Choice> choices(Map<String, Text> words, Set<String> used) {
    return words.entrySet().stream()
        .filter(word -> used.contains(word.getKey()))
        .map(word -> new AgenciesPage.Choice(word.getKey(), word.getValue()))
        .toList();
  }

  private interface Code {
    String of(Agency agency);
  }

  private Set<String> used(Code code) {
    return library.agencies().stream().map(code::of).collect(Collectors.toSet());
  }

  private String province(Agency agency) {
    return library.vocabulary().codes().top(agency.standing().region());
  }

  private static String anchor(String province) {
    return "at-" + province;
  }
}
