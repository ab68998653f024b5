package org.gongkai.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.address.FileName;
import org.gongkai.address.Slug;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.source.SourceFolder;

/**
 * The files below {@code content/agencies}, by agency and year, before any is opened.
 *
 * @param agencies what lies in each agency's folder, by path
 */
record Shelf(Map<String, Folder> agencies) {

  static final String ROOT = "content/agencies/";

  private static final String YEAR = "[12][0-9]{3}";
  private static final Pattern REPORT_NAME = Pattern.compile(YEAR + "\\.yaml");
  private static final Pattern NARRATIVE_NAME = Pattern.compile(YEAR + "(\\.[a-z]{2})?\\.md");
  private static final Pattern DOUBTS_NAME = Pattern.compile(YEAR + "\\.doubts\\.json");
  private static final Pattern ATTACHMENT = Pattern.compile("(.*/)?" + YEAR + "(/.*)?");
  private static final Pattern OF_A_REPORT = Pattern.compile(".+/" + YEAR);
  private static final Text RESERVED_NAME =
      Text.of("文件夹名是本站保留的", "the folder's name is reserved by the portal");
  private static final Text OTHER_NAME = Text.of("请换一个名字", "choose another name");
  private static final Text NO_ADDRESS =
      Text.of("文件夹名不能用作网址", "the folder's name cannot be an address");
  private static final Text HOW_TO_NAME =
      Text.of(
          "只用小写拉丁字母、数字和单个横线，每级以字母开头，如 guangdong/finance，全长不超过 " + Slug.LONGEST_PATH,
          "use lower-case Latin letters, digits and single hyphens, each part beginning with a letter, such as guangdong/finance; at most "
              + Slug.LONGEST_PATH
              + " in all");

  /**
   * One agency's folder.
   *
   * @param hasAgencyFile whether there is an agency.yaml
   * @param reports years with a {@code <year>.yaml}
   * @param narratives {@code <year>.md} and {@code <year>.<language>.md}, by year
   */
  record Folder(
      boolean hasAgencyFile, List<Integer> reports, Map<Integer, List<String>> narratives) {}

  /** Sorts the files; a name that has no place is a finding. */
  static Shelf of(SourceFolder source, Findings findings) {
    Map<String, Folder> agencies = new TreeMap<>();
    Sorter sorter = new Sorter(findings);
    source.below(ROOT).keySet().forEach(sorter::sort);
    sorter.findOrphans();
    sorter.folders.forEach(
        path ->
            agencies.put(
                path,
                new Folder(
                    sorter.agencyFiles.contains(path),
                    sorter.reports.getOrDefault(path, List.of()),
                    sorter.narratives.getOrDefault(path, Map.of()))));
    return new Shelf(agencies);
  }

  /** A report that is missing. @param what what there is of it */
  static Finding noReport(String file, int year, Text what) {
    return Fault.MISSING_REPORT.at(
        Location.of(file),
        Text.of(what.zh() + "，但没有 " + year + ".yaml", what.en() + " but no " + year + ".yaml"),
        Text.of(
            "请加上 " + year + ".yaml，至少写 form；或检查名字中的年份",
            "add " + year + ".yaml with at least the form, or check the year in the name"));
  }

  /** A file that is in none of the places that are read. @param remedy what belongs there */
  static Finding unexpected(String file, Text remedy) {
    return Fault.UNEXPECTED_FILE.at(
        Location.of(file),
        Text.of("这个文件不在应有的位置，没有读取", "this file has no place here and was not read"),
        remedy);
  }

  /** What a file in an agency's folder is, by its name. */
  private enum Kind {
    AGENCY,
    REPORT,
    NARRATIVE,
    /** What an import left open; read with the report. */
    DOUBTS,
    OTHER;

    static Kind of(String name) {
      if (name.equals("agency.yaml")) {
        return AGENCY;
      }
      if (REPORT_NAME.matcher(name).matches()) {
        return REPORT;
      }
      if (DOUBTS_NAME.matcher(name).matches()) {
        return DOUBTS;
      }
      return NARRATIVE_NAME.matcher(name).matches() ? NARRATIVE : OTHER;
    }
  }

