package org.gongkai.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;

class FindingTest {

  /** For the terminal, the formats and the pages of the site alike. */
  @Test
  void whateverItQuotesStaysWithinItsLine() {
    Location at = new Location("content/a\n::error::\u202eb.md", 3, 7);
    Finding finding =
        Fault.DEAD_LINK.at(
            at,
            Text.of("“\r\u001b[2J”", "'\u2028'"),
            Text.of("删去\t“\u200b”", "##[error]delete it"));
    assertEquals("content/a\\u000a::error::\\u202eb.md:3:7", finding.at().toString());
    assertEquals("content/a\\u000a::error::\\u202eb.md", finding.at().shownFile());
    assertEquals("content/a\n::error::\u202eb.md", finding.at().file(), "as it is on the disk");
    assertEquals(Text.of("“\\u000d\\u001b[2J”", "'\\u2028'"), finding.message());
    assertEquals(Text.of("删去\\u0009“\\u200b”", "\\u0023#[error]delete it"), finding.remedy());
  }
}
