package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.junit.jupiter.api.Test;

/** The schemas say what the reader says, as far as a schema can. */
class SchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Forms FORMS = FormsReader.read();

  /** What the reader finds in the shape of a file; the others need more than one file to see. */
  private static final Set<String> OF_SHAPE =
      Set.of(
          "unknown-key",
          "missing-key",
          "wrong-type",
          "unknown-word",
          "not-a-count",
          "not-an-amount",
          "not-a-date",
          "not-an-address",
          "wrong-length",
          "unknown-form",
          "form-year",
          "yaml-empty");

  /** The same in site.yaml, where a key becomes a part of an address. */
  private static final Set<String> OF_SITE = Set.of("bad-name", "attachment-type");

  /** Broken before it has a shape. */
  private static final Set<String> UNREADABLE =
      Set.of("not-utf8", "control-character", "merge-conflict", "too-large");

  /** What a schema cannot see, and why. */
  private static final Map<String, String> ONLY_THE_READER =
      Map.of(
          "missing-key--division", "which divisions the program knows",
          "not-a-count--exponent", "that 1e3 is written otherwise than 1000",
          "not-an-amount--point-last", "that 1. is written otherwise than 1",
          "not-a-date--closed-before-opened", "two dates beside each other",
          "not-an-address--look-alike", "letters that look like others",
          "not-an-address--port", "odd ports",
          "not-an-amount--too-long", "how many digits were written");

  private static Map<String, Schema> schemas(Path source) throws IOException {
    Path folder = Files.createTempDirectory("schema");
    Run run = Run.of(source, "schema", "--output", folder.toString());
    assertEquals(ExitCode.OK, run.exit(), run.err());
    Map<String, Schema> schemas = new TreeMap<>();
    for (String line : run.out().lines().toList()) {
      Path file = Path.of(line);
      schemas.put(
          file.getFileName().toString(),
          REGISTRY.getSchema(Files.readString(file), InputFormat.JSON));
    }
    return schemas;
  }

  private static Schema of(Path file, Map<String, Schema> schemas) {
    String name = file.getFileName().toString();
    if (name.matches("\\d{4}\\.yaml")) {
      int year = Integer.parseInt(name.substring(0, 4));
      return FORMS
          .in(year)
          .map(Form::id)
          .map(id -> schemas.get("report-" + id + ".schema.json"))
          .orElse(null);
    }
    return schemas.get(name.replace(".yaml", ".schema.json"));
  }

  private static List<String> told(Schema schema, Path file) throws IOException {
    return schema.validate(Files.readString(file), InputFormat.YAML).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> file.toString().contains("content"))
          .filter(file -> !file.toString().contains("expected"))
          .sorted()
          .toList();
    }
  }

  /** The schemas that stand beside content/ are those the program writes. */
  @Test
  void theSchemasOfTheRepositoryAreUpToDate() throws IOException {
    Path folder = Files.createTempDirectory("schema");
    Run run = Run.of(Path.of(""), "schema", "--output", folder.toString());
    Set<String> names = new TreeSet<>();
    for (String line : run.out().lines().toList()) {
      Path file = Path.of(line);
      names.add(file.getFileName().toString());
      Golden.compare(Path.of(".gongkai").resolve(file.getFileName()), Files.readString(file));
    }
    try (Stream<Path> there = Files.list(Path.of(".gongkai"))) {
      assertEquals(
          names,
          there
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /** Each row with its label as printed, each cell by its column. */
  @Test
  void aRowIsDescribedAsTheFormPrintsIt() throws IOException {
    String schema = Files.readString(Path.of(".gongkai/report-cn-2021.schema.json"));
    for (Form form : List.of(FORMS.find("cn-2021").orElseThrow())) {
      form.cells()
          .all()
          .forEach(
              cell -> {
                assertTrue(
                    schema.contains("\"title\": \"" + cell.line().label().zh() + "\""),
                    cell.address());
                assertTrue(
                    schema.contains("\"title\": \"" + cell.column().label().zh() + "\""),
                    cell.address());
              });
    }
  }

  @Test
  void everyFileOfTheRepositoryIsAsItsSchemaSays() throws IOException {
    Map<String, Schema> schemas = schemas(Path.of(""));
    List<Path> files = sources(Path.of("content"));
    assertTrue(files.size() > 10, files.toString());
    for (Path file : files) {
      assertEquals(List.of(), told(of(file, schemas), file), file.toString());
    }
  }

  @Test
  void everyFileOfTheGoldenSitesIsAsItsSchemaSays() throws IOException {
    try (Stream<Path> sites = Files.list(Path.of("src/test/sites"))) {
      for (Path site : sites.sorted().toList()) {
        Map<String, Schema> schemas = schemas(site);
        for (Path file : sources(site)) {
          assertEquals(List.of(), told(of(file, schemas), file), file.toString());
        }
      }
    }
  }

  @Test
  void schemaAndReaderSayTheSameOfEveryMistake() throws IOException {
    Map<String, Schema> usual = schemas(FindingsTest.FOLDER.resolve("wrong-length"));
    Map<String, String> differ = new TreeMap<>();
    int both = 0;
    for (Path fixture : fixtures()) {
      Map<String, Schema> schemas = hasOwnWords(fixture) ? schemas(fixture) : usual;
      Map<String, Set<String>> reader = readerFinds(fixture);
      for (Path file : sources(fixture)) {
        String name = fixture.relativize(file).toString().replace('\\', '/');
        Set<String> found = reader.getOrDefault(name, Set.of());
        Schema schema = of(file, schemas);
        if (schema == null || found.stream().anyMatch(SchemaTest::isUnreadable)) {
          continue;
        }
        List<String> told = told(schema, file);
        if (isOfShape(found, name) == told.isEmpty()) {
          differ.put(
              fixture.getFileName().toString(), name + " reader " + found + " schema " + told);
        }
        both += isOfShape(found, name) && !told.isEmpty() ? 1 : 0;
      }
    }
    assertEquals(new TreeSet<>(ONLY_THE_READER.keySet()), differ.keySet(), differ::toString);
    assertTrue(both >= 70, both + " mistakes are seen by both");
  }

  private static boolean isUnreadable(String rule) {
    return rule.startsWith("yaml-") || UNREADABLE.contains(rule);
  }

  private static boolean isOfShape(Set<String> found, String file) {
    return found.stream().anyMatch(OF_SHAPE::contains)
        || file.endsWith("site.yaml") && found.stream().anyMatch(OF_SITE::contains);
  }

  /** Whether its site.yaml adds words that its schemas must know. */
  private static boolean hasOwnWords(Path fixture) throws IOException {
    Path site = fixture.resolve("content/site.yaml");
    return Files.exists(site)
        && new String(Files.readAllBytes(site), StandardCharsets.ISO_8859_1).contains("sectors");
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> list = Files.list(FindingsTest.FOLDER)) {
      return list.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Map<String, Set<String>> readerFinds(Path fixture) throws IOException {
    Matcher lines =
        Pattern.compile("(?m)^(content/\\S+?\\.yaml)(?::\\d+)*: \\S+?\\[(\\S+?)]")
            .matcher(Files.readString(fixture.resolve("expected.txt")));
    return lines
        .results()
        .collect(
            Collectors.groupingBy(
                line -> line.group(1),
                Collectors.mapping(line -> line.group(2), Collectors.toCollection(TreeSet::new))));
  }
}
