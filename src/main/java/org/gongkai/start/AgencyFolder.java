package org.gongkai.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.address.Slug;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.search.Pinyin;

/** The folder of a new agency, as the others lie: {@code guangdong/maoming/maonan/finance}. */
record AgencyFolder(Library library) {

  private static final String GOVERNMENT = "government";

  private static final Pattern KIND_OF_DIVISION =
      Pattern.compile(
          "(?<=..)(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|\\p{IsHan}{1,6}族自治[州县]|自治[州县旗]|地区|[省市区县旗盟])$");

  /**
   * @param field what it sees to, in Chinese; read where no sector names it
   */
  String propose(String region, String kind, String sector, String field) {
    String own =
        switch (kind) {
          case GOVERNMENT -> GOVERNMENT;
          case "township" -> read(field);
          default -> sector.equals("general") ? read(field) : sector;
        };
    String path = division(region) + own;
    return isTaken(path) ? division(region) + read(field) : path;
  }

  private boolean isTaken(String path) {
    return library.agency(path).isPresent();
  }

  /** Below the division's government where the portal has it; else by the names of divisions. */
  private String division(String region) {
    List<String> above = library.vocabulary().codes().path(region);
    for (int i = above.size() - 1; i >= 0; i--) {
      Optional<String> known = folderOf(above.get(i));
      if (known.isPresent()) {
        return known.get() + names(above.subList(i + 1, above.size()));
      }
    }
    return region.equals(library.vocabulary().codes().nation()) ? "" : names(above);
  }

  private Optional<String> folderOf(String region) {
    return government(region)
        .map(Agency::path)
        .filter(path -> path.endsWith("/" + GOVERNMENT))
        .map(path -> path.substring(0, path.length() - GOVERNMENT.length()));
  }

  /** The government of a division, where the portal has it. */
  Optional<Agency> government(String region) {
    return library.agencies().stream()
        .filter(agency -> agency.standing().region().equals(region))
        .filter(agency -> agency.standing().kind().equals(GOVERNMENT))
        .findFirst();
  }

  private String names(List<String> regions) {
    return regions.stream()
        .map(code -> library.vocabulary().region(code).name())
        .map(
            name ->
                name.en().matches("[A-Z][a-z]+")
                    ? name.en().toLowerCase(Locale.ROOT)
                    : read(KIND_OF_DIVISION.matcher(name.zh()).replaceFirst("")))
        .map(name -> name + "/")
        .collect(Collectors.joining());
  }

  /** In Latin letters, as one word. */
  private static String read(String words) {
    String letters =
        words
            .codePoints()
            .mapToObj(letter -> Pinyin.readings(letter).stream().findFirst().orElse(latin(letter)))
            .collect(Collectors.joining());
    String cut = letters.substring(0, Math.min(letters.length(), Slug.LONGEST));
    return Slug.is(cut) ? cut : "agency";
  }

  private static String latin(int letter) {
    String word = Character.toString(letter).toLowerCase(Locale.ROOT);
    return word.matches("[a-z0-9]") ? word : "";
  }
}
