package org.gongkai.download;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.check.Examination;
import org.gongkai.check.Examinations;
import org.gongkai.finding.Finding;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Agency;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;

/**
 * What the checks found, as CSV: a row for every finding, open or explained, in the order of
 * agencies and years. Safe for several threads.
 */
public final class FindingsFile {

  static final String OPEN = "open";
  static final String ACCEPTED = "accepted";

  private static final int PASS_ON = 1 << 16;
  private static final String HEAD =
      "agency,name_zh,name_en,year,rule,severity,state,message_zh,message_en,"
          + "reason_zh,reason_en,by,on,ground_zh,ground_en,place";

  private final Library library;
  private final Examinations examinations;

  public FindingsFile(Library library, Examinations examinations) {
    this.library = library;
    this.examinations = examinations;
  }

  public void csv(OutputStream out) throws IOException {
    Bytes csv = new Bytes(2 * PASS_ON).text(CsvFile.MARK).ascii(HEAD).ascii(CsvFile.END);
    for (Agency agency : library.agencies()) {
      for (Examination examination : examinations.of(agency)) {
        examination.open().forEach(found -> row(csv, examination, found, Optional.empty()));
        examination
            .accepted()
            .forEach(
                known -> row(csv, examination, known.finding(), Optional.of(known.acceptance())));
        csv.passOn(out, PASS_ON);
      }
    }
    csv.passOn(out, 0);
  }

  private void row(
      Bytes csv, Examination examination, Finding finding, Optional<Filing.Acceptance> acceptance) {
    Agency agency = examination.report().agency();
    Rule rule = examinations.law().rule(finding.rule());
    csv.text(CsvText.of(agency.path()));
    both(csv, agency.name()).put(',').number(examination.report().year());
    csv.put(',').ascii(rule.id()).put(',').ascii(finding.severity().key());
    csv.put(',').ascii(acceptance.isPresent() ? ACCEPTED : OPEN);
    both(csv, finding.message());
    both(csv, acceptance.map(Filing.Acceptance::reason).orElse(Text.EMPTY));
    csv.put(',').text(CsvText.of(acceptance.map(Filing.Acceptance::by).orElse("")));
    csv.put(',')
        .ascii(acceptance.flatMap(Filing.Acceptance::on).map(LocalDate::toString).orElse(""));
    both(csv, rule.told().ground());
    csv.put(',').text(CsvText.of(finding.at().toString())).ascii(CsvFile.END);
  }

  private static Bytes both(Bytes csv, Text text) {
    return csv.put(',').text(CsvText.of(text.zh())).put(',').text(CsvText.of(text.en()));
  }
}
