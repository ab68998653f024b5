package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Remark;
import org.gongkai.importing.Imported;
import org.gongkai.importing.Proof;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * What an import prints: how much was read, then {@code ?} what a person must decide, {@code ·}
 * what was put right, {@code →} what changes, {@code =} what of the form's arithmetic holds.
 */
final class ImportLines {

  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private ImportLines(Language language) {
    this.language = language;
  }

  /**
   * @param name of the file that was read
   * @param changes figures that were there and are others now
   */
  static List<String> of(String name, Imported imported, List<Text> changes, Language language) {
    ImportLines lines = new ImportLines(language);
    lines.read(name, imported);
    imported.doubts().forEach(one -> lines.remark("?", one));
    imported.document().dates().stream().limit(1).forEach(lines::date);
    imported.notes().forEach(one -> lines.remark("·", one));
    changes.forEach(one -> lines.add("→", one.in(language)));
    Proof.of(imported).forEach(lines::proof);
    return lines.lines;
  }

  private void read(String name, Imported imported) {
    int read = imported.matched().figures().size();
    int all = imported.form().cells().count();
    int doubts = imported.doubts().size();
    lines.add(
        Text.of(
                name
                    + " → "
                    + imported.year()
                    + " 年：读到 "
                    + read
                    + " 格，共 "
                    + all
                    + " 格，疑问 "
                    + doubts,
                name
                    + " → "
                    + imported.year()
                    + ": "
                    + read
                    + " of "
                    + all
                    + " figures read, doubts: "
                    + doubts)
            .in(language));
  }

  private void date(String words) {
    add(
        "?",
        Text.of(
                "published：原文写着“" + words + "”，请核对后填写",
                "published: the source says '" + words + "'; look it up and write it")
            .in(language));
  }

  private void remark(String sign, Remark one) {
    add(sign, one.about() + " " + one.kind().key() + ": " + one.words().in(language));
  }

  private void proof(Proof.Line line) {
    String broken = String.join("; ", line.broken().stream().map(at -> at.in(language)).toList());
    String holds = line.rule() + " " + line.holds() + "/" + line.judged();
    add("=", broken.isEmpty() ? holds : holds + ": " + broken);
  }

  private void add(String sign, String words) {
    lines.add("  " + sign + " " + words);
  }
}
