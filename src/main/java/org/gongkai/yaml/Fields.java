package org.gongkai.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * The keys of one mapping, read by name. Whatever is not as expected becomes a finding at its place and
 * reads as absent, so that a file is read to its end and all its mistakes are told at once.
 */
public final class Fields {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private final Node.Mapping mapping;
  private final Findings findings;

  private Fields(Node.Mapping mapping, Findings findings) {
    this.mapping = mapping;
    this.findings = findings;
  }

  /** The fields of {@code node}; keys other than the known ones are findings that name the nearest known key. */
  public static Fields of(Node node, Findings findings, String... known) {
    return of(node, findings, Set.of(known));
  }

  public static Fields of(Node node, Findings findings, Set<String> known) {
    Fields fields = open(node, findings);
    for (String key : fields.mapping.entries().keySet()) {
      if (!known.contains(key)) {
        findings.add(unknown(fields.mapping.keyAt(key), key, known));
      }
    }
    return fields;
  }

  /** The fields of a mapping whose keys are not known beforehand. */
  public static Fields open(Node node, Findings findings) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, findings);
    }
    findings.add(wrongType(node, Text.of("一组“键: 值”", "keys with values")));
    return new Fields(new Node.Mapping(Map.of(), Map.of(), node.at()), findings);
  }

  public static Finding unknown(Location at, String key, Collection<String> known) {
    String list = known.stream().sorted().collect(Collectors.joining(", "));
    Text remedy =
        Nearest.to(key, known)
            .map(near -> Text.of("是不是“" + near + "”？", "did you mean '" + near + "'?"))
            .orElse(Text.of("这里可用：" + list, "known here: " + list));
    return Fault.UNKNOWN_KEY.at(at, Text.of("不认识的键“" + key + "”", "unknown key '" + key + "'"), remedy);
  }

  public static Finding wrongType(Node node, Text expected) {
    return Fault.WRONG_TYPE.at(
        node.at(), Text.of("这里应是" + expected.zh() + "，现为" + node.kind().zh(), "expected " + expected.en() + ", found " + node.kind().en()));
  }

  public Location at() {
    return mapping.at();
  }

  public Location at(String key) {
    return mapping.entries().containsKey(key) ? mapping.entries().get(key).at() : mapping.at();
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

  private List<Node> items(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    findings.add(wrongType(node, Text.of("列表，如 [a, b]", "a list, such as [a, b]")));
    return List.of();
  }

  /** A single word or sentence. */
  public Optional<String> word(String key) {
    return node(key).flatMap(node -> wordOf(node, findings));
  }

  public static Optional<String> wordOf(Node node, Findings findings) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isBlank() && (scalar.quoted() || !scalar.text().equals("null"))) {
      return Optional.of(scalar.text().strip());
    }
    findings.add(wrongType(node, Text.of("文字", "text")));
    return Optional.empty();
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
    return zh.or(() -> en).map(words -> new Text(words, en.orElse(words)));
  }

  /** A word out of a closed set. */
  public Optional<String> wordAmong(String key, Collection<String> known) {
    Optional<String> word = word(key);
    if (word.isPresent() && !known.contains(word.get())) {
      findings.add(unknownWord(at(key), word.get(), known));
      return Optional.empty();
    }
    return word;
  }

  public static Finding unknownWord(Location at, String word, Collection<String> known) {
    String list = known.stream().sorted().collect(Collectors.joining(", "));
    Text near = Nearest.to(word, known).map(n -> Text.of("是不是“" + n + "”？", "did you mean '" + n + "'? ")).orElse(Text.EMPTY);
    return Fault.UNKNOWN_WORD.at(
        at, Text.of("不认识的值“" + word + "”", "unknown value '" + word + "'"), Text.of(near.zh() + "可用：" + list, near.en() + "known: " + list));
  }

  /** A day of the calendar, written 2020-01-31. */
  public Optional<LocalDate> date(String key) {
    Optional<String> word = word(key);
    try {
      return word.map(day -> LocalDate.parse(day, DAY));
    } catch (DateTimeParseException e) {
      findings.add(
          Fault.NOT_A_DATE.at(
              at(key),
              Text.of("“" + word.get() + "”不是一个日期", "'" + word.get() + "' is not a date"),
              Text.of("请写成 2021-01-20 的样子（年-月-日）", "write it as 2021-01-20 (year-month-day)")));
      return Optional.empty();
    }
  }

  /** A web address, http or https. */
  public Optional<String> webAddress(String key) {
    Optional<String> word = word(key);
    if (word.isPresent() && !isWebAddress(word.get())) {
      findings.add(
          Fault.NOT_AN_ADDRESS.at(
              at(key),
              Text.of("“" + word.get() + "”不是完整的网址", "'" + word.get() + "' is not a full web address"),
              Text.of("请以 http:// 或 https:// 开头", "begin it with http:// or https://")));
      return Optional.empty();
    }
    return word;
  }

  private static boolean isWebAddress(String word) {
    try {
      URI address = new URI(word);
      return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  public boolean isTrue(String key) {
    return wordAmong(key, Set.of("true", "false")).filter("true"::equals).isPresent();
  }

  /** Reports the key as missing where it is; {@code example} shows how to write it. */
  public boolean require(String key, String example) {
    if (has(key)) {
      return true;
    }
    findings.add(
        Fault.MISSING_KEY.at(
            mapping.at(), Text.of("缺少必填的“" + key + "”", "the key '" + key + "' is missing"), Text.of("请加上，如：" + example, "add it, for example: " + example)));
    return false;
  }
}
