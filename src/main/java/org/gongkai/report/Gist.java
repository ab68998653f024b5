package org.gongkai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.finding.Location;
import org.gongkai.language.Digest;
import org.gongkai.language.Language;
import org.gongkai.prose.Link;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Sketch;

/**
 * What is kept of a text of a report once it was read and judged: where it stands, and the little
 * that is asked of all texts at once. The text itself is fetched from {@link Texts}.
 *
 * @param sections where the form's sections stand, in the order of the text
 * @param links those that lead away from the page of the report
 * @param size how long it is as HTML
 * @param digest changes with every letter of it, and with what the report states beside its tables
 */
public record Gist(
    Language language, String file, List<Part> sections, List<Link> links, int size, long digest) {

  /**
   * A section of the form in the text.
   *
   * @param sketch its likeness, of the sections that are compared with those of others
   */
  public record Part(String key, Location at, Optional<Sketch> sketch) {}

  public Gist {
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }

  /** The key of the form's section a line of the text is in. */
  Optional<String> sectionAt(int line) {
    return sections.stream()
        .filter(part -> part.at().line() <= line)
        .max(Comparator.comparing(Part::at))
        .map(Part::key);
  }

  /**
   * @param compared keys of the sections that are compared with those of other reports
   */
  public static Gist of(Narrative text, Statement statement, Set<String> compared) {
    List<Part> sections = new ArrayList<>(text.sections().size());
    text.sections()
        .forEach(
            (key, passage) ->
                sections.add(
                    new Part(
                        key,
                        passage.at(),
                        Optional.of(passage)
                            .filter(any -> text.language() == Language.ZH && compared.contains(key))
                            .map(one -> Sketch.of(one.prose().wordings())))));
    return new Gist(
        text.language(),
        text.file(),
        sections,
        text.links().filter(link -> !link.destination().startsWith("#")).toList(),
        text.passages().mapToInt(passage -> passage.prose().html().length()).sum(),
        digest(text, statement));
  }

  /** Whether this is the text the gist was taken of. */
  public boolean isOf(Narrative text, Statement statement) {
    return digest == digest(text, statement);
  }

  private static long digest(Narrative text, Statement statement) {
    return Digest.of(Stream.concat(statement.names(), text.passages().flatMap(Gist::written)));
  }

  private static Stream<String> written(Passage passage) {
    return Stream.of(passage.heading(), passage.prose().html());
  }

  public Optional<Part> section(String key) {
    return sections.stream().filter(part -> part.key().equals(key)).findFirst();
  }
}
