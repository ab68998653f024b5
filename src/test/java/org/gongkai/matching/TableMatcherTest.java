package org.gongkai.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.Remark;
import org.gongkai.form.Form;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tables as they are found: whatever is done to them, no figure is put in another's place. */
class TableMatcherTest {

  /** What is done to a table, and the notes that are then made of it. */
  private record Spoilt(String name, UnaryOperator<Sheet> how, String notes) {}

  private static final List<Spoilt> HARMLESS =
      List.of(
          new Spoilt("as printed", sheet -> sheet, ""),
          new Spoilt("labels spread", sheet -> sheet.each(false, text -> spread(text, " ")), ""),
          new Spoilt("labels broken", sheet -> sheet.each(false, text -> spread(text, "\n")), ""),
          new Spoilt(
              "marks narrow",
              sheet -> sheet.each(false, text -> text.replace('（', '(').replace('）', ')')),
              ""),
          new Spoilt(
              "numbers otherwise",
              sheet -> sheet.each(false, text -> text.replaceFirst("^(\\d)\\.", "$1、")),
              ""),
          new Spoilt(
              "radicals",
              sheet ->
                  sheet.each(
                      false, text -> text.replace('人', '⼈').replace('行', '⾏').replace('一', '⼀')),
              ""),
          new Spoilt("padded", sheet -> sheet.each(text -> "\u3000" + text + "\u00A0"), ""),
          new Spoilt(
              "wide digits",
              sheet -> sheet.each(true, TableMatcherTest::wide),
              "full-width-digits"),
          new Spoilt(
              "thousands",
              sheet -> sheet.each(true, text -> text.replaceFirst("(\\d)(\\d{3})", "$1,$2")),
              "thousands"),
          new Spoilt("more columns", TableMatcherTest::withEmptyColumns, ""),
          new Spoilt("more rows", TableMatcherTest::withEmptyRows, ""),
          new Spoilt("titled", TableMatcherTest::titled, ""),
          new Spoilt("page numbers", TableMatcherTest::withPageNumbers, ""));

  @TestFactory
  Stream<DynamicTest> whatDoesNoHarm() {
    return HARMLESS.stream()
        .flatMap(
            spoilt ->
                Sheet.FORMS.all().stream()
                    .flatMap(form -> Sheet.all(form.id()).stream())
                    .map(
                        sheet ->
                            DynamicTest.dynamicTest(
                                spoilt.name() + ": " + sheet.form.id() + " " + sheet.table.key(),
                                () -> reads(spoilt, sheet))));
  }

  private static void reads(Spoilt spoilt, Sheet sheet) {
    Map<String, Figure> expected = sheet.figures();
    Matched read = read(sheet.form, spoilt.how().apply(sheet).printed());
    assertEquals(expected, figures(read));
    assertEquals(
        spoilt.notes(),
        read.notes().stream().map(one -> one.kind().key()).collect(Collectors.joining(" ")));
  }

