package org.gongkai.check.text;

import static org.gongkai.check.Written.untold;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierCheckTest {

  /** Codes of real bodies. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12620600MB0523338C",
        "113708260043292687",
        "11370883004325769B",
        "113325000026455663",
        "11341702486344515H"
      })
  void theCheckSignOfRealCodesFits(String code) {
    assertEquals(code.charAt(17), IdentifierCheck.checkSign(code));
    // Another division than Guangdong's is all that is wrong with them here.
    untold().agency("code: " + code).thenFinds("K02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11370883004325769A",
        "11370838004325769B",
        "1137088300432576",
        "1137088300432576OI"
      })
  void aCodeCopiedWrongIsAFinding(String code) {
    untold().agency("code: \"" + code + "\"").thenFinds("K01");
  }

  @Test
  void aDivisionHoldsUntilItIsAbolished() {
    String regions = "regions:\n  \"440000\": {zh: 甲省, until: %s}";
    untold().site(String.format(regions, "2022")).thenFindsNothing();
    untold().site(String.format(regions, "2021")).thenFinds("K02");
    untold().site(String.format(regions, "2021-04-09")).thenFinds("K02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11341702486344515H/202110-00013", "014416330/2018-04736"})
  void indexNumbersOfRealReportsAreWellFormed(String index) {
    untold().with("source: {index: " + index + "}").thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲局-13", "014416330-2018-04736", "014416330/18-04736"})
  void othersAreNot(String index) {
    untold().with("source: {index: " + index + "}").thenFinds("K03");
  }
}
