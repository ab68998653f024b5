package org.gongkai.workbook;

import java.util.List;
import org.gongkai.form.Form;

/** The last sheet: how the workbook is filled in. */
final class Instructions {

  private static final List<String> LINES =
      List.of(
          "只有白色的格子可以填，表头锁定；填完保存，交给网站编辑。",
          "填原文的数：整数，金额可有小数；不写逗号和单位。",
          "原文空白的，填“空白”；不适用的，填“不适用”；没有公布或看不清的，填“未公布”。这三种都不要填 0。",
          "还没有填的格子留空：空格子表示待填，不会当作 0，也不会当作原文空白。",
          "表下和表右是核对：算得上显示“√”，差多少显示差多少并变红，有格子没有数时不显示。原文确实对不上的，照原文填。",
          "每个格子的名称（左上角名称框）就是它的编号，如 requests.received.total，请不要改。",
          "",
          "Fill in white cells only: plain numbers. An empty original is 空白, not applicable 不适用, not published 未公布; never 0 for these.",
          "A cell left empty is still to be filled in. Below and beside a table its sums are checked: √, or by how much they differ, in red.");

  private Instructions() {}

  static Sheet sheet(Form form) {
    Sheet sheet = new Sheet("填写说明");
    sheet.width(0, 110);
    sheet.words(new Place(0, 0), form.edition().title().zh(), Style.TITLE);
    sheet.words(new Place(1, 0), form.edition().authority().zh(), Style.NOTE);
    int row = 3;
    for (String line : LINES) {
      sheet.lines(row, 2);
      sheet.words(new Place(row++, 0), line, Style.NOTE);
    }
    return sheet;
  }
}
