package org.gongkai.content.form;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Jurisdiction;
import org.gongkai.source.SourceFolder;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.YamlFile;

/**
 * Finds the jurisdiction that site.yaml names: in {@code jurisdictions/} beside {@code content/},
 * or else among those that ship with the program.
 */
public final class Jurisdictions {

  private static final String SITE = "content/site.yaml";
  private static final String KEY = "jurisdiction";
  private static final String ROOT = "jurisdictions/";

  private final SourceFolder source;
  private final Findings findings;

  public Jurisdictions(SourceFolder source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /**
   * @param usual the one of a portal that names none, or none that can be read
   */
  public Jurisdiction named(Supplier<Jurisdiction> usual) {
    // What is wrong in the file itself is told where all of it is read.
    Findings untold = new Findings();
    Optional<Fields> site =
        text(SITE)
            .flatMap(text -> YamlFile.read(text, SITE, untold))
            .map(root -> Fields.open(root, untold));
    Optional<String> id = site.flatMap(fields -> fields.word(KEY));
    if (id.isEmpty() || id.get().equals(Jurisdiction.USUAL) && !isOwn(id.get())) {
      return usual.get();
    }
    return read(id.get(), site.get().at(KEY)).orElseGet(usual);
  }

  private Optional<String> text(String file) {
    return source.has(file) ? source.text(file) : Optional.empty();
  }

  private boolean isOwn(String id) {
    return !source.below(ROOT + id + "/").isEmpty();
  }

  private Optional<Jurisdiction> read(String id, Location at) {
    try {
      Optional<Jurisdiction> found =
          isOwn(id) ? JurisdictionReader.of(id, this::text) : JurisdictionReader.shipped(id);
      if (found.isEmpty()) {
        addUnknown(id, at);
      }
      return found;
    } catch (IllegalArgumentException e) {
      findings.add(
          Fault.JURISDICTION.at(
              at,
              Text.of(
                  "法域“" + id + "”的数据文件有误：" + e.getMessage(),
                  "a data file of the jurisdiction '"
                      + id
                      + "' is not as it should be: "
                      + e.getMessage()),
              Text.of(
                  "请对照程序自带的 jurisdictions/cn/ 修改",
                  "compare it with jurisdictions/cn/, which ships with the program")));
      return Optional.empty();
    }
  }

  private void addUnknown(String id, Location at) {
    TreeSet<String> known = new TreeSet<>();
    known.add(Jurisdiction.USUAL);
    source.below(ROOT).keySet().stream()
        .flatMap(file -> Stream.of(file.substring(ROOT.length()).split("/")).limit(1))
        .forEach(known::add);
    String excerpt = Excerpt.of(id);
    findings.add(
        Fault.UNKNOWN_WORD.at(
            at,
            Text.of("没有法域“" + excerpt + "”", "there is no jurisdiction '" + excerpt + "'"),
            Text.of(
                "可用：" + String.join("、", known) + "；自己的写在 jurisdictions/<名称>/ 里",
                "known: "
                    + String.join(", ", known)
                    + "; one of your own stands in jurisdictions/<name>/")));
  }
}
