package org.gongkai.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Digest;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.source.SourceFolder;

/**
 * How the portal looks: templates, words and static files, from {@code themes/default} of the
 * source where it has one, file by file, and otherwise as shipped. A theme is code: it is trusted;
 * a mistake in it is found and told like any other of an author.
 */
public final class Theme {

  /** Where a portal keeps files of its own theme. */
  public static final String FOLDER = "themes/default/";

  private static final String TEMPLATE = ".peb";
  private static final String WORDS = "messages/";

  private static final String OWN = FOLDER + "static/";

  private static final List<String> TEMPLATES =
      List.of(
          "base",
          "head",
          "menu",
          "find",
          "foot",
          "parts",
          "sums",
          "rollup",
          "shares",
          "outcomes",
          "outcome",
          "views",
          "same",
          "home",
          "agencies",
          "agency",
          "report",
          "against",
          "addresses",
          "group",
          "index",
          "catalogue",
          "rule",
          "checked",
          "ledger",
          "timeliness",
          "checks",
          "compare",
          "compared",
          "rankings",
          "ranking",
          "note",
          "carried",
          "timing",
          "doors",
          "data",
          "search",
          "page",
          "news",
          "map",
          "404");

  /** The parts of the style sheet, in the order they are put together in. */
  private static final List<String> STYLES =
      List.of("base", "parts", "report", "layout", "care", "print");

  /** Style sheets of their own, for pages that have such things. */
  private static final List<String> SHEETS = List.of("charts", "find", "compare");

  private static final String ICON = "icon.svg";

  /** Scripts that pages load. */
  private static final List<String> SCRIPTS =
      List.of(
          "care",
          "site",
          "shared",
          "charts",
          "finder",
          "agencies",
          "words",
          "search",
          "compare",
          "report");

  /** What stands in front of scripts that print figures, and is no file of its own. */
  private static final String FIGURES = "figures";

  private static final Set<String> WITH_FIGURES = Set.of("charts", "compare");

  private static final String STYLE_SHEET = "site.css";
  private static final String CHART_LIBRARY = "chart.umd.min.js";
  private static final String CHART_LICENCE = "chart.LICENSE.txt";
  private static final String PINYIN_LICENCE = "pinyin.LICENSE.txt";

  private final SourceFolder source;
  private final Map<String, String> templates = new TreeMap<>();
  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
  private final Map<String, byte[]> files = new TreeMap<>();

  private Theme(SourceFolder source) {
    this.source = source;
  }

  /** The names of the files pages refer to, below {@code static/}. */
  public static Set<String> names(SourceFolder source) {
    Set<String> names = new TreeSet<>();
    SCRIPTS.forEach(name -> names.add(name + ".js"));
    names.addAll(List.of(ICON, STYLE_SHEET, CHART_LIBRARY, CHART_LICENCE, PINYIN_LICENCE));
    SHEETS.forEach(name -> names.add(name + ".css"));
    own(source).forEach(file -> names.add(file.substring(OWN.length())));
    return names;
  }

  private static Set<String> own(SourceFolder source) {
    Set<String> own = new TreeSet<>(source.below(OWN).keySet());
    own.remove(OWN + FIGURES + ".js");
    return own;
  }

  public static Theme load(SourceFolder source, Findings findings) {
    Theme theme = new Theme(source);
    TEMPLATES.forEach(
        name -> theme.templates.put(name, theme.text("templates/" + name + TEMPLATE)));
    for (Language language : Language.values()) {
      String file = words(language);
      theme.messages.put(
          language, Messages.read(language, theme.text(file), FOLDER + file, findings));
    }
    theme.files.put(STYLE_SHEET, StyleSheet.of(STYLES.stream().map(theme::style).toList()));
    SHEETS.forEach(
        name -> theme.files.put(name + ".css", StyleSheet.of(List.of(theme.style(name)))));
    own(source).forEach(file -> theme.files.put(file.substring(OWN.length()), theme.own(file)));
    theme.files.computeIfAbsent(
        ICON, name -> shipped("/" + OWN + name).getBytes(StandardCharsets.UTF_8));
    SCRIPTS.forEach(name -> theme.files.put(name + ".js", theme.script(name)));
    theme.addChartLibrary();
    theme.addPinyinLicence();
    theme.findCollisions(findings);
    return theme;
  }

  /** What templates call a static file: {@code site_css}. */
  static String nameInTemplates(String file) {
    return file.replaceAll("[.-]", "_");
  }

  private void findCollisions(Findings findings) {
    Map<String, String> names = new TreeMap<>();
    for (String file : files.keySet()) {
      String other = names.putIfAbsent(nameInTemplates(file), file);
      if (other != null) {
        findings.add(
            Fault.NAME_COLLISION.at(
                Location.of(FOLDER + "static/" + file),
                Text.of(
                    "与“" + other + "”在模板中同名：" + nameInTemplates(file),
                    "has the same name in templates as '" + other + "': " + nameInTemplates(file)),
                Text.of("请改名或删去其中一个", "rename or remove one of the two")));
      }
    }
  }

