package org.gongkai.search;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.json.Json;
import org.gongkai.json.Layout;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

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
    this.regions =
        codes(agency -> library.vocabulary().codes().path(agency.standing().region()).stream());
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

  /** The columns in the order of their names. */
  void write(int files, Json json) {
    json.object(Layout.PARAGRAPHS).name("also").object();
    also(json);
    json.end().name("en").list();
    agencies.forEach(agency -> english(agency.name(), json));
    json.end().name("files").number(files);
    numbers("first", agency -> year(agency, true), json);
    numbers("last", agency -> year(agency, false), json);
    numbers("level", agency -> levels.indexOf(agency.standing().level()), json);
    words("levels", levels, this::level, json);
    json.name("path").list();
    paths(json);
    json.end().name("pinyin").object();
    pinyin(json);
    json.end();
    numbers("region", agency -> regions.indexOf(agency.standing().region()), json);
    words("regions", regions, code -> library.vocabulary().region(code).name(), json);
    numbers("sector", agency -> sectors.indexOf(agency.standing().sector()), json);
    words("sectors", sectors, library.vocabulary()::sector, json);
    json.name("zh").list(agencies.stream().map(agency -> agency.name().zh())).end();
  }

  private Text level(String key) {
    return library.vocabulary().levels().getOrDefault(key, Text.same(key));
  }

  private static void words(
      String column, List<String> codes, Function<String, Text> words, Json json) {
    json.name(column).list();
    for (String code : codes) {
      Text name = words.apply(code);
      json.list(Stream.of(code, name.zh(), name.en()));
    }
    json.end();
  }

  /** Paths, each without what it begins with like the one before, and how much that is. */
  private void paths(Json json) {
    String before = "";
    for (Agency agency : agencies) {
      String path = agency.path();
      int like = 0;
      while (like < Math.min(before.length(), path.length())
          && before.charAt(like) == path.charAt(like)) {
        like++;
      }
      json.number(like).words(path.substring(like));
      before = path;
    }
  }

  /** The English name; 0 where there is none. */
  private static void english(Text name, Json json) {
    if (name.en().equals(name.zh())) {
      json.number(0);
    } else {
      json.words(name.en());
    }
  }

  /** Aliases and former names, of the agencies that have any. */
  private void also(Json json) {
    for (int i = 0; i < agencies.size(); i++) {
      List<String> names = otherNames(agencies.get(i)).distinct().toList();
      if (!names.isEmpty()) {
        json.name(String.valueOf(i)).list(names.stream());
      }
    }
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
  private void pinyin(Json json) {
    TreeSet<Integer> characters = new TreeSet<>();
    Stream.concat(
            regions.stream().map(code -> library.vocabulary().region(code).name().zh()),
            agencies.stream()
                .flatMap(
                    agency -> Stream.concat(Stream.of(agency.name().zh()), otherNames(agency))))
        .forEach(name -> name.codePoints().forEach(characters::add));
    for (int character : characters) {
      List<String> readings = Pinyin.readings(character);
      if (!readings.isEmpty()) {
        json.name(Character.toString(character)).words(String.join(" ", readings));
      }
    }
  }

  private void numbers(String column, ToIntFunction<Agency> number, Json json) {
    json.name(column).list();
    agencies.forEach(agency -> json.number(number.applyAsInt(agency)));
    json.end();
  }
}
