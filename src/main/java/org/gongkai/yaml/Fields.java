package org.gongkai.yaml;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.address.AddressFlaw;
import org.gongkai.address.WebAddress;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Days;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * The keys of one mapping, read by name. Whatever is not as expected becomes a finding at its place
 * and reads as absent, so that a file is read to its end and all its mistakes are told at once.
 */
public final class Fields {

  /** So many known words are named; of more, the nearest and that there are others. */
  private static final int MOST_LISTED = 12;

  private final Node.Mapping mapping;
  private final Findings findings;

  /** False where another kind of value stands in its place, so that no key is missed besides. */
  private final boolean isMapping;

  private Fields(Node.Mapping mapping, Findings findings, boolean isMapping) {
    this.mapping = mapping;
    this.findings = findings;
    this.isMapping = isMapping;
  }

  /**
   * The fields of {@code node}; keys other than the known ones are findings that name the nearest
   * known key.
   */
  public static Fields of(Node node, Findings findings, String... known) {
    return of(node, findings, Set.of(known));
  }

  public static Fields of(Node node, Findings findings, Set<String> known) {
    Fields fields = open(node, findings, known);
    for (String key : fields.mapping.entries().keySet()) {
      if (!known.contains(key)) {
        findings.add(unknown(fields.mapping.keyAt(key), key, known));
      }
    }
    return fields;
  }

  /** The fields of a mapping whose keys are not known beforehand. */
  public static Fields open(Node node, Findings findings) {
    return open(node, findings, Set.of());
  }