  @TestFactory
  Stream<DynamicTest> allTablesInOneSheet() {
    return Sheet.FORMS.all().stream()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.id(),
                    () -> {
                      Map<String, Figure> expected = new LinkedHashMap<>();
                      List<List<String>> rows = new ArrayList<>();
                      for (Sheet sheet : Sheet.all(form.id())) {
                        expected.putAll(sheet.figures());
                        Sheet.repeated(sheet.printed()).forEach(rows::add);
                      }
                      assertEquals(expected, figures(read(form, PrintedTable.of(even(rows)))));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> spansThatWereLost() {
    return Sheet.FORMS.all().stream()
        .flatMap(form -> Sheet.all(form.id()).stream())
        .map(
            sheet ->
                DynamicTest.dynamicTest(
                    sheet.form.id() + " " + sheet.table.key(),
                    () ->
                        assertEquals(
                            sheet.figures(),
                            figures(read(sheet.form, PrintedTable.of(sheet.positions()))))));
  }

  @TestFactory
  Stream<DynamicTest> traditionalCharacters() {
    return Sheet.FORMS.all().stream()
        .flatMap(form -> Sheet.all(form.id()).stream())
        .map(
            sheet ->
                DynamicTest.dynamicTest(
                    sheet.form.id() + " " + sheet.table.key(),
                    () -> {
                      Map<String, Figure> expected = sheet.figures();
                      Matched read = read(sheet.form, sheet.each(false, Traditional::of).printed());
                      assertEquals(expected, figures(read));
                      assertEquals(
                          List.of("traditional-script"),
                          read.notes().stream().map(one -> one.kind().key()).toList());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> rowsAndColumnsTurned() {
    return Stream.of("cn-2019", "cn-2021")
        .flatMap(form -> Stream.of(Sheet.of(form, "requests"), Sheet.of(form, "review")))
        .map(
            sheet ->
                DynamicTest.dynamicTest(
                    sheet.form.id() + " " + sheet.table.key(),
                    () -> {
                      Matched read = read(sheet.form, turned(sheet.printed()));
                      assertEquals(sheet.figures(), figures(read));
                      assertEquals(
                          List.of(sheet.table.key() + " layout-differs"), kinds(read.notes()));
                    }));
  }

  /** A label broken over three rows, its figures in the second. */
  @Test
  void aLabelWrappedAroundItsFigures() {
    Sheet sheet = Sheet.of("cn-2021", "requests");
    Map<String, Figure> expected = sheet.figures();
    List<List<String>> rows = new ArrayList<>(sheet.positions());
    int at = sheet.rowOf("5.要求行政机关确认或重新出具已获取信息");
    List<String> before = empty(10, 2, "5.要求行政机关");
    List<String> after = empty(10, 2, "已获取信息");
    List<String> row = new ArrayList<>(rows.get(at));
    row.set(2, "确认或重新出具");
    rows.set(at, row);
    rows.add(at, before);
    rows.add(at + 2, after);
    assertEquals(expected, figures(read(sheet.form, PrintedTable.of(rows))));
  }

  /** 商业 and 企业 in two rows of headings. */
  @Test
  void headingsBrokenOverRows() {
    Sheet sheet = Sheet.of("cn-2021", "requests");
    Map<String, Figure> expected = sheet.figures();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : sheet.positions()) {
      boolean isHead = row.contains("商业企业");
      rows.add(isHead ? halves(row, true) : row);
      if (isHead) {
        rows.add(halves(row, false));
      }
    }
    assertEquals(expected, figures(read(sheet.form, PrintedTable.of(rows))));
  }

  /** Over the page, with its headings again or without. */
  @Test
  void aTableOfTwoPages() {
    for (boolean again : List.of(true, false)) {
      Sheet first = Sheet.of("cn-2021", "requests");
      Sheet rest = Sheet.of("cn-2021", "requests");
      int cut = first.rowOf("1.本机关不掌握相关政府信息");
      Map<String, Figure> expected = first.figures();
      List<List<String>> rows = rest.positions();
      List<List<String>> second = new ArrayList<>(again ? rows.subList(0, 3) : List.of());
      second.addAll(rows.subList(cut, rows.size()));
      Matched read =
          read(first.form, PrintedTable.of(rows.subList(0, cut)), PrintedTable.of(second));
      assertEquals(expected, figures(read));
      assertEquals(Map.of(), new LinkedHashMap<>(about(read, "requests")));
    }
  }

  @Test
  void aRowThatIsNotThereIsAskedForAndNotFilled() {
    Sheet sheet = Sheet.of("cn-2021", "requests");
    Map<String, Figure> expected = sheet.figures();
    expected.keySet().removeIf(key -> key.startsWith("requests.refused.process."));
    int row = sheet.rowOf("6.属于四类过程性信息");
    sheet.rows.remove(row);
    shorten(sheet);
    Matched read = read(sheet.form, sheet.printed());
    assertEquals(expected, figures(read));
    assertEquals(
        Map.of(
            "requests.refused.process missing-rows",
            "没有读到“6.属于四类过程性信息”一行 | the row '6. One of four kinds of"
                + " deliberative-process information' was not read"),
        about(read, "requests"));
  }

  @Test
  void aRowTheFormDoesNotHaveIsToldAndTakesNoOthersPlace() {
    Sheet sheet = Sheet.of("cn-2021", "requests");
    Map<String, Figure> expected = sheet.figures();
    sheet.change("8.属于行政查询事项", "8.属于工作秘密");
    expected.keySet().removeIf(key -> key.startsWith("requests.refused.adminQuery."));
    Matched read = read(sheet.form, sheet.printed());
    assertEquals(expected, figures(read));
    assertEquals(
        Map.of(
            "requests.refused.adminQuery missing-rows",
            "没有读到“8.属于行政查询事项”一行 | the row '8. Matter under a special enquiry regime' was"
                + " not read",
            "requests extra-row",
            "“8.属于工作秘密”不能确定是哪一行，它的数没有读入 | '8.属于工作秘密' cannot be told to be a row"
                + " of the form; its figures are left out"),
        about(read, "requests"));
  }

  @Test
  void figuresUnderTheHeadingsOfAnotherFormAreNotRead() {
    Sheet sheet = Sheet.of("cn-2021", "disclosure");
    Map<String, Figure> expected = sheet.figures();
    sheet.change("本年制发件数", "本年新制作数量").change("本年废止件数", "本年新公开数量").change("现行有效件数", "对外公开总数量");
    expected.keySet().removeIf(key -> key.matches("disclosure\\.(rules|normativeDocuments).*"));
    Matched read = read(sheet.form, sheet.printed());
    assertEquals(expected, figures(read));
    assertEquals(
        Map.of(
            "disclosure header-of-other-form",
            "“主动公开政府信息情况”有另一年份格式的表头，其下的数没有读入 | 'Proactive disclosure' has"
                + " headings of another year's form; the figures below them are left out"),
        about(read, "disclosure"));
  }

  @Test
  void aTableOfAnotherFormIsNotReadByPosition() {
    Form form = Sheet.FORMS.find("cn-2021").orElseThrow();
    Matched read = read(form, Sheet.of("cn-2019", "disclosure").printed());
    assertEquals(Map.of(), figures(read));
    assertEquals(
        List.of("disclosure header-of-other-form"),
        kinds(read.doubts()).stream().filter(one -> one.startsWith("disclosure")).toList());
  }

  @Test
  void aHeadingNobodyKnowsHidesItsFiguresOnly() {
    Sheet sheet = Sheet.of("cn-2021", "requests");
    Map<String, Figure> expected = sheet.figures();
    sheet.change("社会公益组织", "社会团体");
    expected.keySet().removeIf(key -> key.endsWith(".charity"));
    Matched read = read(sheet.form, sheet.printed());
    assertEquals(expected, figures(read));
    assertEquals(
        Map.of(
            "requests unknown-heading",
            "没有找到“社会公益组织”一列；表里另有“社会团体” | there is no column 'Public-interest"
                + " organisations'; the table has '社会团体'"),
        about(read, "requests"));
  }

  @Test
  void betweenTwoReportsThereIsNoChoice() {
    Sheet other = Sheet.of("cn-2021", "requests").each(true, text -> "9" + text);
    Sheet one = Sheet.of("cn-2021", "requests");
    Matched read = read(one.form, one.printed(), other.printed());
    assertEquals(Map.of(), figures(read));
    assertEquals(
        List.of("disclosure missing-table", "file several-reports", "review missing-table"),
        kinds(read.doubts()));
  }

  @Test
  void theSameTableTwiceIsReadOnce() {
    Sheet one = Sheet.of("cn-2021", "requests");
    Matched read = read(one.form, one.printed(), one.printed());
    assertEquals(one.figures(), figures(read));
    assertEquals(Map.of(), about(read, "requests"));
  }

  @Test
  void whatStandsInPlaceOfAFigure() {
    Sheet sheet = Sheet.of("cn-2021", "requests");
    Map<String, Figure> expected = sheet.figures();
    sheet
        .figure("requests.received.natural", "/")
        .figure("requests.received.research", "")
        .figure("requests.received.charity", "不适用")
        .figure("requests.granted.natural", "12①")
        .figure("requests.granted.research", "-3")
        .figure("requests.granted.other", "3.5")
        .figure("requests.granted.total", "8件");
    expected.keySet().removeAll(List.of("requests.received.natural", "requests.granted.natural"));
    expected.keySet().removeAll(List.of("requests.granted.research", "requests.granted.other"));
    expected.put("requests.received.research", Silence.BLANK);
    expected.put("requests.received.charity", Silence.NOT_APPLICABLE);
    expected.put("requests.granted.total", Figure.count(8));
    Matched read = read(sheet.form, sheet.printed());
    assertEquals(expected, figures(read));
    assertEquals(
        Map.of(
            "requests.received.natural slash",
            "本年新收，自然人：原文为“/”，是不适用，还是空白？ | Newly received, Natural persons: '/' stands"
                + " there; not applicable, or blank?",
            "requests.granted.natural not-a-number",
            "予以公开，自然人：“12①”不是能确定的数 | Granted, Natural persons: '12①' is not a number"
                + " that can be relied on",
            "requests.granted.research not-a-number",
            "予以公开，科研机构：“-3”不是能确定的数 | Granted, Research institutions: '-3' is not a"
                + " number that can be relied on",
            "requests.granted.other not-a-number",
            "予以公开，其他：“3.5”不是能确定的数 | Granted, Other: '3.5' is not a number that can be relied"
                + " on",
            "requests.granted.total unit-in-cell",
            "予以公开，总计：“8件”读作 8 | Granted, Total: '8件' read as 8",
            "requests blank-cells",
            "收到和处理政府信息公开申请情况：空格读作 blank，不是 0 | Requests received and handled: empty"
                + " cells are blank, not 0"),
        about(read, "requests"));
  }

  @Test
  void aUnitIsTakenFromWhereItStandsAndNeverMadeUp() {
    assertEquals("yuan", unit("采购总金额", "采购总金额（元）", "5"));
    assertEquals("wanyuan", unit("采购总金额", "采购总金额", "5万元"));
    assertEquals("none", unit("采购总金额", "采购总金额", "5"));
    assertEquals("wanyuan", unit("本年收费金额（单位：万元）", "本年收费金额（单位：万元）", "5"));
    assertEquals("none", unit("本年收费金额（单位：万元）", "本年收费金额（单位：元）", "5"));
    assertEquals("none", unit("本年收费金额（单位：万元）", "本年收费金额", "5"));
    assertEquals("none", unit("本年收费金额（单位：万元）", "本年收费金额（单位：亿元）", "5"));
    assertEquals("none", unit("本年收费金额（单位：万元）", "本年收费金额（单位：万元）", "5元"));
  }

  private static String unit(String heading, String printed, String figure) {
    boolean isLater = heading.startsWith("本年收费");
    Sheet sheet = Sheet.of(isLater ? "cn-2021" : "cn-2019", "disclosure");
    String address = isLater ? "disclosure.fees.amount" : "disclosure.procurement.amount";
    sheet.change(heading, printed).figure(address, figure);
    Figure read = figures(read(sheet.form, sheet.printed())).get(address);
    return read instanceof Figure.Amount amount ? amount.unit() : "none";
  }

  @Test
  void oneFigureInThePlaceOfSeveralIsNone() {
    Sheet sheet = Sheet.of("cn-2021", "requests");
    Map<String, Figure> expected = sheet.figures();
    int row = sheet.rowOf("一、本年新收政府信息公开申请数量");
    List<Sheet.Field> fields = sheet.rows.get(row);
    fields.subList(1, fields.size()).clear();
    fields.add(new Sheet.Field("0", 7, 1));
    expected.keySet().removeIf(key -> key.startsWith("requests.received."));
    Matched read = read(sheet.form, sheet.printed());
    assertEquals(expected, figures(read));
    assertEquals(
        Map.of(
            "requests.received missing-rows",
            "没有读到“一、本年新收政府信息公开申请数量”一行：几格合成了一格 | the row '1. Requests newly"
                + " received this year' was not read: several fields are merged"),
        about(read, "requests"));
  }

  @Test
  void theFiguresOfAGroupAreToldUnlessTheyAreNothing() {
    Sheet sheet = Sheet.of("cn-2014", "statistics");
    Map<String, Figure> expected = sheet.figures();
    int row = sheet.rowOf("（二）通过不同渠道和方式公开政府信息的情况");
    sheet.rows.set(
        row,
        List.of(
            new Sheet.Field("（二）通过不同渠道和方式公开政府信息的情况", 1, 1),
            new Sheet.Field("条", 1, 1),
            new Sheet.Field("77", 1, 1)));
    Matched read = read(sheet.form, sheet.printed());
    assertEquals(expected, figures(read));
    assertEquals(
        Map.of(
            "statistics extra-row",
            "“（二）通过不同渠道和方式公开政府信息的情况”不能确定是哪一行，它的数没有读入 |"
                + " '（二）通过不同渠道和方式公开政府信息的情况' cannot be told to be a row of the form; its"
                + " figures are left out"),
        about(read, "statistics"));
  }

  @Test
  void labelsKnownForOthersAreReadAndTold() {
    Sheet sheet = Sheet.of("cn-2021", "requests");
    Map<String, Figure> expected = sheet.figures();
    sheet.change("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正");
    Matched read = read(sheet.form, sheet.printed());
    assertEquals(expected, figures(read));
    assertEquals(
        Map.of(
            "requests.other.noCorrection label-differs",
            "“1.逾期不补正”按“1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”读 |"
                + " '1.逾期不补正' read as '1. Not corrected in time without good reason, request no"
                + " longer processed'"),
        about(read, "requests"));
  }

  /** 2023年 and 2024年 side by side: nothing says which is meant. */
  @Test
  void aListWithTwoFiguresARowIsNotRead() {
    Sheet sheet = Sheet.of("cn-2014", "statistics");
    sheet.rows.remove(0);
    sheet.rows.forEach(
        row -> {
          if (row.size() == 3) {
            row.add(new Sheet.Field("5", 1, 1));
          }
        });
    assertEquals(Map.of(), figures(read(sheet.form, sheet.printed())));
  }

  @Test
  void noTableIsNoFigure() {
    Matched read = read(Sheet.FORMS.find("cn-2021").orElseThrow());
    assertEquals(Map.of(), figures(read));
    assertEquals(
        List.of("disclosure missing-table", "requests missing-table", "review missing-table"),
        kinds(read.doubts()));
  }

  private static Matched read(Form form, PrintedTable... tables) {
    return new TableMatcher(form, Sheet.FORMS).read(List.of(tables));
  }

  private static Map<String, Figure> figures(Matched read) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    read.figures().forEach((cell, figure) -> figures.put(cell.address(), figure));
    return figures;
  }

  private static List<String> kinds(List<Remark> remarks) {
    return remarks.stream().map(one -> one.about() + " " + one.kind().key()).toList();
  }

  /** What is said of a table, in both languages. */
  private static Map<String, String> about(Matched read, String table) {
    return read.remarks().stream()
        .filter(one -> one.about().startsWith(table))
        .collect(
            Collectors.toMap(
                one -> one.about() + " " + one.kind().key(),
                one -> one.words().zh() + " | " + one.words().en()));
  }

  private static String spread(String text, String between) {
    return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining(between));
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(one -> wide.append((char) (one - '0' + '０')));
    return wide.toString();
  }

  private static Sheet withEmptyColumns(Sheet sheet) {
    for (List<Sheet.Field> row : sheet.rows) {
      row.add(0, new Sheet.Field("", 1, 1));
      row.add(new Sheet.Field(" ", 1, 1));
    }
    return sheet;
  }

  private static Sheet withEmptyRows(Sheet sheet) {
    int width = sheet.printed().columns();
    for (int i = sheet.rows.size(); i >= 0; i--) {
      boolean isOpen = i == 0 || i == sheet.rows.size() || !isSpanned(sheet, i);
      if (isOpen) {
        sheet.rows.add(i, List.of(new Sheet.Field("", width, 1)));
      }
    }
    return sheet;
  }

  /** Whether a field reaches over the edge above this row. */
  private static boolean isSpanned(Sheet sheet, int row) {
    PrintedTable printed = sheet.printed();
    for (int column = 0; column < printed.columns(); column++) {
      if (printed.at(row, column).equals(printed.at(row - 1, column))) {
        return true;
      }
    }
    return false;
  }

  private static Sheet titled(Sheet sheet) {
    int width = sheet.printed().columns();
    sheet.rows.add(0, List.of(new Sheet.Field("某某市2024年" + sheet.table.title().zh(), width, 1)));
    sheet.rows.add(List.of(new Sheet.Field("填报人：某某　审核人：某某", width, 1)));
    return sheet;
  }

  private static Sheet withPageNumbers(Sheet sheet) {
    int width = sheet.printed().columns();
    for (int i = sheet.rows.size() - 1; i > 0; i -= 2) {
      if (!isSpanned(sheet, i)) {
        List<Sheet.Field> number = new ArrayList<>(List.of(new Sheet.Field("- 4 -", 1, 1)));
        number.add(new Sheet.Field("", width - 1, 1));
        sheet.rows.add(i, number);
      }
    }
    return sheet;
  }

  /** After a row is gone what spans over it spans one less. */
  private static void shorten(Sheet sheet) {
    sheet.rows.forEach(
        row ->
            row.replaceAll(
                field ->
                    field.text().equals("三、本年度办理结果") || field.text().equals("（三）不予公开")
                        ? new Sheet.Field(field.text(), field.columns(), field.rows() - 1)
                        : field));
  }

  private static List<String> empty(int width, int place, String text) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      row.add(i == place ? text : "");
    }
    return row;
  }

  private static List<String> halves(List<String> row, boolean first) {
    return row.stream()
        .map(
            text -> {
              int half = Math.max(2, text.length() / 2);
              boolean isShort = text.length() <= 2;
              return first
                  ? text.substring(0, isShort ? text.length() : half)
                  : isShort ? "" : text.substring(half);
            })
        .toList();
  }

  private static List<List<String>> even(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.stream()
        .map(
            row -> {
              List<String> full = new ArrayList<>(row);
              while (full.size() < width) {
                full.add("");
              }
              return full;
            })
        .map(List::copyOf)
        .toList();
  }

  private static PrintedTable turned(PrintedTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < table.rows(); i++) {
        row.add(table.at(i, column).map(PrintedTable.Field::text).orElse(""));
      }
      rows.add(row);
    }
    return PrintedTable.of(rows);
  }
}
