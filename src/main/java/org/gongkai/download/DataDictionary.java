package org.gongkai.download;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.finding.Severity;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Kind;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.report.Filing;
import org.gongkai.report.Silence;

/** What the addresses and words in the data files mean, in both languages: three CSV files. */
public final class DataDictionary {

  private static final int FIRST_BYTES = 1 << 16;

  private final Forms forms;

  public DataDictionary(Forms forms) {
    this.forms = forms;
  }

  /** A row for every cell of every form. */
  public byte[] cells() {
    Bytes csv = begin("form,cell,table,line_zh,line_en,column_zh,column_en,kind,unit");
    for (Form form : forms.all()) {
      for (Cell cell : form.cells().all()) {
        row(
            csv,
            form.id(),
            cell.address(),
            cell.table().key(),
            cell.line().brief(),
            cell.column().brief(),
            word(cell.kind()),
            cell.unit());
      }
    }
    return csv.toArray();
  }

  /**
   * A row for every measure and form: the cells that add up to it, and how far it can be compared.
   */
  public byte[] measures() {
    Bytes csv = begin("measure,measure_zh,measure_en,unit,form,sum,note_zh,note_en");
    for (Measure measure : forms.measures().all()) {
      for (Form form : forms.all()) {
        form.measurement(measure)
            .ifPresent(
                measurement ->
                    row(
                        csv,
                        measure.key(),
                        measure.label(),
                        measure.unit(),
                        form.id(),
                        sum(measurement),
                        measurement.note()));
      }
    }
    return csv.toArray();
  }

  /**
   * A row for every word that stands for something: states of a value, kinds of figures, whose
   * figures they are, what findings weigh and how they stand, units.
   */
  public byte[] words() {
    Bytes csv = begin("set,word,zh,en");
    row(csv, "status", "reported", Text.of("报告给出了这个数", "The report gives this number"));
    Silence.ofFiles().forEach(silence -> row(csv, "status", silence.status(), silence.full()));
    row(csv, "kind", word(Kind.COUNT), Text.of("从0起的整数", "A whole number from 0"));
    row(csv, "kind", word(Kind.CHANGE), Text.of("可为负数的整数", "A whole number that may be negative"));
    row(
        csv,
        "kind",
        word(Kind.AMOUNT),
        Text.of(
            "金额，小数位数同原文；格式未印单位的，由报告给出",
            "Money, with the decimals of the source; where the form prints no unit the report gives it"));
    for (Filing.Scope scope : Filing.Scope.values()) {
      row(csv, "scope", scope.key(), scope.words());
    }
    for (Severity severity : Severity.values()) {
      row(csv, "severity", severity.key(), severity.word());
    }
    row(csv, "state", FindingsFile.OPEN, Text.of("尚无说明", "Nobody has explained it"));
    row(csv, "state", FindingsFile.ACCEPTED, Text.of("已知并已说明", "Known and explained"));
    forms.measures().units().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(unit -> row(csv, "unit", unit.getKey(), unit.getValue()));
    return csv.toArray();
  }

  private static Bytes begin(String head) {
    return new Bytes(FIRST_BYTES).text(CsvFile.MARK).ascii(head).ascii(CsvFile.END);
  }

  /**
   * @param fields words, or a {@link Text} for two columns
   */
  private static void row(Bytes csv, Object... fields) {
    csv.text(List.of(fields).stream().map(DataDictionary::field).collect(Collectors.joining(",")))
        .ascii(CsvFile.END);
  }

  private static String field(Object field) {
    return field instanceof Text text
        ? CsvText.of(text.zh()) + "," + CsvText.of(text.en())
        : CsvText.of(field.toString());
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * As form files write it: {@code statistics.replies.refused.count -
   * statistics.replies.refused.notInformation.count}.
   */
  private static String sum(Measurement measurement) {
    StringBuilder written = new StringBuilder();
    for (Sum.Term term : measurement.sum().terms()) {
      String sign = term.sign() < 0 ? "- " : written.isEmpty() ? "" : "+ ";
      written.append(written.isEmpty() ? "" : " ").append(sign).append(term.cell().address());
    }
    return written.toString();
  }
}
