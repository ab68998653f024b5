package org.gongkai.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * How far a change reaches: to the findings in its own files, and to those that other files have
 * because of it.
 *
 * <ul>
 *   <li>A file of a report (figures, a text in any language, an attachment) reaches the report, the
 *       next one of the agency, which carries on from it, and the reports of that year of the
 *       bodies above, which may add it up; where another body took over, its reports as well.
 *   <li>{@code agency.yaml} reaches all of the agency, of those that name it as parent or
 *       predecessor and of those it names.
 *   <li>A finding that other places have a part in ({@link Finding#others}) is reached from each of
 *       them, wherever it stands: of two reports with the same number, one tells of both.
 *   <li>{@code site.yaml} reaches everything; a file of the theme all of the theme, whose templates
 *       are made of each other.
 *   <li>What one file says of another that is gone or has the same name ({@link #BETWEEN_FILES}) is
 *       always told: such a mistake stands in a file that the change did not touch.
 * </ul>
 */
public final class Reach {

  static final Set<String> BETWEEN_FILES =
      Set.of(
          "address-taken",
          "agency-cycle",
          "dead-link",
          "name-collision",
          "same-agency",
          "unknown-agency");

  private static final String THEMES = "themes/";
  private static final String AGENCIES = "content/agencies/";
  private static final Pattern OF_A_REPORT =
      Pattern.compile(AGENCIES + "(.+?)/([12][0-9]{3})(?:\\.yaml|(?:\\.[a-z]{2})?\\.md|/.*)?");
  private static final Pattern AGENCY_FILE = Pattern.compile(AGENCIES + "(.+)/agency\\.yaml");

  /** A report by where it lies, whether or not there is one. */
  private record Place(String agency, int year) {
    static Optional<Place> of(String file) {
      Matcher matcher = OF_A_REPORT.matcher(file);
      return matcher.matches()
          ? Optional.of(new Place(matcher.group(1), Integer.parseInt(matcher.group(2))))
          : Optional.empty();
    }
  }

  private final NavigableSet<String> files;
  private final Library library;
  private final Map<String, Agency> byPath = new HashMap<>();
  private final boolean isEverything;
  private final Set<Place> reports = new HashSet<>();
  private final Set<String> agencies = new HashSet<>();

  /** The changed themselves, without those they reach. */
  private final Set<Place> changed = new HashSet<>();

  private Reach(NavigableSet<String> files, Library library) {
    this.files = new TreeSet<>(files);
    this.library = library;
    library.agencies().forEach(agency -> byPath.put(agency.path(), agency));
    this.isEverything = files.contains("content/site.yaml");
  }

  /**
   * @param files the changed files, by their paths below the source folder
   */
  public static Reach of(NavigableSet<String> files, Library library) {
    Reach reach = new Reach(files, library);
    for (String file : files) {
      Place.of(file).ifPresent(reach.changed::add);
      Matcher agency = AGENCY_FILE.matcher(file);
      if (agency.matches()) {
        reach.agency(agency.group(1));
      }
    }
    reach.changed.forEach(reach::report);
    return reach;
  }

  public boolean touches(Finding finding) {
    return BETWEEN_FILES.contains(finding.rule())
        || touches(finding.at().file())
        || finding.others().stream().map(Location::file).anyMatch(this::isChanged);
  }

  /** Whether the change is in this file, or in what belongs to it: not only near it. */
  private boolean isChanged(String file) {
    return files.contains(file)
        || isAbove(file)
        || Place.of(file)
            .filter(
                place ->
                    changed.contains(place)
                        || files.contains(AGENCIES + place.agency() + "/agency.yaml"))
            .isPresent();
  }

  /** Whether a report is touched, or one of the files around it. */
  public boolean touches(String file) {
    return isEverything
        || files.contains(file)
        || isAbove(file)
        || file.startsWith(THEMES) && isAbove(THEMES.substring(0, THEMES.length() - 1))
        || Place.of(file).filter(this::isTouched).isPresent()
        || isOfAnAgency(file);
  }

  private boolean isOfAnAgency(String file) {
    int end = file.lastIndexOf('/');
    return end > AGENCIES.length()
        && file.startsWith(AGENCIES)
        && agencies.contains(file.substring(AGENCIES.length(), end));
  }

  private boolean isTouched(Place place) {
    return reports.contains(place) || agencies.contains(place.agency());
  }

  /** A finding about a folder is about what lies in it. */
  private boolean isAbove(String folder) {
    String first = files.ceiling(folder + "/");
    return first != null && first.startsWith(folder + "/");
  }

  private void report(Place place) {
    reports.add(place);
    reports.add(next(place));
    Agency agency = byPath.get(place.agency());
    if (agency != null) {
      handOver(agency.lineage().successor(), place);
    }
    Set<String> above = new HashSet<>(Set.of(""));
    for (String body = parent(place.agency()); above.add(body); body = parent(body)) {
      reports.add(new Place(body, place.year()));
    }
  }

  private void handOver(String successor, Place place) {
    reports.add(new Place(successor, place.year()));
    reports.add(next(new Place(successor, place.year())));
  }

  /** The report that carries on from this one: the next there is, though years lie between. */
  private Place next(Place place) {
    int year =
        library.reports().getOrDefault(place.agency(), List.of()).stream()
            .mapToInt(Report::year)
            .filter(later -> later > place.year())
            .findFirst()
            .orElse(place.year() + 1);
    return new Place(place.agency(), year);
  }

  private String parent(String agency) {
    return byPath.containsKey(agency) ? byPath.get(agency).lineage().parent() : "";
  }

  private void agency(String path) {
    agencies.add(path);
    for (Agency other : library.agencies()) {
      if (other.lineage().parent().equals(path) || other.lineage().successor().equals(path)) {
        agencies.add(other.path());
      }
    }
    Agency agency = byPath.get(path);
    if (agency != null) {
      agencies.add(agency.lineage().parent());
      agencies.add(agency.lineage().successor());
    }
  }
}
