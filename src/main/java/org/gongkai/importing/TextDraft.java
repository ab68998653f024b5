package org.gongkai.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.language.Invisible;
import org.gongkai.matching.Sequence;

/** The words of a report in Markdown, under the form's headings; tables and pictures left out. */
final class TextDraft {

  private static final int LINE = 22;

  /** Shorter paragraphs before the first heading are titles and what surrounds a page. */
  private static final int PREFACE = 40;

  private static final Pattern MARKS = Pattern.compile("^([#>+*-]|\\d+\\.(?=\\s)|~~~|```|===|=)");
  private static final Pattern NEW =
      Pattern.compile("^([（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+、|\\d+[.、．]).*");

  private final Form form;
  private final Outline outline;
  private final Map<String, Sequence.Found> sequences;
  private final boolean isLines;

  TextDraft(Form form, Outline outline, Map<String, Sequence.Found> sequences, boolean isLines) {
    this.form = form;
    this.outline = outline;
    this.sequences = sequences;
    this.isLines = isLines;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    paragraphs(outline.before()).stream()
        .filter(words -> words.length() >= PREFACE && words.contains("。"))
        .forEach(words -> text.append(words).append("\n\n"));
    outline
        .parts()
        .forEach(
            (heading, blocks) -> {
              text.append("## ").append(heading).append("\n\n");
              paragraphs(kept(heading, blocks)).forEach(words -> text.append(words).append("\n\n"));
            });
    return text.toString().replaceAll("\\n+$", "\n");
  }

  /** Without the lines a table was read from. */
  private List<Block> kept(String heading, List<Block> blocks) {
    for (Table table : form.tables()) {
      Sequence.Found found = sequences.get(table.key());
      if (found != null && isUnder(table, heading)) {
        List<Block> kept =
            new ArrayList<>(blocks.subList(0, Math.min(found.first(), blocks.size())));
        kept.addAll(blocks.subList(Math.min(found.last() + 1, blocks.size()), blocks.size()));
        kept.removeIf(block -> block instanceof Block.Paragraph words && isField(words.text()));
        return kept;
      }
    }
    return blocks;
  }

  private boolean isUnder(Table table, String heading) {
    return form.outline().stream()
        .anyMatch(
            section ->
                section.key().equals(table.section()) && section.title().zh().equals(heading));
  }

  /** What is left of a table: a short line that is no sentence. */
  private static boolean isField(String words) {
    return words.strip().length() < 40 && !words.contains("。") && !words.contains("：");
  }

  private List<String> paragraphs(List<Block> blocks) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        String words = clean(paragraph.text());
        if (isLines && isGoingOn(open.toString(), words)) {
          open.append(words);
          continue;
        }
        close(open, paragraphs);
        open.append(
            paragraph.mark().isEmpty() || words.isEmpty()
                ? escaped(words)
                : paragraph.mark() + " " + words);
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    open.setLength(0);
  }

  /** Whether a line of print goes on in the next. */
  private static boolean isGoingOn(String open, String next) {
    return open.length() >= LINE
        && !next.isEmpty()
        && !NEW.matcher(next).matches()
        && !open.matches("(?s).*[。！？：]$");
  }

  private static String clean(String words) {
    StringBuilder clean = new StringBuilder();
    words
        .codePoints()
        .filter(one -> !Invisible.isForbidden(one) && one != 0xFEFF && one != '\n')
        .forEach(clean::appendCodePoint);
    return clean.toString().replaceAll("[\\u00A0\\u3000\\t ]+", " ").strip().replace("<", "\\<");
  }

  private static String escaped(String words) {
    return MARKS.matcher(words).find() ? "\\" + words : words;
  }
}
