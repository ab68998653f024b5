package org.gongkai.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.finding.About;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Subject;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/**
 * Sees that the agencies above and after each agency exist, and that none is above or after itself.
 */
final class Relations {

  private static final String PARENT = "parent";
  private static final String SUCCESSOR = "successor";

  private final Library library;
  private final Set<String> folders;
  private final Findings findings;

  /**
   * @param folders of all agencies, also those whose file could not be read and is a finding itself
   */
  Relations(Library library, Set<String> folders, Findings findings) {
    this.library = library;
    this.folders = folders;
    this.findings = findings;
  }

  void check() {
    check(PARENT, agency -> agency.lineage().parent());
    check(SUCCESSOR, agency -> agency.lineage().successor());
  }

  private void check(String key, Function<Agency, String> relation) {
    Map<String, String> next =
        library.agencies().stream().collect(Collectors.toMap(Agency::path, relation));
    next.forEach(
        (path, other) -> {
          if (!other.isEmpty() && !folders.contains(other)) {
            addUnknown(path, key, other);
          }
        });
    next.keySet().forEach(path -> findCycle(path, key, next));
  }

  /** A cycle is told once, at the first of its agencies by name. */
  private void findCycle(String start, String key, Map<String, String> next) {
    List<String> way = new ArrayList<>();
    for (String path = start;
        next.containsKey(path) && !way.contains(path);
        path = next.get(path)) {
      way.add(path);
    }
    if (start.equals(next.get(way.get(way.size() - 1))) && start.equals(Collections.min(way))) {
      addCycle(start, key, String.join(" → ", way) + " → " + start);
    }
  }

  private void addUnknown(String path, String key, String other) {
    String excerpt = Excerpt.of(other);
    findings.add(
        Fault.UNKNOWN_AGENCY.at(
            subject(path, key),
            Text.of(
                key + " 指向的机构“" + excerpt + "”不存在",
                key + " names the agency '" + excerpt + "', which does not exist"),
            Text.of(
                "应为 content/agencies 下的文件夹，如 guangdong/government",
                "a folder below content/agencies is expected, such as guangdong/government")));
  }

  private Subject subject(String path, String key) {
    return Subject.of(library.agency(path).orElseThrow().places().of(key), new About.Agency(path));
  }

  private void addCycle(String path, String key, String cycle) {
    findings.add(
        Fault.AGENCY_CYCLE.at(
            subject(path, key),
            Text.of(key + " 绕回了自己：" + cycle, key + " leads back to where it began: " + cycle),
            Text.of("请删去或改正其中一个 " + key, "remove or mend one '" + key + "' of them")));
  }
}
