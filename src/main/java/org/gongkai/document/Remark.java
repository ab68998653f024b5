package org.gongkai.document;

import java.util.Locale;
import org.gongkai.language.Text;

/**
 * What is to be said of something read: a doubt that a person must decide, or a note of what was
 * put right.
 *
 * @param about the address of a cell, a row ({@code requests.refused.process}), the key of a table
 *     or {@code file}
 */
public record Remark(Kind kind, String about, Text words) {

  /** What is meant by a remark about everything. */
  public static final String FILE = "file";

  /** Of a text with changes that nobody decided yet. */
  public static final Remark CHANGED =
      new Remark(
          Kind.TRACKED_CHANGE,
          FILE,
          Text.of(
              "正文有未接受的修订，按接受后的文字读入",
              "the text has changes that are marked and not decided; it was read with them"));

  /** Of a text of which not all is shown. */
  public static final Remark HIDDEN_WORDS =
      new Remark(
          Kind.HIDDEN_CONTENT,
          FILE,
          Text.of("隐藏或划去的文字没有读", "what is hidden or struck out was not read"));

  /** Of a workbook of which not all is shown. */
  public static final Remark HIDDEN_SHEETS =
      new Remark(
          Kind.HIDDEN_CONTENT,
          FILE,
          Text.of(
              "隐藏的工作表、行、列和划去的字没有读",
              "hidden sheets, rows and columns and what is struck out were not read"));

  /** What may be doubtful, and what may be put right if told. */
  public enum Kind {
    /** An amount without a unit. */
    UNIT_MISSING(true),
    /** A stroke in place of a figure: not applicable, or blank? */
    SLASH(true),
    /** Rows of the form, or figures in them, that the table does not have. */
    MISSING_ROWS(true),
    MISSING_TABLE(true),
    /** A row the form does not have. */
    EXTRA_ROW(true),
    /** Figures under the headings of another year's form. */
    HEADER_OF_OTHER_FORM(true),
    /** The same figures told twice, differently. */
    SEVERAL_REPORTS(true),
    /** Something that is no number where a figure should be. */
    NOT_A_NUMBER(true),
    /** One figure in the place of several. */
    MERGED_CELLS(true),
    /** Rows with fewer fields than there are columns, or more. */
    UNEVEN_ROWS(true),
    /** Figures under a heading that is not the form's. */
    UNKNOWN_HEADING(true),
    PICTURE(true),
    NO_TEXT_LAYER(true),
    /** Figures told apart by their order only. */
    NO_TABLE_MARKUP(true),
    TRACKED_CHANGE(true),

    FULL_WIDTH_DIGITS(false),
    THOUSANDS(false),
    UNIT_IN_CELL(false),
    /** 减2 read as −2. */
    SIGNED_WORDS(false),
    BLANK_CELLS(false),
    HIDDEN_CONTENT(false),
    LABEL_DIFFERS(false),
    LAYOUT_DIFFERS(false),
    TRADITIONAL_SCRIPT(false);

    private final boolean isDoubt;

    Kind(boolean isDoubt) {
      this.isDoubt = isDoubt;
    }

    /** The word for it in files: {@code unit-missing}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isDoubt() {
      return isDoubt;
    }
  }
}
