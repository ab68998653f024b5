package org.gongkai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages that stand for all: of each kind (its template, and the language) a few that between them
 * show every element and class any page of that kind shows, and every id with {@code
 * -Dsurvey.all=true}. A new kind of page is among them as soon as there is one, and so is a part
 * that only some pages of a kind have.
 */
final class Kinds {

  private static final Pattern BODY =
      Pattern.compile("(?s)<html lang=\"([\\w-]+)\".*?<body class=\"([^\"]+)\"");

  /** What was shown already, by kind. */
  private final Map<String, Set<String>> shown = new TreeMap<>();

  private final List<Station> chosen = new ArrayList<>();

  /** The earlier portals are asked first: of a later one, only what none of them shows is added. */
  static List<Station> of(List<Portal> portals) {
    Kinds kinds = new Kinds();
    portals.forEach(kinds::choose);
    return kinds.chosen;
  }

  /** Every page with its kind, read no further than to where it says so. */
  static List<Station> everyPage(Portal portal) {
    return portal.files().stream()
        .map(file -> new Station(portal, kind(text(portal, file)), path(file)))
        .toList();
  }

  private void choose(Portal portal) {
    Map<String, Map<String, Set<String>>> byKind = new TreeMap<>();
    for (String file : portal.files()) {
      String text = text(portal, file);
      Document page = Jsoup.parse(text);
      byKind
          .computeIfAbsent(kind(text), kind -> new LinkedHashMap<>())
          .put(path(file), parts(page));
    }
    byKind.forEach((kind, pages) -> choose(portal, kind, pages));
  }

  private void choose(Portal portal, String kind, Map<String, Set<String>> pages) {
    Set<String> seen = shown.computeIfAbsent(kind, any -> new HashSet<>());
    while (true) {
      String best =
          pages.keySet().stream()
              .max(Comparator.comparingLong(path -> news(pages.get(path), seen)))
              .orElseThrow();
      if (news(pages.get(best), seen) == 0) {
        return;
      }
      seen.addAll(pages.get(best));
      chosen.add(new Station(portal, kind, best));
    }
  }

  private static long news(Set<String> parts, Set<String> seen) {
    return parts.stream().filter(part -> !seen.contains(part)).count();
  }

  private static String kind(String html) {
    Matcher body = BODY.matcher(html);
    if (!body.find()) {
      throw new IllegalStateException("a page without a kind: " + html);
    }
    return body.group(2) + " " + body.group(1);
  }

  private static String path(String file) {
    return file.replaceFirst("(^|/)index\\.html$", "$1");
  }

  private static Set<String> parts(Document page) {
    return page.body().getAllElements().stream().map(Kinds::part).collect(Collectors.toSet());
  }

  private static String part(Element element) {
    return element.normalName()
        + "."
        + element.className()
        + " "
        + element.attr("role")
        + (Survey.IS_WHOLE ? " " + element.id() : "");
  }

  private static String text(Portal portal, String file) {
    try {
      return Files.readString(portal.folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
