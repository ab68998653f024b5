package org.gongkai.content.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.finding.Findings;
import org.gongkai.form.Block;
import org.gongkai.form.Cells;
import org.gongkai.form.Edition;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Layout;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.form.Measures;
import org.gongkai.form.Outcome;
import org.gongkai.form.Outcomes;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/**
 * Reads one form file. A form is shipped with the program: a mistake in its rows, sums or measures
 * is ours, so it stops the run with an {@link IllegalArgumentException}.
 */
public final class FormReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "years",
          "zh",
          "en",
          "authority",
          "break",
          "outline",
          "sections",
          "tables",
          "measures",
          "outcomes");
  private static final Set<String> HEADING_KEYS =
      Set.of("key", "zh", "en", "short", "aliases", "figure", "kind", "unit", "lines", "columns");

  private final Fields fields;
  private final Measures measures;
  private final Outcomes outcomes;
  private final Law law;
  private final Findings findings;

  FormReader(Node root, Measures measures, Outcomes outcomes, Law law, Findings findings) {
    Set<String> known = new HashSet<>(KEYS);
    known.addAll(ArithmeticReader.KEYS);
    this.fields = Fields.of(root, findings, known);
    this.measures = measures;
    this.outcomes = outcomes;
    this.law = law;
    this.findings = findings;
  }

  /**
   * @param title how reports are called, with {agency} and {year}
   */
  Form read(Text title) {
    List<Table> tables = fields.list("tables").stream().map(this::table).toList();
    Cells cells = Form.index(tables);
    CellNames names = new CellNames(tables, cells);
    return new Form(
        edition(title),
        fields.list("sections").stream().map(this::section).toList(),
        fields.word("outline").filter("free"::equals).isPresent(),
        tables,
        cells,
        new ArithmeticReader(names, law, findings).read(fields),
        measurements(names));
  }

  private Edition edition(Text reports) {
    Fields years = given(fields.fields("years", "from", "to"), fields, "years");
    return new Edition(
        word(fields, "id"),
        Integer.parseInt(word(years, "from")),
        years.word("to").map(Integer::parseInt).orElse(Edition.OPEN),
        text(fields),
        reports,
        fields.text("authority").orElse(Text.EMPTY),
        fields.text("break").orElse(Text.EMPTY));
  }

  private Section section(Node node) {
    Fields section = Fields.of(node, findings, "key", "zh", "en", "aliases");
    return Section.of(word(section, "key"), text(section), section.words("aliases"));
  }

  private Table table(Node node) {
    Fields table =
        Fields.of(
            node,
            findings,
            "key",
            "section",
            "layout",
            "zh",
            "en",
            "corner",
            "unitHeading",
            "blocks");
    return new Table(
        word(table, "key"),
        word(table, "section"),
        text(table),
        table.text("corner").orElse(Text.EMPTY),
        table.text("unitHeading").orElse(Text.EMPTY),
        Layout.valueOf(word(table, "layout").toUpperCase(Locale.ROOT)),
        table.list("blocks").stream().map(this::block).toList());
  }

  private Block block(Node node) {
    Fields block = Fields.of(node, findings, "zh", "en", "columns", "lines");
    return new Block(
        block.has("zh") ? text(block) : Text.EMPTY,
        block.list("columns").stream().map(column -> heading(column, "", Text.EMPTY)).toList(),
        block.list("lines").stream().map(line -> heading(line, "", Text.EMPTY)).toList());
  }

  /**
   * @param prefix what the keys below begin with @param group the name of the group above
   */
  private Heading heading(Node node, String prefix, Text group) {
    Fields heading = Fields.of(node, findings, HEADING_KEYS);
    String own = heading.word("key").orElse("");
    boolean isColumn = heading.has("columns");
    String key = own.isEmpty() || prefix.isEmpty() ? own : prefix + "." + own;
    Text label = text(heading);
    List<Node> lower = heading.list(isColumn ? "columns" : "lines");
    Text brief = heading.text("short").orElseGet(() -> within(group, withoutNumber(label)));
    Text groupBelow = own.isEmpty() || isColumn ? Text.EMPTY : brief;
    return new Heading(
        key,
        new Heading.Name(label, brief, heading.words("aliases")),
        lower.isEmpty() || heading.isTrue("figure"),
        heading
            .word("kind")
            .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .orElse(Kind.COUNT),
        heading.word("unit").orElse(""),
        lower.stream()
            .map(below -> heading(below, isColumn ? "" : key.isEmpty() ? prefix : key, groupBelow))
            .toList());
  }

  private static Text within(Text group, Text label) {
    return group.isEmpty()
        ? label
        : Text.of(group.zh() + "：" + label.zh(), group.en() + ": " + label.en());
  }

  public static Text withoutNumber(Text label) {
    String number = "^(（[一二三四五六七八九]+）|[一二三四五六七八九]+、|\\(\\d+\\) |\\d+\\.\\s*|其中：|of which: )";
    return Text.of(label.zh().replaceFirst(number, ""), label.en().replaceFirst(number, ""));
  }

  private Map<String, Measurement> measurements(CellNames names) {
    Map<String, Measurement> all = measurements("measures", measures::find, names);
    all.putAll(measurements("outcomes", key -> outcomes.find(key).map(Outcome::measure), names));
    return all;
  }

  private Map<String, Measurement> measurements(
      String list, Function<String, Optional<Measure>> known, CellNames names) {
    Map<String, Measurement> all = new LinkedHashMap<>();
    if (!fields.has(list)) {
      return all;
    }
    Fields given = Fields.open(fields.node(list).orElseThrow(), findings);
    for (String key : given.keys()) {
      Measure measure =
          known
              .apply(key)
              .orElseThrow(
                  () -> new IllegalArgumentException(given.keyAt(key) + ": no measure " + key));
      boolean noted = given.node(key).orElseThrow() instanceof Node.Mapping;
      Optional<Fields> detail = noted ? given.fields(key, "is", "note") : Optional.empty();
      String formula = noted ? word(detail.orElseThrow(), "is") : word(given, key);
      all.put(
          key,
          new Measurement(
              measure, names.sum(formula), detail.flatMap(f -> f.text("note")).orElse(Text.EMPTY)));
    }
    return all;
  }

  static Text text(Fields fields) {
    return new Text(word(fields, "zh"), word(fields, "en"));
  }

  static String word(Fields fields, String key) {
    return given(fields.word(key), fields, key);
  }

  /**
   * @throws IllegalArgumentException with the place, where it is not given
   */
  static <T> T given(Optional<T> value, Fields fields, String key) {
    return value.orElseThrow(
        () -> new IllegalArgumentException(fields.at() + ": '" + key + "' is missing"));
  }
}
