package org.gongkai.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Letters;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into {@link Node}s. Refused, each with its place: a key given twice,
 * anchors, aliases, merge keys and tags (they would change figures silently), a second document, an
 * empty file.
 */
public final class YamlFile {

  static final char WIDE_SPACE = '\u3000';

  /** Before a key; a paragraph of a text may well begin with wide spaces. */
  private static final Pattern WIDE_INDENTATION =
      Pattern.compile(" *(?<wide>\u3000)[ \u3000]*[A-Za-z][A-Za-z0-9.]*:(?: |$)");

  private static final int DEEPEST = 24;
  private static final Text DEEP_REMEDY =
      Text.of(
          "这里用不到这么多层，请检查括号和缩进", "nothing here is nested like that: check brackets and indentation");

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxStringLength(1_000_000)
                  .maxTokenCount(500_000)
                  .build())
          .build();

  private final String text;
  private final String file;
  private final Findings findings;
  private final YAMLParser parser;
  private final Columns columns;
  private Location last;

  /** How far {@link #firstSign} has come, in characters and in code points. */
  private int position;

  private int passed;

  private YamlFile(String text, String file, Findings findings) {
    this.text = text;
    this.file = file;
    this.findings = findings;
    this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text);
    this.columns = new Columns(text);
    this.last = Location.of(file, 1);
  }

  /**
   * The document in {@code text}, or nothing where it cannot be read: why is then among the
   * findings.
   */
  public static Optional<Node> read(String text, String file, Findings findings) {
    Optional<Node> plain = PlainYaml.read(text, file);
    return plain.isPresent() ? plain : strictly(text, file, findings);
  }

  /** The same through the full parser, whatever is in the text. */
  static Optional<Node> strictly(String text, String file, Findings findings) {
    Optional<Finding> indentation =
        tabIndentation(text, file).or(() -> wideIndentation(text, file));
    if (indentation.isPresent()) {
      findings.add(indentation.get());
      return Optional.empty();
    }
    YamlFile yaml = new YamlFile(text, file, findings);
    try {
      return Optional.of(yaml.document());
    } catch (Refused refused) {
      findings.add(refused.finding);
    } catch (JacksonException e) {
      findings.add(SyntaxFault.of(e, yaml.last, yaml.columns).tell(text));
    } finally {
      yaml.parser.close();
    }
    return Optional.empty();
  }

  private Node document() {
    if (parser.nextToken() == null) {
      throw new Refused(
          Fault.YAML_EMPTY.at(
              Location.of(file),
              Text.of("文件里没有内容", "there is nothing in the file"),
              Text.of("请填写，或删去文件", "fill it in, or remove the file")));
    }
    Node root = node(1);
    if (parser.nextToken() != null) {
      throw new Refused(
          Fault.YAML_SECOND_DOCUMENT.at(
              here(),
              Text.of(
                  "同一文件中有第二份 YAML 文档（“---”之后）", "a second YAML document begins here (after '---')"),
              Text.of("一个文件只写一份", "keep one document a file")));
    }
    return root;
  }

  private Node node(int depth) {
    last = here();
    refuseReferences();
    if (depth > DEEPEST) {
      throw new Refused(
          Fault.YAML_TOO_DEEP.at(
              last,
              Text.of("嵌套超过 " + DEEPEST + " 层", "is nested more than " + DEEPEST + " deep"),
              DEEP_REMEDY));
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(depth);
    }
    String words = Optional.ofNullable(parser.getString()).orElse("");
    char sign = firstSign();
    if (sign == '&') { // the parser does not tell of anchors before single values
      throw new Refused(reference(last));
    }
    judgeLetters(words, last);
    boolean isQuoted = token == JsonToken.VALUE_STRING && "\"'|>".indexOf(sign) >= 0;
    return new Node.Scalar(words, isQuoted, last);
  }

  private Node mapping(int depth) {
    Location at = last;
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Location> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Location keyAt = here();
      last = keyAt;
      refuseReferences();
      refuseMerge(key, keyAt);
      judgeLetters(key, keyAt);
      Location first = keys.putIfAbsent(key, keyAt);
      parser.nextToken();
      Node value = node(depth + 1);
      if (first == null) {
        entries.put(key, value);
      } else {
        findings.add(duplicate(key, keyAt, first));
      }
    }
    return new Node.Mapping(entries, keys, at);
  }

  private Node sequence(int depth) {
    Location at = last;
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(items, at);
  }

  private void refuseReferences() {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw new Refused(reference(here()));
    }
    if (parser.getTypeId() != null) {
      throw new Refused(
          Fault.YAML_TAG.at(
              here(),
              Text.of("这里用了 YAML 标签（!）", "uses a YAML tag (!)"),
              Text.of("请删去；以 ! 开头的文字请加引号", "remove it; put text that begins with ! in quotes")));
    }
  }

  private static Finding reference(Location at) {
    return Fault.YAML_ANCHOR.at(
        at,
        Text.of("这里用了 YAML 的锚点或引用（& 或 *）", "uses a YAML anchor or alias (& or *)"),
        Text.of(
            "请把值原样再写一遍；以 * 或 & 开头的文字请加引号",
            "write the value out again; put text that begins with * or & in quotes"));
  }

  private static void refuseMerge(String key, Location at) {
    if (key.equals("<<")) {
      throw new Refused(
          Fault.YAML_ANCHOR.at(
              at,
              Text.of("不支持合并键“<<”", "the merge key '<<' is not supported"),
              Text.of("请把各项逐一写出", "write the entries out")));
    }
  }

  /**
   * Names, titles, ids and keys of all kinds are read here. What {@code "\e"} or {@code "\uD800"}
   * stands for does not show in the text of the file.
   */
  private void judgeLetters(String words, Location at) {
    Letters.judge(words, at).ifPresent(findings::add);
  }

  /** What the value that was just read begins with in the file: a quotation mark, or any sign. */
  private char firstSign() {
    int start = (int) parser.currentTokenLocation().getCharOffset(); // in code points
    position = text.offsetByCodePoints(position, start - passed);
    passed = start;
    return position < text.length() ? text.charAt(position) : '\n';
  }

  private static Finding duplicate(String name, Location at, Location first) {
    String key = Excerpt.of(name);
    return Fault.YAML_DUPLICATE_KEY.at(
        at,
        Text.of(
            "键“" + key + "”重复，第 " + first.line() + " 行已经有了",
            "the key '" + key + "' is given twice; the first is on line " + first.line()),
        Text.of("请只留一个", "keep one of them"));
  }

  private Location here() {
    TokenStreamLocation token = parser.currentTokenLocation();
    int line = Math.max(1, token.getLineNr());
    return new Location(file, line, columns.inUnits(line, Math.max(1, token.getColumnNr())));
  }

  private static Optional<Finding> tabIndentation(String text, String file) {
    int line = 1;
    for (int start = 0; start >= 0 && start < text.length(); line++) {
      int at = start;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\t') {
        return Optional.of(
            Fault.YAML_SYNTAX.at(
                new Location(file, line, at - start + 1),
                Text.of("缩进用了制表符", "is indented with a tab"),
                Text.of("请改用空格", "use spaces")));
      }
      int end = text.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
    }
    return Optional.empty();
  }

  /** To YAML a wide space is a letter, and the key behind it another key, not indented at all. */
  private static Optional<Finding> wideIndentation(String text, String file) {
    if (text.indexOf(WIDE_SPACE) < 0) {
      return Optional.empty();
    }
    int line = 1;
    for (String words : text.lines().toList()) {
      Matcher wide = WIDE_INDENTATION.matcher(words);
      if (wide.lookingAt()) {
        return Optional.of(
            Fault.YAML_SYNTAX.at(
                new Location(file, line, wide.start("wide") + 1),
                Text.of("缩进用了全角空格", "is indented with wide spaces"),
                Text.of("请改用半角空格", "use plain spaces")));
      }
      line++;
    }
    return Optional.empty();
  }

  /** Carries a finding out of the recursion; never leaves this class. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Refused(Finding finding) {
      super(null, null, false, false);
      this.finding = finding;
    }
  }
}
