package org.gongkai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.gongkai.browser.Chromium.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Prints, for each kind of page, what its heaviest page weighs and what axe and the HTML checker
 * say of it. No test, and none of those run by default: {@code mvn -B test -Dtest=Measurements},
 * and for a portal built elsewhere {@code -Dportal=FOLDER}.
 */
@ExtendWith(InBrowser.class)
class Measurements {

  private static final String LINE = "%-20s %6s %9s %8s %7s %7s %7s %8s %4s %4s  %s%n";

  @Test
  void print(Chromium chromium) throws Exception {
    try (Portal portal = measured()) {
      System.out.println("Bytes; gz is what a server sends; requests before the reader scrolls.");
      System.out.printf(
          LINE,
          "kind",
          "pages",
          "html",
          "html gz",
          "css gz",
          "js gz",
          "all gz",
          "requests",
          "axe",
          "nu",
          "the heaviest page");
      for (List<Station> pages : byKind(portal).values()) {
        print(pages, chromium);
      }
    }
  }

  private static Portal measured() {
    String folder = System.getProperty("portal", "");
    return folder.isEmpty()
        ? Portal.of("own", Path.of("").toAbsolutePath(), "/gongkai/")
        : Portal.built(Path.of(folder).toAbsolutePath(), "/gongkai/");
  }

  private static Map<String, List<Station>> byKind(Portal portal) {
    Map<String, List<Station>> kinds = new TreeMap<>();
    for (Station page : Kinds.everyPage(portal)) {
      kinds.computeIfAbsent(page.kind(), kind -> new ArrayList<>()).add(page);
    }
    return kinds;
  }

  private static void print(List<Station> pages, Chromium chromium) throws Exception {
    Station heaviest =
        pages.stream().max(Comparator.comparingLong(Measurements::size)).orElseThrow();
    Visit visit = chromium.regular(Reader.ONLINE);
    Load load = Load.of(heaviest, visit);
    System.out.printf(
        LINE,
        heaviest.kind(),
        pages.size(),
        size(heaviest),
        load.zipped("text/html"),
        load.zipped("text/css"),
        load.zipped("text/javascript"),
        load.zipped(""),
        load.requests(),
        Axe.violations(visit.page()).size(),
        errors(heaviest.file()).size(),
        heaviest.path());
  }

  private static List<String> errors(Path page) throws Exception {
    List<String> errors = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Kept(errors));
    validator.setUpValidatorAndParsers(new Kept(errors), false, false);
    InputSource source = new InputSource(Files.newInputStream(page));
    source.setEncoding("UTF-8");
    validator.checkHtmlInputSource(source);
    return errors;
  }

  /** Keeps what the checker objects to. */
  private record Kept(List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      errors.add(e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }

  private static long size(Station page) {
    try {
      return Files.size(page.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
