package org.gongkai.notice;

import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.language.Shown;
import org.gongkai.report.Filing;

/** All that is known of each finding, for programs that want to make something of it. */
final class JsonFormat {

  /** Raised when a key changes its meaning or goes; not when one is added. */
  private static final int VERSION = 1;

  private JsonFormat() {}

  static String write(Bulletin bulletin) {
    return new JsonObject()
            .words("format", "gongkai-findings")
            .number("version", VERSION)
            .words("program", bulletin.manner().program())
            .words("language", bulletin.manner().language().code())
            .truth("passed", !bulletin.fails())
            .object("counts", counts(bulletin))
            .list(
                "findings",
                bulletin.listed().stream().map(notice -> finding(notice, bulletin)).toList())
        + "\n";
  }

  private static JsonObject counts(Bulletin bulletin) {
    JsonObject counts = new JsonObject().number("reports", bulletin.reports().size());
    for (Severity severity : Severity.values()) {
      counts.number(severity.key(), bulletin.count(severity));
    }
    return counts.number("accepted", bulletin.accepted()).number("leftOut", bulletin.leftOut());
  }

  private static JsonObject finding(Notice notice, Bulletin bulletin) {
    Language language = bulletin.manner().language();
    Finding finding = notice.finding();
    JsonObject json =
        new JsonObject()
            .words("rule", finding.rule())
            .words("severity", finding.severity().key())
            .words("file", finding.at().shownFile())
            .place("line", finding.at().line())
            .place("column", finding.at().column())
            .words("message", finding.message().in(language))
            .words("remedy", finding.remedy().in(language))
            .words("ground", Sayings.ground(finding, bulletin.law()).in(language));
    notice.acceptance().ifPresent(known -> json.object("accepted", acceptance(known, language)));
    return json;
  }

  private static JsonObject acceptance(Filing.Acceptance known, Language language) {
    Optional<String> day = known.on().map(Object::toString);
    return new JsonObject()
        .words("reason", Sayings.reason(known, language))
        .words("by", Shown.of(known.by()))
        .words("on", day.orElse(""));
  }
}