  private static Fields open(Node node, Findings findings, Set<String> known) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, findings, true);
    }
    String keys = listed(known);
    findings.add(
        wrongType(
            node,
            Text.of("一组“键: 值”", "keys with values"),
            Text.of(
                "每个键另起一行写成“键: 值”，冒号用半角、后跟空格" + (keys.isEmpty() ? "" : "；这里可用的键：" + keys),
                "put each key on a line of its own as 'key: value', with a space after the plain colon"
                    + (keys.isEmpty() ? "" : "; the keys here: " + keys))));
    return new Fields(new Node.Mapping(Map.of(), Map.of(), node.at()), findings, false);
  }

  public static Finding unknown(Location at, String key, Collection<String> known) {
    return unknown(at, key, Nearest.to(key, known), known);
  }

  /**
   * @param meant the known key it was probably meant to be
   */
  public static Finding unknown(
      Location at, String key, Optional<String> meant, Collection<String> known) {
    String list = listed(known);
    Text remedy =
        meant
            .map(near -> Text.of("是不是“" + near + "”？", "did you mean '" + near + "'?"))
            .orElse(Text.of("这里可用：" + list, "known here: " + list));
    String excerpt = Excerpt.of(key);
    return Fault.UNKNOWN_KEY.at(
        at, Text.of("不认识的键“" + excerpt + "”", "unknown key '" + excerpt + "'"), remedy);
  }

  private static String listed(Collection<String> known) {
    return known.stream().sorted().collect(Collectors.joining(", "));
  }

  public static Finding wrongType(Node node, Text expected, Text remedy) {
    return Fault.WRONG_TYPE.at(
        node.at(),
        Text.of(
            "这里应是" + expected.zh() + "，现为" + node.kind().zh(),
            "expected " + expected.en() + ", found " + node.kind().en()),
        remedy);
  }

  public Location at() {
    return mapping.at();
  }

  public Location at(String key) {
    return mapping.entries().containsKey(key) ? mapping.entries().get(key).at() : mapping.at();
  }

  /**
   * Where those of the keys stand that are there; {@code contact.phone} is a key of the mapping
   * {@code contact}.
   */
  public Map<String, Location> places(String... paths) {
    Map<String, Location> places = new HashMap<>();
    for (String path : paths) {
      Node node = mapping;
      for (String key : path.split("\\.")) {
        node = node instanceof Node.Mapping inner ? inner.entries().get(key) : null;
      }
      if (node != null) {
        places.put(path, node.at());
      }
    }
    return places;
  }

  public Collection<String> keys() {
    return mapping.entries().keySet();
  }

  public Location keyAt(String key) {
    return mapping.keyAt(key);
  }

  public boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  public Optional<Node> node(String key) {
    return Optional.ofNullable(mapping.entries().get(key));
  }

  /** The fields of a mapping below this one. */
  public Optional<Fields> fields(String key, String... known) {
    return node(key).map(node -> of(node, findings, known));
  }

  /** The items of a list; a key that is missing is an empty list. */
  public List<Node> list(String key) {
    return node(key).map(this::items).orElse(List.of());
  }

  /** Whether it is given and has nothing in it. */
  public boolean isEmptyList(String key) {
    return node(key)
        .filter(node -> node instanceof Node.Sequence list && list.items().isEmpty())
        .isPresent();
  }

  private List<Node> items(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    findings.add(
        wrongType(
            node,
            Text.of("列表", "a list"),
            Text.of(
                "写成 [甲, 乙]，或每项另起一行、以“- ”开头",
                "write [a, b], or each item on a line of its own that begins with '- '")));
    return List.of();
  }

  /** A single word or sentence. */
  public Optional<String> word(String key) {
    return node(key).flatMap(node -> wordOf(node, findings));
  }

  public static Optional<String> wordOf(Node node, Findings findings) {
    if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
      return Optional.of(scalar.text().strip());
    }
    findings.add(
        wrongType(
            node,
            Text.of("文字", "words"),
            Text.of(
                "写一个词或一句话；没有可写的，请删去这个键",
                "write a word or a sentence; where there is none, remove the key")));
    return Optional.empty();
  }

  /** Words of which each is to be there once. */
  public List<String> wordsOnce(String key) {
    Set<String> words = new LinkedHashSet<>();
    for (Node node : list(key)) {
      wordOf(node, findings)
          .filter(word -> !words.add(word))
          .ifPresent(word -> findings.add(twice(node.at(), word)));
    }
    return List.copyOf(words);
  }

  public static Finding twice(Location at, String word) {
    String excerpt = Excerpt.of(word);
    return Fault.LISTED_TWICE.at(
        at,
        Text.of(
            "“" + excerpt + "”列了两次，只算第一次", "'" + excerpt + "' is listed twice; the first counts"),
        Text.of("请删去一处，或改正其中一处", "remove one of the two, or mend it"));
  }

  public List<String> words(String key) {
    return list(key).stream().flatMap(node -> wordOf(node, findings).stream()).toList();
  }

  /** Words given once, or in both languages as {@code {zh: …, en: …}}. */
  public Optional<Text> text(String key) {
    return node(key).flatMap(node -> textOf(node, findings));
  }

  public static Optional<Text> textOf(Node node, Findings findings) {
    if (!(node instanceof Node.Mapping)) {
      return wordOf(node, findings).map(Text::same);
    }
    Fields both = of(node, findings, Language.ZH.code(), Language.EN.code());
    Optional<String> zh = both.word(Language.ZH.code());
    Optional<String> en = both.word(Language.EN.code());
    if (!both.has(Language.EN.code())) {
      both.require(Language.ZH.code(), "zh: 广东省财政厅");
    }
    return zh.or(() -> en).map(words -> new Text(words, en.orElse(words)));
  }

  /** A word out of a closed set. */
  public Optional<String> wordAmong(String key, Collection<String> known) {
    return wordAmong(
        key, known.stream().collect(Collectors.toMap(word -> word, word -> Text.EMPTY)));
  }

  /**
   * @param known the words with what they mean, which an editor may write in their place
   */
  public Optional<String> wordAmong(String key, Map<String, Text> known) {
    Optional<String> word = word(key);
    if (word.isPresent() && !known.containsKey(word.get())) {
      findings.add(unknownWord(at(key), word.get(), known));
      return Optional.empty();
    }
    return word;
  }

  public static Finding unknownWord(Location at, String word, Map<String, Text> known) {
    Optional<String> meant =
        known.keySet().stream().filter(key -> known.get(key).says(word)).findFirst();
    Text near =
        meant
            .or(() -> Nearest.to(word, known.keySet()))
            .map(n -> Text.of("是不是“" + n + "”？", "did you mean '" + n + "'? "))
            .orElse(Text.EMPTY);
    String excerpt = Excerpt.of(word);
    return Fault.UNKNOWN_WORD.at(
        at,
        Text.of("不认识的值“" + excerpt + "”", "unknown value '" + excerpt + "'"),
        Text.of(
            near.zh() + "可用：" + list(word, known, Text::zh, "（", "）"),
            near.en() + "known: " + list(word, known, Text::en, " (", ")")));
  }

  private static String list(
      String word,
      Map<String, Text> known,
      Function<Text, String> words,
      String open,
      String close) {
    return Nearest.among(known.keySet(), word, MOST_LISTED).stream()
        .sorted()
        .map(
            key ->
                known.get(key).isEmpty() ? key : key + open + words.apply(known.get(key)) + close)
        .collect(Collectors.joining(", ", "", known.size() > MOST_LISTED ? ", …" : ""));
  }

  /** A day of the calendar, written 2020-01-31. */
  public Optional<LocalDate> date(String key) {
    Optional<String> word = word(key);
    Optional<LocalDate> day = word.flatMap(Days::of);
    if (word.isPresent() && day.isEmpty()) {
      String excerpt = Excerpt.of(word.get());
      findings.add(
          Fault.NOT_A_DATE.at(
              at(key),
              Text.of("“" + excerpt + "”不是一个日期", "'" + excerpt + "' is not a date"),
              Text.of(
                  "请写成 2021-01-20 的样子（年-月-日，半角数字）",
                  "write it as 2021-01-20 (year-month-day, plain digits)")));
    }
    return day;
  }

  /** A web address, http or https. */
  public Optional<String> webAddress(String key) {
    Optional<String> word = word(key);
    Optional<AddressFlaw> flaw = word.flatMap(WebAddress::flaw);
    if (flaw.isPresent()) {
      String excerpt = Excerpt.of(word.get());
      Text words = flaw.get().words();
      findings.add(
          Fault.NOT_AN_ADDRESS.at(
              at(key),
              Text.of("“" + excerpt + "”" + words.zh(), "'" + excerpt + "' " + words.en()),
              flaw.get().remedy()));
      return Optional.empty();
    }
    return word;
  }

  public boolean isTrue(String key) {
    return wordAmong(key, Set.of("true", "false")).filter("true"::equals).isPresent();
  }

  /** Reports the key as missing where it is; {@code example} shows how to write it. */
  public boolean require(String key, String example) {
    if (has(key) || !isMapping) {
      return has(key);
    }
    findings.add(
        Fault.MISSING_KEY.at(
            mapping.at(),
            Text.of("缺少必填的“" + key + "”", "the key '" + key + "' is missing"),
            Text.of("请加上，如：" + example, "add it, for example: " + example)));
    return false;
  }
}
