package org.gongkai.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into {@link Node}s. Refused, each with its place: a key given twice, anchors,
 * aliases, merge keys and tags (they would change figures silently), a second document, an empty file.
 */
public final class YamlFile {

  private static final int DEEPEST = 24;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(100).maxStringLength(1_000_000).maxTokenCount(500_000).build())
          .build();

  private final String file;
  private final Findings findings;
  private final YAMLParser parser;
  private Location last;

  private YamlFile(String text, String file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text);
    this.last = Location.of(file, 1);
  }

  /** The document in {@code text}, or nothing where it cannot be read: why is then among the findings. */
  public static Optional<Node> read(String text, String file, Findings findings) {
    Optional<Node> plain = PlainYaml.read(text, file);
    return plain.isPresent() ? plain : strictly(text, file, findings);
  }

  /** The same through the full parser, whatever is in the text. */
  static Optional<Node> strictly(String text, String file, Findings findings) {
    Optional<Finding> tab = tabIndentation(text, file);
    if (tab.isPresent()) {
      findings.add(tab.get());
      return Optional.empty();
    }
    YamlFile yaml = new YamlFile(text, file, findings);
    try {
      return Optional.of(yaml.document());
    } catch (Refused refused) {
      findings.add(refused.finding);
    } catch (JacksonException e) {
      findings.add(yaml.syntax(e));
    } finally {
      yaml.parser.close();
    }
    return Optional.empty();
  }

  private Node document() {
    if (parser.nextToken() == null) {
      throw new Refused(
          Fault.YAML_EMPTY.at(Location.of(file), Text.of("文件里没有内容", "there is nothing in the file"), Text.of("请填写，或删去文件", "fill it in, or remove the file")));
    }
    Node root = node(1);
    if (parser.nextToken() != null) {
      throw new Refused(
          Fault.YAML_SECOND_DOCUMENT.at(
              here(), Text.of("同一文件中有第二份 YAML 文档（“---”之后）", "a second YAML document begins here (after '---')"), Text.of("一个文件只写一份", "keep one document a file")));
    }
    return root;
  }

  private Node node(int depth) {
    last = here();
    refuseReferences();
    if (depth > DEEPEST) {
      throw new Refused(Fault.YAML_TOO_DEEP.at(last, Text.of("嵌套超过 " + DEEPEST + " 层", "is nested more than " + DEEPEST + " deep"), Text.EMPTY));
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(depth);
    }
    return new Node.Scalar(parser.getString() == null ? "" : parser.getString(), token == JsonToken.VALUE_STRING, last);
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
      throw new Refused(
          Fault.YAML_ANCHOR.at(
              here(),
              Text.of("这里用了 YAML 的锚点或引用（& 或 *）", "uses a YAML anchor or alias (& or *)"),
              Text.of("请把值原样再写一遍；以 * 或 & 开头的文字请加引号", "write the value out again; put text that begins with * or & in quotes")));
    }
    if (parser.getTypeId() != null) {
      throw new Refused(
          Fault.YAML_TAG.at(here(), Text.of("这里用了 YAML 标签（!）", "uses a YAML tag (!)"), Text.of("请删去；以 ! 开头的文字请加引号", "remove it; put text that begins with ! in quotes")));
    }
  }

  private static void refuseMerge(String key, Location at) {
    if (key.equals("<<")) {
      throw new Refused(Fault.YAML_ANCHOR.at(at, Text.of("不支持合并键“<<”", "the merge key '<<' is not supported"), Text.of("请把各项逐一写出", "write the entries out")));
    }
  }

  private static Finding duplicate(String key, Location at, Location first) {
    return Fault.YAML_DUPLICATE_KEY.at(
        at,
        Text.of("键“" + key + "”重复，第 " + first.line() + " 行已经有了", "the key '" + key + "' is given twice; the first is on line " + first.line()),
        Text.of("请只留一个", "keep one of them"));
  }

  private Location here() {
    TokenStreamLocation token = parser.currentTokenLocation();
    return new Location(file, Math.max(1, token.getLineNr()), Math.max(1, token.getColumnNr()));
  }

  private Finding syntax(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    Location at = place == null || place.getLineNr() < 1 ? last : new Location(file, place.getLineNr(), Math.max(1, place.getColumnNr()));
    return Fault.YAML_SYNTAX.at(
        at,
        Text.of("YAML 写法有误，从这里起读不懂", "is not well-formed YAML from here on"),
        Text.of(
            "请检查本行和上一行：冒号要用半角并后跟空格，含有“: ”的文字要加引号，括号和引号要成对，缩进要对齐",
            "check this line and the one above: a plain ':' followed by a space after a key, quotes around text that contains ': ', brackets and quotes in pairs, indentation in line"));
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
                new Location(file, line, at - start + 1), Text.of("缩进用了制表符", "is indented with a tab"), Text.of("请改用空格", "use spaces")));
      }
      int end = text.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
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
