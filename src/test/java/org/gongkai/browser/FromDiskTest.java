package org.gongkai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.browser.Chromium.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal as a folder on disk: every link names a file, charts come to life, nothing fails. */
@ExtendWith(InBrowser.class)
class FromDiskTest {

  private static final String LINKS =
      "() => [...document.links].map(link => link.href.replace(/[#?].*/, '')).filter(address => address.startsWith('file:'))";

  private static Map<Station, List<String>> defects;

  @BeforeAll
  static void lookAtAll(Portals portals) {
    List<Station> pages =
        Kinds.of(List.of(portals.own())).stream().filter(page -> !page.isForServers()).toList();
    defects = Crew.each(pages, FromDiskTest::defects);
  }

  @TestFactory
  Stream<DynamicTest> everyPageWorks() {
    return defects.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey().toString(), () -> assertEquals(List.of(), page.getValue())));
  }

  private static List<String> defects(Station station, Chromium chromium) {
    Visit visit = chromium.regular(Reader.ON_DISK);
    Page page = visit.open(station.portal().onDisk(station.path()));
    List<String> found = new ArrayList<>(Charts.live(page));
    Layout.strings(page.evaluate(LINKS)).stream()
        .filter(address -> !Files.isRegularFile(Path.of(URI.create(address))))
        .forEach(address -> found.add("no such file: " + address));
    found.addAll(visit.complaints());
    return found;
  }
}
