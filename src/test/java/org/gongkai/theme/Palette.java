package org.gongkai.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours a style sheet defines, and how well text stands out on them: WCAG 2.2, 1.4.3. */
record Palette(Map<String, String> colours) {

  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{3,6});");
  private static final List<String> TEXTS = List.of("ink", "soft", "link", "visited", "seal");
  private static final List<String> GROUNDS = List.of("paper", "sheet", "notice", "target");

  /**
   * @param place which of the places that define the colour of the paper, from 0
   */
  static Palette of(String style, int place) throws IOException {
    String css = Files.readString(Path.of("themes/default/styles/" + style + ".css"));
    String[] places = css.split("(?=--paper: )");
    Map<String, String> colours = new TreeMap<>();
    Matcher colour = COLOUR.matcher(places[place + 1]);
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return new Palette(colours);
  }

  Palette with(Palette other) {
    Map<String, String> all = new TreeMap<>(colours);
    all.putAll(other.colours);
    return new Palette(all);
  }

  /** The pairs of text and ground whose contrast is too small. */
  List<String> below(double least) {
    return TEXTS.stream()
        .flatMap(text -> GROUNDS.stream().map(ground -> pair(text, ground)))
        .filter(pair -> pair.contrast() < least)
        .map(Pair::toString)
        .toList();
  }

  private record Pair(String text, String ground, double contrast) {}

  private Pair pair(String text, String ground) {
    double first = luminance(colours.get(text));
    double second = luminance(colours.get(ground));
    double contrast = (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
    return new Pair(text, ground, contrast);
  }

  private static double luminance(String colour) {
    String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    return .2126 * channel(hex, 1) + .7152 * channel(hex, 3) + .0722 * channel(hex, 5);
  }

  private static double channel(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
  }
}
