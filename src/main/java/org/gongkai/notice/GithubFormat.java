package org.gongkai.notice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;

/**
 * Workflow commands that GitHub turns into annotations of a change: {@code ::error
 * file=content/a.yaml,line=3,col=5,title=B01::message%0Aremedy}. What is accepted is not said
 * again.
 *
 * <p>GitHub shows the first ten of each kind a step makes. So errors come first, and of each kind
 * one of every file before the second of any; the last line counts them all.
 */
final class GithubFormat {

  private static final int MOST_SHOWN = 10;

  private static final Text CUT =
      Text.of(
          "；GitHub 每个步骤每种最多显示 " + MOST_SHOWN + " 条，全部在这个步骤的日志里",
          "; GitHub shows at most " + MOST_SHOWN + " of a kind for a step, its log has all");

  private GithubFormat() {}

  static String write(Bulletin bulletin) {
    List<Finding> open =
        bulletin.notices().stream().filter(Notice::isOpen).map(Notice::finding).toList();
    if (open.isEmpty()) {
      return "";
    }
    Stream<String> commands =
        inTurns(
                open.stream()
                    .filter(finding -> bulletin.manner().lists(finding.severity()))
                    .toList())
            .map(finding -> command(finding, bulletin));
    return Stream.concat(commands, Stream.of(closing(open, bulletin)))
        .collect(Collectors.joining());
  }

  /** Each file's first finding of a severity, then each file's second, and so on. */
  private static Stream<Finding> inTurns(List<Finding> findings) {
    Map<String, Integer> told = new HashMap<>();
    Map<Finding, Integer> turns = new HashMap<>();
    for (Finding finding : findings) {
      turns.put(finding, told.merge(finding.severity() + finding.at().file(), 1, Integer::sum));
    }
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity).thenComparing(turns::get));
  }

  private static String command(Finding finding, Bulletin bulletin) {
    StringBuilder command = new StringBuilder("::").append(word(finding.severity()));
    command.append(" file=").append(property(bulletin.path(finding.at())));
    if (finding.at().line() > 0) {
      command.append(",line=").append(finding.at().line());
    }
    if (finding.at().column() > 0) {
      command.append(",col=").append(finding.at().column());
    }
    return command
        .append(",title=")
        .append(property(finding.rule()))
        .append("::")
        .append(data(Sayings.whole(finding, bulletin.law(), bulletin.manner().language())))
        .append('\n')
        .toString();
  }

  /** How many there are in all, and where: GitHub leaves the others out silently. */
  private static String closing(List<Finding> open, Bulletin bulletin) {
    long files = open.stream().map(finding -> finding.at().file()).distinct().count();
    Text tally = bulletin.tally();
    Text more = isCut(bulletin) ? CUT : Text.EMPTY;
    Text said =
        Text.of(
            tally.zh() + "，在 " + files + " 个文件中" + more.zh(),
            tally.en() + " in " + Plural.english(files, "file", "files") + more.en());
    return "::notice title=gongkai::" + data(said.in(bulletin.manner().language())) + "\n";
  }

  private static boolean isCut(Bulletin bulletin) {
    return Stream.of(Severity.values())
        .anyMatch(kind -> bulletin.manner().lists(kind) && bulletin.count(kind) > MOST_SHOWN);
  }

  private static String word(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.key();
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
