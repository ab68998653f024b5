package org.gongkai.form;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.language.Text;

/**
 * One measure for every hundred of others: refused of handled. Where the part is counted in the
 * whole it is a share; court cases for every hundred requests are none.
 *
 * @param key its name in addresses: {@code refusedShare}
 * @param whole measures that are added
 * @param isRanked whether agencies are ranked by it
 */
public record Rate(
    String key, Text label, Measure part, List<Measure> whole, boolean isShare, boolean isRanked) {

  public Rate {
    whole = List.copyOf(whole);
  }

  /** What is divided by what, in words: 结转下年度 ÷（新收申请 + 上年结转）. */
  public Text formula() {
    String zh = whole.stream().map(one -> one.label().zh()).collect(Collectors.joining(" + "));
    String en = whole.stream().map(one -> one.label().en()).collect(Collectors.joining(" + "));
    boolean single = whole.size() == 1;
    return Text.of(
        part.label().zh() + (single ? " ÷ " + zh : " ÷（" + zh + "）"),
        part.label().en() + " ÷ " + (single ? en : "(" + en + ")"));
  }
}
