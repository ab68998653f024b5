package org.gongkai.document.binary;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.SheetDraft;

/** A workbook of Excel 97–2003: the sheets that are shown, each a table. */
final class SheetBinary {

  private static final MathContext DIGITS = new MathContext(15);

  private final HSSFWorkbook book;
  private final List<Block> blocks = new ArrayList<>();
  private boolean isHidden;

  private SheetBinary(HSSFWorkbook book) {
    this.book = book;
  }

  static Document read(DirectoryNode root) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
      return new SheetBinary(book).document();
    }
  }

  private Document document() {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
        isHidden = true;
      } else {
        SheetDraft draft = sheet(book.getSheetAt(i));
        isHidden |= draft.hasHidden();
        blocks.add(new Block.Table(draft.table(), book.getSheetName(i)));
      }
    }
    return Document.ofWorkbook(blocks, isHidden);
  }

  private SheetDraft sheet(HSSFSheet sheet) {
    SheetDraft draft = new SheetDraft();
    for (Row row : sheet) {
      draft.row(row.getRowNum());
      if (row.getZeroHeight()) {
        draft.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        cell(draft, (HSSFCell) cell);
        if (sheet.isColumnHidden(cell.getColumnIndex())) {
          draft.hideColumns(cell.getColumnIndex(), cell.getColumnIndex());
        }
      }
    }
    sheet
        .getMergedRegions()
        .forEach(
            one ->
                draft.merge(
                    new SheetDraft.Merge(
                        one.getFirstRow(),
                        one.getLastRow(),
                        one.getFirstColumn(),
                        one.getLastColumn())));
    return draft;
  }

  private void cell(SheetDraft draft, HSSFCell cell) {
    String text = text(cell);
    boolean isStruck = book.getFontAt(cell.getCellStyle().getFontIndex()).getStrikeout();
    if (isStruck && !text.isBlank()) {
      draft.struck(cell.getRowIndex(), cell.getColumnIndex());
    } else {
      draft.cell(cell.getRowIndex(), cell.getColumnIndex(), text);
    }
  }

  /** Of a formula what Excel worked out last; nothing is worked out here. */
  private String text(HSSFCell cell) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case STRING -> seen(cell.getRichStringCellValue());
      case NUMERIC ->
          new BigDecimal(cell.getNumericCellValue())
              .round(DIGITS)
              .stripTrailingZeros()
              .toPlainString();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> "#";
      default -> "";
    };
  }

  /** Without the runs that are struck out. */
  private String seen(HSSFRichTextString words) {
    String text = words.getString();
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      short font = words.getFontAtIndex(i);
      if (font == HSSFRichTextString.NO_FONT || !book.getFontAt(font).getStrikeout()) {
        seen.append(text.charAt(i));
      } else {
        isHidden = true;
      }
    }
    return seen.toString();
  }
}
