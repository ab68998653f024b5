package org.gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.content.form.FormsReader;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;
import org.junit.jupiter.api.Test;

/** Tables that came without their lines. */
class OrderOnlyTest {

  private static final Forms FORMS = FormsReader.read();
  private static final Form FORM = FORMS.find("cn-2021").orElseThrow();
  private static final String LEFT = "requests.unable.notHeld";

  /** Nobody sees that its fields are empty: they are not blank, but not known. */
  @Test
  void aRowWithoutFiguresIsAskedForAndNotBlank() throws Exception {
    Table table = FORM.table("requests").orElseThrow();
    StringBuilder text = new StringBuilder("某市2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n");
    text.append("申请人情况\n自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n");
    for (Heading line : table.figureLines().toList()) {
      boolean isLeft = (table.key() + "." + line.key()).equals(LEFT);
      text.append(line.label().zh()).append(isLeft ? "" : figures(table, line)).append('\n');
    }
    Imported read =
        new Importer(FORMS)
            .read(
                text.toString().getBytes(StandardCharsets.UTF_8), "2024.txt", OptionalInt.empty());
    assertEquals(
        List.of(),
        read.matched().figures().keySet().stream()
            .map(Cell::address)
            .filter(address -> address.startsWith(LEFT))
            .toList());
    assertTrue(
        read.matched().figures().values().stream().allMatch(one -> one.number().isPresent()));
    assertTrue(
        read.doubts().stream()
            .anyMatch(one -> one.kind().key().equals("missing-rows") && one.about().equals(LEFT)),
        read.doubts().toString());
  }

  private static String figures(Table table, Heading line) {
    return FORM.cells().of(table, line).stream()
        .map(cell -> "  " + (1000 + cell.number()))
        .collect(Collectors.joining());
  }
}
