package org.gongkai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 199, 200, 201, 400, 401, 2000})
  void everyRowIsOnOnePage(int count) {
    List<Integer> rows = IntStream.range(0, count).boxed().toList();
    List<Integer> shown = new ArrayList<>();
    for (Pager page : Pager.of("list/", count)) {
      shown.addAll(page.cut(rows));
    }
    assertEquals(rows, shown);
  }

  @Test
  void theFirstPageHasTheAddressOfTheList() {
    assertEquals(
        List.of("list/", "list/page/2/", "list/page/3/"),
        Pager.of("list/", 401).stream().map(Pager::path).toList());
  }
}