  private static final class Sorter {
    private final Findings findings;
    private final TreeSet<String> folders = new TreeSet<>();
    private final TreeSet<String> agencyFiles = new TreeSet<>();
    private final TreeSet<String> badNames = new TreeSet<>();
    private final TreeSet<String> attached = new TreeSet<>();
    private final Map<String, List<Integer>> reports = new TreeMap<>();
    private final Map<String, Map<Integer, List<String>>> narratives = new TreeMap<>();

    /** What each name of a file means: there are few, and each stands in many folders. */
    private final Map<String, Kind> kinds = new HashMap<>();

    /** The folder of the last file: the files of a folder come one after the other. */
    private String lastPath = "";

    private boolean isLastGood;
    private boolean isLastAttachment;

    Sorter(Findings findings) {
      this.findings = findings;
    }

    void sort(String file) {
      int slash = file.lastIndexOf('/');
      String name = file.substring(slash + 1);
      String path = slash < ROOT.length() ? "" : file.substring(ROOT.length(), slash);
      if (!path.equals(lastPath)) {
        lastPath = path;
        isLastAttachment = ATTACHMENT.matcher(path).matches();
        isLastGood = !path.isEmpty() && !isLastAttachment && isGoodPath(path);
      }
      if (isLastAttachment) {
        attachment(file, path);
      } else if (path.isEmpty()) {
        unexpected(file);
      } else if (isLastGood) {
        place(file, path, name);
      }
    }

    private void place(String file, String path, String name) {
      Kind kind = kinds.computeIfAbsent(name, Kind::of);
      if (kind == Kind.OTHER) {
        unexpected(file);
        return;
      }
      folders.add(path);
      if (kind == Kind.DOUBTS) {
        return;
      }
      if (kind == Kind.AGENCY) {
        agencyFiles.add(path);
      } else {
        report(file, path, Integer.valueOf(name.substring(0, 4)), kind);
      }
    }

    private void report(String file, String path, Integer year, Kind kind) {
      if (kind == Kind.REPORT) {
        reports.computeIfAbsent(path, key -> new ArrayList<>()).add(year);
      } else {
        narratives
            .computeIfAbsent(path, key -> new TreeMap<>())
            .computeIfAbsent(year, key -> new ArrayList<>())
            .add(file);
      }
    }

    /**
     * Attachments are looked up by the report that names them; here only what no report can name.
     */
    private void attachment(String file, String path) {
      if (OF_A_REPORT.matcher(path).matches()) {
        attached.add(path);
      } else {
        unexpected(file);
      }
    }

    /** After all files: folders of attachments without a report beside them. */
    private void findOrphans() {
      for (String path : attached) {
        int slash = path.lastIndexOf('/');
        int year = Integer.parseInt(path.substring(slash + 1));
        if (!reports.getOrDefault(path.substring(0, slash), List.of()).contains(year)) {
          findings.add(noReport(ROOT + path, year, Text.of("有附件", "there are attachments")));
        }
      }
    }

    private boolean isGoodPath(String path) {
      List<String> parts = List.of(path.split("/"));
      if (parts.stream().anyMatch(FileName::isReserved)) {
        // Told where the folder was listed.
        return false;
      }
      boolean isAddress = Slug.fits(path) && parts.stream().allMatch(Slug::isPlain);
      boolean isReserved = parts.stream().anyMatch(Slug::isReserved);
      if ((!isAddress || isReserved) && badNames.add(path)) {
        findings.add(
            Fault.BAD_NAME.at(
                Location.of(ROOT + path),
                isAddress ? RESERVED_NAME : NO_ADDRESS,
                isAddress ? OTHER_NAME : HOW_TO_NAME));
      }
      return isAddress && !isReserved;
    }

    private void unexpected(String file) {
      findings.add(
          Shelf.unexpected(
              file,
              Text.of(
                  "机构文件夹里应是 agency.yaml、2020.yaml、2020.md，附件放在 2020/ 下",
                  "an agency's folder holds agency.yaml, 2020.yaml, 2020.md, and attachments below 2020/")));
    }
  }
}
