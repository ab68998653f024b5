package org.gongkai.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Places;
import org.gongkai.report.Vocabulary;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/** Reads agency.yaml. */
final class AgencyReader {

  private static final String[] KEYS = {
    "name",
    "aliases",
    "region",
    "level",
    "kind",
    "sector",
    "code",
    "website",
    "powers",
    "contact",
    "parent",
    "opened",
    "closed",
    "successor",
    "formerly"
  };

  private final Vocabulary vocabulary;
  private final Map<String, Text> powers = new LinkedHashMap<>();
  private final Findings findings;

  /** The same, telling what is wrong elsewhere. */
  private AgencyReader(AgencyReader other, Findings findings) {
    this.vocabulary = other.vocabulary;
    this.powers.putAll(other.powers);
    this.findings = findings;
  }

  AgencyReader telling(Findings others) {
    return new AgencyReader(this, others);
  }

  AgencyReader(Vocabulary vocabulary, Forms forms, Findings findings) {
    this.vocabulary = vocabulary;
    for (Form form : forms.all()) {
      form.arithmetic()
          .powers()
          .forEach(power -> powers.put(power.key(), power.decisions().line().brief()));
    }
    this.findings = findings;
  }

  /**
   * @param path the agency's folder, which is its identity
   */
  Optional<Agency> read(Node root, String path) {
    Fields fields = Fields.of(root, findings, KEYS);
    boolean complete =
        fields.require("name", "name: 广东省财政厅")
            & fields.require("region", "region: \"440000\"")
            & fields.require("level", "level: province")
            & fields.require("kind", "kind: department");
    Optional<Text> name = fields.text("name");
    Optional<Agency.Standing> standing = complete ? standing(fields) : Optional.empty();
    if (name.isEmpty() || standing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Agency(
            path,
            name.get(),
            fields.wordsOnce("aliases"),
            standing.get(),
            contact(fields),
            lineage(fields),
            new Places(
                fields.at(),
                fields.places(
                    "name",
                    "aliases",
                    "parent",
                    "successor",
                    "formerly",
                    "code",
                    "region",
                    "contact.phone",
                    "contact.postcode",
                    "contact.email"))));
  }

  private Optional<Agency.Standing> standing(Fields fields) {
    Optional<String> region = region(fields);
    Optional<String> level = fields.wordAmong("level", vocabulary.levels());
    Optional<String> kind = fields.wordAmong("kind", vocabulary.kinds());
    Optional<String> sector = fields.wordAmong("sector", vocabulary.sectors());
    String code = fields.word("code").orElse("");
    String website = fields.webAddress("website").orElse("");
    if (region.isEmpty() || level.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Agency.Standing(
            region.get(),
            level.get(),
            kind.get(),
            sector.orElse("general"),
            code,
            website,
            powers(fields)));
  }

  /** What the agency can decide; an empty list says that it can decide nothing. */
  private Optional<Set<String>> powers(Fields fields) {
    if (!fields.has("powers")) {
      return Optional.empty();
    }
    Set<String> known = new TreeSet<>();
    for (String power : fields.wordsOnce("powers")) {
      if (powers.containsKey(power)) {
        known.add(power);
      } else {
        findings.add(Fields.unknownWord(fields.at("powers"), power, powers));
      }
    }
    return Optional.of(known);
  }

  private Optional<String> region(Fields fields) {
    Optional<String> code = fields.word("region");
    if (code.isPresent() && !vocabulary.knows(code.get())) {
      String excerpt = Excerpt.of(code.get());
      findings.add(
          Fault.UNKNOWN_WORD.at(
              fields.at("region"),
              Text.of("不认识的行政区划代码“" + excerpt + "”", "unknown division code '" + excerpt + "'"),
              Text.of(
                  "应为六位 GB/T 2260 代码，如 \"440000\"；新设或撤销的区划请写入 content/site.yaml 的 regions",
                  "a six-digit GB/T 2260 code such as \"440000\" is expected; name new or abolished divisions under 'regions' in content/site.yaml")));
      return Optional.empty();
    }
    return code;
  }

  private Agency.Contact contact(Fields fields) {
    return fields
        .fields("contact", "address", "phone", "postcode", "email")
        .map(contact -> new ContactReader(contact, findings).contact())
        .orElse(new Agency.Contact("", "", "", ""));
  }

  private Agency.Lineage lineage(Fields fields) {
    Optional<LocalDate> opened = fields.date("opened");
    Optional<LocalDate> closed = fields.date("closed");
    if (opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get())) {
      findings.add(
          Fault.NOT_A_DATE.at(
              fields.at("closed"),
              Text.of(
                  "撤销（" + closed.get() + "）在成立（" + opened.get() + "）之前",
                  "closed (" + closed.get() + ") is before opened (" + opened.get() + ")"),
              Text.of("请核对两个日期", "compare the two dates")));
    }
    List<Agency.FormerName> formerly =
        fields.list("formerly").stream().flatMap(node -> former(node).stream()).toList();
    return new Agency.Lineage(
        fields.word("parent").orElse(""),
        opened,
        closed,
        fields.word("successor").orElse(""),
        formerly);
  }

  private Optional<Agency.FormerName> former(Node node) {
    Fields former = Fields.of(node, findings, "name", "until");
    return former.text("name").map(name -> new Agency.FormerName(name, former.date("until")));
  }
}
