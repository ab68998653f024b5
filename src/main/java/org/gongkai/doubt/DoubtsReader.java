package org.gongkai.doubt;

import java.util.List;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Figures;
import org.gongkai.source.SourceFolder;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;

/**
 * What an import left open: {@code 2020.doubts.json} beside the report. A doubt about figures is
 * gone when they are written, any when it is marked as accepted.
 */
public final class DoubtsReader {

  private static final Text REMEDY =
      Text.of(
          "对照原文写上这些数，或者在 doubts.json 的这一条里加 \"accepted\": true",
          "write the figures from the source, or add \"accepted\": true to the entry in doubts.json");

  private final SourceFolder source;
  private final Findings findings;

  public DoubtsReader(SourceFolder source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /**
   * @param report its file, ending in {@code <year>.yaml}
   */
  public void read(String report, Form form, Figures figures) {
    String file = report.substring(0, report.length() - "yaml".length()) + "doubts.json";
    if (!source.has(file)) {
      return;
    }
    source
        .text(file)
        .flatMap(text -> YamlFile.read(text, file, findings))
        .filter(Node.Sequence.class::isInstance)
        .map(Node.Sequence.class::cast)
        .ifPresent(all -> all.items().forEach(one -> doubt(one, form, figures, report)));
  }

  private void doubt(Node node, Form form, Figures figures, String report) {
    Fields fields = Fields.of(node, findings, "about", "kind", "level", "words", "accepted");
    boolean isComplete =
        fields.require("about", "\"about\": \"requests\"")
            & fields.require("kind", "\"kind\": \"slash\"");
    boolean isNote = fields.word("level").filter("note"::equals).isPresent();
    if (!isComplete || isNote || fields.isTrue("accepted")) {
      return;
    }
    String about = fields.word("about").orElse("");
    List<Cell> open =
        form.cells().all().stream()
            .filter(cell -> (cell.address() + ".").startsWith(about + "."))
            .filter(cell -> !figures.isReported(cell) && !isAnswered(figures, cell))
            .toList();
    boolean isOfFigures =
        form.cells().all().stream()
            .anyMatch(cell -> (cell.address() + ".").startsWith(about + "."));
    boolean isWritten = isOfFigures && open.isEmpty();
    if (!isWritten) {
      Location at = open.isEmpty() ? Location.of(report) : figures.place(open.get(0));
      findings.add(finding(fields, about, at));
    }
  }

  private static boolean isAnswered(Figures figures, Cell cell) {
    return figures.at(cell).status().equals("blank")
        || figures.at(cell).status().equals("not-applicable");
  }

  private static Finding finding(Fields fields, String about, Location at) {
    String kind = fields.word("kind").orElse("");
    Text words = fields.text("words").orElse(Text.same(kind));
    return Fault.IMPORT_DOUBT.at(
        at,
        Text.of(
            "导入时没有定下来：" + about + "，" + Excerpt.of(words.zh()),
            "left open by the import: " + about + ", " + Excerpt.of(words.en())),
        REMEDY);
  }
}
