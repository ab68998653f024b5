package org.gongkai.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Remark;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;
import org.gongkai.language.Shown;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;

/**
 * A report's figures as its file has them; what is in doubt stays open, with the doubt beside it.
 */
final class YamlDraft {

  private static final int WIDEST = 90;

  private final Imported imported;
  private final StringBuilder yaml = new StringBuilder();

  YamlDraft(Imported imported) {
    this.imported = imported;
  }

  /**
   * @param attachment the line of the attached original; empty for none
   */
  String text(String attachment) {
    Form form = imported.form();
    yaml.append("form: ").append(form.id()).append('\n');
    imported.document().dates().stream()
        .limit(3)
        .forEach(words -> comment("published: 日期请核对后填写；原文写着“" + words + "” / the source says so"));
    yaml.append("source:\n");
    yaml.append("  note: ").append(quoted("由公布的报告导入，请对照原文")).append('\n');
    if (!imported.title().isEmpty()) {
      yaml.append("  title: ").append(quoted(imported.title())).append('\n');
    }
    if (imported.text().isBlank()) {
      yaml.append("  text: figures\n");
    }
    yaml.append(attachment);
    unpublished(form);
    doubts(Remark.FILE, "");
    form.tables().forEach(this::table);
    return yaml.toString();
  }

  private void unpublished(Form form) {
    List<String> open = new ArrayList<>();
    for (Table table : form.tables()) {
      boolean isWhole =
          form.cells().all().stream()
              .filter(cell -> cell.table() == table)
              .allMatch(cell -> imported.matched().figures().containsKey(cell));
      boolean isPicture =
          imported.doubts().stream()
              .anyMatch(
                  one -> one.kind() == Remark.Kind.PICTURE && one.about().equals(table.key()));
      if (!isWhole) {
        open.add(table.key() + ": " + (isPicture ? "picture" : "not-obtained"));
      }
    }
    if (!open.isEmpty()) {
      yaml.append("unpublished: {").append(String.join(", ", open)).append("}\n");
    }
  }

  private void table(Table table) {
    yaml.append('\n');
    comment(table.title().zh());
    doubts(table.key(), "");
    boolean isAny =
        imported.matched().figures().keySet().stream().anyMatch(cell -> cell.table() == table);
    if (!isAny) {
      table.figureLines().forEach(line -> rowDoubts(table, line, ""));
      return;
    }
    yaml.append(table.key()).append(":\n");
    table.figureLines().forEach(line -> line(table, line));
  }

  private void line(Table table, Heading line) {
    List<Cell> cells = imported.form().cells().of(table, line);
    rowDoubts(table, line, "  ");
    boolean isMoney = cells.stream().anyMatch(cell -> unit(cell).isPresent());
    List<String> words = new ArrayList<>();
    for (Cell cell : cells) {
      words.add((isMoney ? cell.column().key() + ": " : "") + word(cell));
      unit(cell).ifPresent(unit -> words.add("unit: " + unit));
    }
    yaml.append("  ").append(line.key()).append(": ").append(isMoney ? '{' : '[');
    yaml.append(String.join(", ", words)).append(isMoney ? '}' : ']').append('\n');
  }

  private void rowDoubts(Table table, Heading line, String indent) {
    doubts(table.key() + "." + line.key(), indent);
    imported.form().cells().of(table, line).forEach(cell -> doubts(cell.address(), indent));
  }

  /** The unit of an amount whose form prints none. */
  private Optional<String> unit(Cell cell) {
    return cell.unit().isEmpty()
            && imported.matched().figures().get(cell) instanceof Figure.Amount amount
        ? Optional.of(amount.unit())
        : Optional.empty();
  }

  private String word(Cell cell) {
    Figure figure = imported.matched().figures().get(cell);
    if (figure == null) {
      return "unpublished";
    }
    return figure
        .number()
        .map(number -> number.toPlainString())
        .orElse(figure == Silence.BLANK ? "blank" : "n/a");
  }

  private void doubts(String about, String indent) {
    Set<String> told = new LinkedHashSet<>();
    imported.doubts().stream()
        .filter(doubt -> doubt.about().equals(about))
        .forEach(
            doubt ->
                told.add(
                    doubt.kind().key() + ": " + doubt.words().zh() + " / " + doubt.words().en()));
    told.forEach(
        words -> {
          yaml.append(indent);
          comment("? " + words);
        });
  }

  private void comment(String words) {
    String shown = Shown.of(words.replaceAll("\\s+", " "));
    boolean isLong = shown.length() > 4 * WIDEST;
    yaml.append("# ").append(isLong ? shown.substring(0, 4 * WIDEST) + "…" : shown).append('\n');
  }

  static String quoted(String words) {
    return "\"" + Shown.of(words).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
