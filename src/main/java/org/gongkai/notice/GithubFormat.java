package org.gongkai.notice;

import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;

/**
 * Workflow commands that GitHub turns into annotations of a change: {@code ::error
 * file=content/a.yaml,line=3,col=5,title=B01::message%0Aremedy}. What is accepted is not said
 * again.
 */
final class GithubFormat {

  private GithubFormat() {}

  static String write(Bulletin bulletin) {
    return bulletin.listed().stream()
        .filter(Notice::isOpen)
        .map(notice -> command(notice.finding(), bulletin))
        .collect(Collectors.joining());
  }

  private static String command(Finding finding, Bulletin bulletin) {
    StringBuilder command = new StringBuilder("::").append(word(finding.severity()));
    command.append(" file=").append(property(bulletin.path(finding.at().file())));
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
