package org.gongkai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The portals looked at.
 *
 * @param own that of this repository's {@code content/}, served where its {@code site.yaml} says
 * @param findings one with findings of all kinds
 * @param hostile one whose sources try to get markup and scripts into the pages
 * @param crowd one of so many agencies that lists are cut into pages
 */
record Portals(Portal own, Portal findings, Portal hostile, Portal crowd) implements AutoCloseable {

  static Portals build() {
    try {
      Path sources = Files.createTempDirectory("gongkai-sources");
      Portals portals =
          new Portals(
              Portal.of("own", Path.of("").toAbsolutePath(), "/gongkai/"),
              Portal.of("findings", Path.of("src/test/sites/findings").toAbsolutePath(), "/"),
              Portal.of("hostile", MadeUp.hostile(sources.resolve("hostile")), "/"),
              Portal.of("crowd", MadeUp.crowd(sources.resolve("crowd")), "/"));
      Portal.remove(sources);
      return portals;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Portal> all() {
    return List.of(own, findings, hostile, crowd);
  }

  @Override
  public void close() throws IOException {
    for (Portal portal : all()) {
      portal.close();
    }
  }
}