  /** Whether any words or templates are other than the shipped ones, and mistakes the portal's. */
  public static boolean isOwn(SourceFolder source) {
    return source.below(FOLDER).keySet().stream()
        .filter(file -> file.endsWith(TEMPLATE) || file.startsWith(FOLDER + WORDS))
        .anyMatch(file -> !isShipped(file, source));
  }

  /** Tells files of a theme that nothing reads, and folders that lie where a file is read. */
  public static void findStrays(SourceFolder source, Findings findings) {
    Set<String> known = known();
    for (String file : source.below("themes/").keySet()) {
      Optional<String> folder =
          known.stream().filter(name -> file.startsWith(name + "/")).findFirst();
      if (folder.isPresent()) {
        findings.add(
            Fault.NOT_A_FILE.at(
                Location.of(folder.get()),
                Text.of("是文件夹，这里应是文件", "is a folder where a file is expected"),
                Text.of("请移走，或改为文件", "remove it, or make it a file")));
      } else if (!known.contains(file) && !file.startsWith(OWN)) {
        findings.add(
            Fault.UNEXPECTED_FILE.at(
                Location.of(file),
                Text.of("这个文件不在应有的位置，没有读取", "this file has no place here and was not read"),
                Text.of(
                    "themes/default/ 里是与自带的同名的 templates/*.peb、messages/*.yaml、styles/*.css，和 static/ 里的任何文件",
                    "themes/default/ holds templates/*.peb, messages/*.yaml and styles/*.css of the names the program ships, and anything in static/")));
      }
    }
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    TEMPLATES.forEach(name -> known.add(FOLDER + "templates/" + name + TEMPLATE));
    STYLES.forEach(name -> known.add(FOLDER + "styles/" + name + ".css"));
    SHEETS.forEach(name -> known.add(FOLDER + "styles/" + name + ".css"));
    for (Language language : Language.values()) {
      known.add(FOLDER + words(language));
    }
    return known;
  }

  private static String words(Language language) {
    return WORDS + language.code() + ".yaml";
  }

  /** Whether the program's own words have the key. */
  boolean shipsWords(Language language, String key) {
    return shipped("/" + FOLDER + words(language))
        .lines()
        .anyMatch(line -> line.startsWith(key + ":"));
  }

  private static boolean isShipped(String file, SourceFolder source) {
    try (InputStream in = Theme.class.getResourceAsStream("/" + file)) {
      byte[] shipped = in == null ? new byte[0] : in.readAllBytes();
      return source.bytes(file).filter(own -> Arrays.equals(own, shipped)).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isOwn() {
    return isOwn(source);
  }

  Map<String, String> templates() {
    return templates;
  }

  Messages messages(Language language) {
    return messages.get(language);
  }

  /** The files pages refer to, by name below {@code static/}. */
  public Map<String, byte[]> files() {
    return files;
  }

  /**
   * A mark that changes with the contents of a static file, so that browsers never show an old one.
   */
  String version(String file) {
    return Digest.sha256(files.get(file)).substring(0, 8);
  }

  /**
   * The one file of the chart.js webjar that pages load, without the reference to its source map.
   */
  private void addChartLibrary() {
    String version =
        shipped("/META-INF/maven/org.webjars.npm/chart.js/pom.properties")
            .lines()
            .filter(line -> line.startsWith("version="))
            .findFirst()
            .orElseThrow()
            .substring(8)
            .strip();
    String folder = "/META-INF/resources/webjars/chart.js/" + version + "/";
    files.put(
        CHART_LIBRARY,
        shipped(folder + "dist/" + CHART_LIBRARY)
            .replaceFirst("\n?//# sourceMappingURL=\\S*", "")
            .getBytes(StandardCharsets.UTF_8));
    String licences =
        licence("chart.js") + "\nContained in it, @kurkle/color:\n\n" + licence("kurkle-color");
    files.put(CHART_LICENCE, licences.getBytes(StandardCharsets.UTF_8));
  }

  /** Readings of characters, which the finder is given, are those of Unihan. */
  private void addPinyinLicence() {
    files.put(PINYIN_LICENCE, licence("unicode").getBytes(StandardCharsets.UTF_8));
  }

  private static String licence(String part) {
    return shipped("/META-INF/licences/" + part + ".txt");
  }

  private String style(String name) {
    return text("styles/" + name + ".css");
  }

  /**
   * The portal's own where it can be read: why it cannot is told, and the shipped one stands in.
   */
  private String text(String name) {
    return Optional.of(FOLDER + name)
        .filter(source::has)
        .flatMap(source::text)
        .orElseGet(() -> shipped("/" + FOLDER + name));
  }

  private byte[] script(String name) {
    List<String> parts = WITH_FIGURES.contains(name) ? List.of(FIGURES, name) : List.of(name);
    return Script.of(parts.stream().map(part -> text("static/" + part + ".js")).toList());
  }

  private byte[] own(String file) {
    return source.bytes(file).orElse(new byte[0]);
  }

  private static String shipped(String name) {
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
