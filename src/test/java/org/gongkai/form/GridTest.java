package org.gongkai.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every table of every form as it is printed, position by position. */
class GridTest {

  private static final Forms FORMS = FormsReader.read();

  private static Stream<Grid> all() {
    return FORMS.all().stream()
        .flatMap(form -> form.tables().stream().map(table -> Grid.of(form, table)));
  }

  @TestFactory
  Stream<DynamicTest> noTwoFieldsTakeOnePlaceAndNoneIsLeftOver() {
    return all()
        .map(
            grid ->
                DynamicTest.dynamicTest(
                    grid.table().title().zh(),
                    () -> {
                      int area =
                          grid.rows().stream()
                              .flatMap(List::stream)
                              .mapToInt(slot -> slot.span().columns() * slot.span().rows())
                              .sum();
                      assertEquals(grid.width() * grid.rows().size(), area);
                      assertEquals(grid.rows().size(), grid.expanded().size());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyFigureHasItsPlaceInPrintedOrder() {
    return FORMS.all().stream()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.id(),
                    () ->
                        assertEquals(
                            form.cells().all(),
                            form.tables().stream()
                                .flatMap(table -> Grid.of(form, table).values())
                                .map(Slot.Value::cell)
                                .toList())));
  }

  /** The headings that stand above a figure and before it. */
  @Test
  void aFigureStandsUnderItsHeadings() {
    assertEquals(
        "申请人情况/法人或其他组织/科研机构 三、本年度办理结果/（三）不予公开/1.属于国家秘密",
        headings("cn-2021", "requests.refused.stateSecret.research"));
    assertEquals("行政诉讼/复议后起诉/总计 ", headings("cn-2021", "review.litigationAfterReview.total"));
    assertEquals("第二十条第（六）项/本年处理决定数量 行政强制", headings("cn-2021", "disclosure.compulsion.decisions"));
    assertEquals("统计数 1.当面申请数", headings("cn-2014", "statistics.received.inPerson.count"));
  }

  private static String headings(String form, String address) {
    Form of = FORMS.find(form).orElseThrow();
    Cell cell = of.cells().find(address).orElseThrow();
    List<List<Slot>> rows = Grid.of(of, cell.table()).expanded();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (rows.get(row).get(column) instanceof Slot.Value value && value.cell().equals(cell)) {
          return above(rows, row, column) + " " + words(rows.get(row), Slot.Over.ROW);
        }
      }
    }
    throw new AssertionError(address);
  }

  private static String above(List<List<Slot>> rows, int row, int column) {
    List<Slot> above = new ArrayList<>();
    for (int i = 0; i < row; i++) {
      Slot slot = rows.get(i).get(column);
      if (slot instanceof Slot.Heading heading && heading.over() == Slot.Over.BLOCK) {
        above.clear();
      }
      above.add(slot);
    }
    above.removeIf(slot -> slot instanceof Slot.Heading head && head.over() == Slot.Over.ROW);
    return words(above, null);
  }

  private static String words(List<Slot> slots, Slot.Over over) {
    return slots.stream()
        .distinct()
        .filter(Slot.Heading.class::isInstance)
        .map(Slot.Heading.class::cast)
        .filter(heading -> over == null || heading.over() == over)
        .map(heading -> heading.label().zh())
        .collect(Collectors.joining("/"));
  }
}
