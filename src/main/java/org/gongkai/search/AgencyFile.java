package org.gongkai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.language.JsonText;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Region;
import org.gongkai.report.Report;
import org.gongkai.report.Vocabulary;

/**
 * A share of the agencies as JSON, a column for every property: columns of like things pack best.
 * With it the words for its codes and the readings of its characters, so that it can be read alone.
 */
final class AgencyFile {

  private final Library library;
  private final List<Agency> agencies;
  private final List<String> regions;
  private final List<String> sectors;
  private final List<String> levels;

  AgencyFile(Library library, List<Agency> agencies) {
    this.library = library;
    this.agencies = agencies;
    this.regions = codes(agency -> Region.path(agency.standing().region()).stream());
    this.sectors = codes(agency -> Stream.of(agency.standing().sector()));
    this.levels = codes(agency -> Stream.of(agency.standing().level()));
  }

  private interface Codes {
    Stream<String> of(Agency agency);
  }

  private List<String> codes(Codes codes) {
    return List.copyOf(
        agencies.stream().flatMap(codes::of).collect(Collectors.toCollection(TreeSet::new)));
  }

  String json(int files) {
    Vocabulary words = library.vocabulary();
    Map<String, String> columns = new TreeMap<>();
    columns.put("files", String.valueOf(files));
    columns.put("regions", words(regions, code -> words.region(code).name()));
    columns.put("sectors", words(sectors, words::sector));
    columns.put("levels", words(levels, key -> words.levels().getOrDefault(key, Text.same(key))));
    columns.put("path", paths());
    columns.put(
        "zh", JsonText.list(agencies.stream().map(agency -> JsonText.quoted(agency.name().zh()))));
    columns.put("en", JsonText.list(agencies.stream().map(AgencyFile::english)));
    columns.put("also", also());
    columns.put("region", numbers(agency -> regions.indexOf(agency.standing().region())));
    columns.put("sector", numbers(agency -> sectors.indexOf(agency.standing().sector())));
    columns.put("level", numbers(agency -> levels.indexOf(agency.standing().level())));
    columns.put("first", numbers(agency -> year(agency, true)));
    columns.put("last", numbers(agency -> year(agency, false)));
    columns.put("pinyin", pinyin());
    return columns.entrySet().stream()
        .map(column -> JsonText.quoted(column.getKey()) + ":" + column.getValue())
        .collect(Collectors.joining(",\n", "{", "}"));
  }

  private interface Words {
    Text of(String code);
  }

  private static String words(List<String> codes, Words words) {
    return JsonText.list(
        codes.stream()
            .map(
                code ->
                    JsonText.list(
                        Stream.of(code, words.of(code).zh(), words.of(code).en())
                            .map(JsonText::quoted))));
  }

  /** Paths, each without what it begins with like the one before, and how much that is. */
  private String paths() {
    List<String> paths = new ArrayList<>();
    String before = "";
    for (Agency agency : agencies) {
      String path = agency.path();
      int like = 0;
      while (like < Math.min(before.length(), path.length())
          && before.charAt(like) == path.charAt(like)) {
        like++;
      }
      paths.add(like + "," + JsonText.quoted(path.substring(like)));
      before = path;
    }
    return JsonText.list(paths.stream());
  }

  /** The English name; 0 where there is none. */
  private static String english(Agency agency) {
    Text name = agency.name();
    return name.en().equals(name.zh()) ? "0" : JsonText.quoted(name.en());
  }

  /** Aliases and former names, of the agencies that have any. */
  private String also() {
    List<String> also = new ArrayList<>();
    for (int i = 0; i < agencies.size(); i++) {
      List<String> names = otherNames(agencies.get(i)).distinct().map(JsonText::quoted).toList();
      if (!names.isEmpty()) {
        also.add("\"" + i + "\":" + JsonText.list(names.stream()));
      }
    }
    return "{" + String.join(",", also) + "}";
  }

  static Stream<String> otherNames(Agency agency) {
    return Stream.concat(
        agency.aliases().stream(),
        agency.lineage().formerly().stream()
            .flatMap(former -> Stream.of(former.name().zh(), former.name().en())));
  }

  private int year(Agency agency, boolean isFirst) {
    List<Report> reports = library.reportsOf(agency);
    return reports.isEmpty() ? 0 : reports.get(isFirst ? 0 : reports.size() - 1).year();
  }

  /** The readings of every character in the names. */
  private String pinyin() {
    TreeSet<Integer> characters = new TreeSet<>();
    Stream.concat(
            regions.stream().map(code -> library.vocabulary().region(code).name().zh()),
            agencies.stream()
                .flatMap(
                    agency -> Stream.concat(Stream.of(agency.name().zh()), otherNames(agency))))
        .forEach(name -> name.codePoints().forEach(characters::add));
    return characters.stream()
        .filter(character -> !Pinyin.readings(character).isEmpty())
        .map(
            character ->
                JsonText.quoted(Character.toString(character))
                    + ":"
                    + JsonText.quoted(String.join(" ", Pinyin.readings(character))))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private String numbers(ToIntFunction<Agency> number) {
    return JsonText.list(
        agencies.stream().map(agency -> String.valueOf(number.applyAsInt(agency))));
  }
}
