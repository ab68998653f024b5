package org.gongkai.notice;

import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.json.Json;
import org.gongkai.json.Layout;
import org.gongkai.language.Language;
import org.gongkai.language.Shown;
import org.gongkai.report.Filing;

/** All that is known of each finding, for programs that want to make something of it. */
final class JsonFormat {

  /** Raised when a key changes its meaning or goes; not when one is added. */
  private static final int VERSION = 1;

  private JsonFormat() {}

  static String write(Bulletin bulletin) {
    StringBuilder out = new StringBuilder();
    Json json = Members.begin(out);
    json.name("format").words("gongkai-findings").name("version").number(VERSION);
    Members.words("program", bulletin.manner().program(), json);
    json.name("language").words(bulletin.manner().language().code());
    json.name("passed").truth(!bulletin.fails());
    counts(bulletin, json);
    Members.list("findings", json);
    bulletin.listed().forEach(notice -> finding(notice, bulletin, json));
    json.end().end();
    return out.append('\n').toString();
  }

  private static void counts(Bulletin bulletin, Json json) {
    Members.object("counts", json).name("reports").number(bulletin.reports().size());
    for (Severity severity : Severity.values()) {
      json.name(severity.key()).number(bulletin.count(severity));
    }
    json.name("accepted").number(bulletin.accepted());
    json.name("leftOut").number(bulletin.leftOut()).end();
  }

  private static void finding(Notice notice, Bulletin bulletin, Json json) {
    Language language = bulletin.manner().language();
    Finding finding = notice.finding();
    json.object(Layout.INDENTED);
    Members.words("rule", finding.rule(), json);
    Members.words("severity", finding.severity().key(), json);
    Members.words("file", finding.at().shownFile(), json);
    Members.place("line", finding.at().line(), json);
    Members.place("column", finding.at().column(), json);
    Members.words("figure", finding.about().figure().orElse(""), json);
    Members.words("section", finding.about().section().orElse(""), json);
    Members.words("message", finding.message().in(language), json);
    Members.words("remedy", finding.remedy().in(language), json);
    Members.words("ground", Sayings.ground(finding, bulletin.law()).in(language), json);
    others(finding, json);
    notice.acceptance().ifPresent(known -> acceptance(known, language, json));
    json.end();
  }

  private static void others(Finding finding, Json json) {
    if (finding.others().isEmpty()) {
      return;
    }
    Members.list("others", json);
    for (Location other : finding.others()) {
      json.object(Layout.INDENTED);
      Members.words("file", other.shownFile(), json);
      Members.place("line", other.line(), json);
      Members.place("column", other.column(), json);
      json.end();
    }
    json.end();
  }

  private static void acceptance(Filing.Acceptance known, Language language, Json json) {
    Members.object("accepted", json);
    Members.words("reason", Sayings.reason(known, language), json);
    Members.words("by", Shown.of(known.by()), json);
    Members.words("on", known.on().map(Object::toString).orElse(""), json);
    json.end();
  }
}
