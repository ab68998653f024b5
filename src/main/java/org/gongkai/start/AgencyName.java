package org.gongkai.start;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.language.Text;
import org.gongkai.report.DivisionCodes;
import org.gongkai.report.Vocabulary;

/**
 * What the official name of an agency tells: 茂名市茂南区财政局 is a department for finance of the county
 * 440902.
 *
 * @param divisions the divisions it may be of; several where the name is that of several
 * @param rest the name behind that of the division: 财政局
 */
record AgencyName(List<String> divisions, String rest) {

  /** What stands before the division where an office of the state names its place: 国家税务总局宿迁市税务局. */
  private static final Pattern OF_THE_STATE = Pattern.compile("^国家\\p{IsHan}{1,6}?总局");

  private static final Pattern TOWNSHIP = Pattern.compile("(乡|镇)人民政府$|街道(办事处)?$");

  private static final Pattern KIND_OF_BODY = Pattern.compile("(管理局|监督局|委员会|办公室|厅|局|委|办|处|署|院|部)$");

  private static final int ALIKE = 2;

  static AgencyName of(String name, Vocabulary vocabulary) {
    Matcher state = OF_THE_STATE.matcher(name);
    String local = state.lookingAt() ? name.substring(state.end()) : name;
    return walk(new AgencyName(List.of(), local), vocabulary);
  }

  /** Takes the names of divisions off the front, each within the last: 茂名市, 茂南区. */
  private static AgencyName walk(AgencyName name, Vocabulary words) {
    List<Map.Entry<String, Text>> next =
        words.regions().entrySet().stream()
            .filter(region -> !region.getKey().equals(words.codes().nation()))
            .filter(region -> name.rest.startsWith(region.getValue().zh()))
            .filter(region -> name.isAbove(region.getKey(), words.codes()))
            .toList();
    int longest = next.stream().mapToInt(region -> region.getValue().zh().length()).max().orElse(0);
    if (longest == 0) {
      return name;
    }
    List<String> codes =
        next.stream()
            .filter(region -> region.getValue().zh().length() == longest)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return walk(new AgencyName(codes, name.rest.substring(longest)), words);
  }

  private boolean isAbove(String code, DivisionCodes known) {
    return divisions.isEmpty()
        || divisions.stream()
            .anyMatch(above -> !above.equals(code) && known.path(code).contains(above));
  }

  boolean isTownship() {
    return TOWNSHIP.matcher(rest).find();
  }

  String kind() {
    if (isTownship()) {
      return "township";
    }
    return rest.endsWith("人民政府") ? "government" : "department";
  }

  String level(String region, DivisionCodes known) {
    if (isTownship()) {
      return "township";
    }
    int depth = known.depth(region);
    return depth < 0 ? "state" : known.levels().get(depth);
  }

  /** What it sees to, 财政 of 财政局; of a township its name. */
  String field() {
    return isTownship()
        ? rest.replaceFirst("(人民政府|办事处)$", "")
        : KIND_OF_BODY.matcher(rest).replaceFirst("");
  }

  /** The sector whose name begins as its field does: 市场监管 for 市场监督管理局. */
  Optional<String> sector(Map<String, Text> sectors) {
    String field = bare(field());
    return sectors.entrySet().stream()
        .filter(sector -> alike(field, bare(sector.getValue().zh())) >= ALIKE)
        .max(
            Comparator.<Map.Entry<String, Text>>comparingInt(
                    sector -> alike(field, bare(sector.getValue().zh())))
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private static String bare(String words) {
    return words
        .chars()
        .filter(letter -> letter != '和' && letter != '、')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** How many letters both begin with. */
  private static int alike(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
