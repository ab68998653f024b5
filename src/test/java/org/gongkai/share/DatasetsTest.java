package org.gongkai.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Portal;
import org.junit.jupiter.api.Test;

class DatasetsTest {

  private static final DataFormat WORKBOOK =
      new DataFormat(
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  @Test
  void aFileIsAnnouncedAsWhatItIs() {
    assertEquals(
        List.of(
            "{\"@type\":\"DataDownload\",\"contentUrl\":\"https://example.cn/a.csv\","
                + "\"encodingFormat\":\"text/csv\"}",
            "{\"@type\":\"DataDownload\",\"contentUrl\":\"https://example.cn/a.json\","
                + "\"encodingFormat\":\"application/json\"}",
            "{\"@type\":\"DataDownload\",\"contentUrl\":\"https://example.cn/a.xlsx\","
                + "\"encodingFormat\":\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"}"),
        announced("https://example.cn/"));
  }

  @Test
  void whatHasNoAddressIsNotAnnounced() {
    assertEquals(List.of(), announced(""));
  }

  private static List<String> announced(String url) {
    Portal portal =
        new Portal(
            Text.same("x"),
            Text.EMPTY,
            url,
            List.of(Language.ZH),
            Portal.Owner.UNKNOWN,
            List.of(DataFormat.CSV, DataFormat.JSON, WORKBOOK));
    Place place = new Place(portal, new Address(Language.ZH, true, "data/"));
    return new Datasets(place, new Bodies(place))
        .files("DataDownload", format -> "a." + format.ending()).stream()
            .map(DatasetsTest::json)
            .toList();
  }

  private static String json(Thing thing) {
    StringBuilder json = new StringBuilder();
    thing.to(json);
    return json.toString();
  }
}
