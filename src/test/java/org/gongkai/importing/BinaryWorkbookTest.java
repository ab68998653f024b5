package org.gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.content.form.FormsReader;
import org.gongkai.document.Unreadable;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Grid;
import org.gongkai.form.Slot;
import org.gongkai.form.Table;
import org.junit.jupiter.api.Test;

/** Workbooks of Excel 97–2003: what is shown is read, what is hidden or of another year is not. */
class BinaryWorkbookTest {

  private static final Forms FORMS = FormsReader.read();
  private static final Form FORM = FORMS.find("cn-2021").orElseThrow();

  @Test
  void twoYearsInOneBookAndASheetThatIsHidden() throws Exception {
    byte[] bytes;
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      for (Table table : FORM.tables()) {
        sheet(book, table, "2023" + table.key(), 5000);
        sheet(book, table, "2024" + table.key(), 1000);
      }
      sheet(book, FORM.tables().get(1), "草稿", 7000);
      book.setSheetHidden(book.getNumberOfSheets() - 1, true);
      bytes = bytes(book);
    }
    Imported read = read(bytes);
    assertEquals(expected(), figures(read));
    assertEquals(List.of(), read.doubts());
    assertEquals(
        List.of("hidden-content"), read.notes().stream().map(one -> one.kind().key()).toList());
  }

  @Test
  void aColumnThatIsHiddenAndAFigureStruckOutAreNotRead() throws Exception {
    byte[] bytes;
    Map<String, String> expected = expected();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      FORM.tables().forEach(table -> sheet(book, table, table.key(), 1000));
      HSSFSheet review = book.getSheet("review");
      HSSFRow row = review.getRow(review.getLastRowNum());
      row.createCell(20).setCellValue(999);
      review.setColumnHidden(20, true);
      HSSFFont font = book.createFont();
      font.setStrikeout(true);
      HSSFCellStyle struck = book.createCellStyle();
      struck.setFont(font);
      row.getCell(0).setCellStyle(struck);
      bytes = bytes(book);
    }
    String first = "review.reconsideration.upheld";
    expected.put(first, "blank");
    Imported read = read(bytes);
    assertEquals(expected, figures(read));
    assertEquals(List.of(), read.doubts());
  }

  @Test
  void aFileThatIsCutOffIsRefusedWithTheWayOut() {
    byte[] cut = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    Unreadable refused = assertThrows(Unreadable.class, () -> read(cut));
    assertEquals(
        "the file is damaged, or of a very old version; open it with Word, Excel, WPS or"
            + " LibreOffice, save it as .docx or .xlsx and import that",
        refused.getMessage());
  }

  private static Imported read(byte[] bytes) throws Unreadable {
    return new Importer(FORMS).read(bytes, "report.xls", OptionalInt.of(2024));
  }

  private static byte[] bytes(HSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  /** A table as the form prints it, each figure its number and so much. */
  private static void sheet(HSSFWorkbook book, Table table, String name, int more) {
    HSSFSheet sheet = book.createSheet(name);
    List<int[]> taken = new ArrayList<>();
    int at = 0;
    for (List<Slot> slots : Grid.of(FORM, table).rows()) {
      HSSFRow row = sheet.createRow(at);
      int column = 0;
      for (Slot slot : slots) {
        column = free(taken, at, column);
        int right = column + slot.span().columns() - 1;
        int below = at + slot.span().rows() - 1;
        if (slot instanceof Slot.Value value) {
          row.createCell(column).setCellValue(more + value.cell().number());
        } else {
          row.createCell(column).setCellValue(words(slot));
        }
        if (right > column || below > at) {
          sheet.addMergedRegion(new CellRangeAddress(at, below, column, right));
        }
        taken.add(new int[] {at, below, column, right});
        column = right + 1;
      }
      at++;
    }
  }

  private static String words(Slot slot) {
    if (slot instanceof Slot.Heading heading) {
      return heading.label().zh();
    }
    return slot instanceof Slot.Corner corner ? corner.label().zh() : "";
  }

  private static int free(List<int[]> taken, int row, int column) {
    int free = column;
    for (int[] one : taken) {
      if (one[0] <= row && row <= one[1] && one[2] <= free && free <= one[3]) {
        return free(taken, row, one[3] + 1);
      }
    }
    return free;
  }

  private static Map<String, String> expected() {
    Map<String, String> expected = new LinkedHashMap<>();
    FORM.cells()
        .all()
        .forEach(cell -> expected.put(cell.address(), String.valueOf(1000 + cell.number())));
    return expected;
  }

  private static Map<String, String> figures(Imported read) {
    Map<String, String> figures = new LinkedHashMap<>();
    read.matched()
        .figures()
        .forEach(
            (cell, figure) ->
                figures.put(
                    cell.address(),
                    figure.number().map(one -> one.toPlainString()).orElse(figure.status())));
    return figures;
  }
}
