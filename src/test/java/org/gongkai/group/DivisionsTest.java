package org.gongkai.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.site.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivisionsTest {

  @TempDir private Path folder;

  /** The finance bureau of the province is in none of its prefectures. */
  @Test
  void aPortalOfOneProvinceIsThatProvinceAndThoseBelowIt() {
    Divisions divisions = divisions("440000", "440100", "440103", "440300");
    assertEquals(List.of("440000", "440100", "440300"), divisions.tops());
    assertEquals(0, divisions.depth("440000"));
    assertEquals(1, divisions.depth("440300"));
  }

  @Test
  void aPortalOfSeveralProvincesIsThose() {
    assertEquals(List.of("360000", "440000"), divisions("440100", "360700").tops());
  }

  @Test
  void aPortalOfTheProvinceAloneIsThatProvince() {
    assertEquals(List.of("440000"), divisions("440000").tops());
  }

  private Divisions divisions(String... regions) {
    Map<String, String> files = new HashMap<>();
    for (String region : regions) {
      files.put(
          "content/agencies/r" + region + "/agency.yaml",
          "name: 财政局%s\nregion: \"%s\"\nlevel: county\nkind: department\nsector: finance\n"
              .formatted(region, region));
    }
    files.put(Shelf.AGENCY, files.values().iterator().next());
    Shelf shelf = Shelf.of(folder, files);
    return Groups.of(shelf.library()).divisions(shelf.library().vocabulary());
  }
}
