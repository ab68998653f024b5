package org.gongkai.content.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.prose.Markdown;
import org.gongkai.prose.Passage;
import org.gongkai.report.Narrative;
import org.gongkai.source.SourceFolder;

/** Reads the text of a report and puts its passages under the sections of the form. */
public final class NarrativeReader {

  private static final int MOST_HEADINGS = 1_000;

  private final Map<String, String> bare;
  private final SourceFolder source;
  private final Markdown markdown;
  private final Findings findings;

  public NarrativeReader(SourceFolder source, Findings findings) {
    this(source, findings, new ConcurrentHashMap<>());
  }

  private NarrativeReader(SourceFolder source, Findings findings, Map<String, String> bare) {
    this.source = source;
    this.markdown = new Markdown(findings);
    this.findings = findings;
    this.bare = bare;
  }

  /** The same, telling what is wrong elsewhere. */
  public NarrativeReader telling(Findings others) {
    return new NarrativeReader(source, others, bare);
  }

  public Optional<Narrative> read(String file, Language language, Form form) {
    return source
        .text(file)
        .map(text -> markdown.passages(text, file))
        .filter(passages -> isWritten(passages, file))
        .map(passages -> narrative(passages, file, language, form));
  }

  /** A text that is still to be written is not judged as one. */
  private boolean isWritten(List<Passage> passages, String file) {
    Optional<Finding> hints = Unfilled.text(passages, file);
    hints.ifPresent(findings::add);
    return hints.isEmpty();
  }

  private Narrative narrative(List<Passage> passages, String file, Language language, Form form) {
    Map<String, Passage> sections = new LinkedHashMap<>();
    List<Passage> others = new ArrayList<>();
    for (Passage given : passages) {
      Passage passage = given.in(language);
      String heading = bare(passage.heading());
      Optional<Section> section =
          form.outline().stream().filter(s -> s.names().contains(heading)).findFirst();
      if (section.isPresent() && sections.putIfAbsent(section.get().key(), passage) == null) {
        continue;
      }
      others.add(passage);
      if (!passage.heading().isEmpty() && !form.freeOutline()) {
        findings.add(section.isPresent() ? repeated(passage) : unknown(passage, form));
      }
    }
    return new Narrative(language, file, sections, others);
  }

  /** Most reports have the same headings. */
  private String bare(String heading) {
    return bare.size() < MOST_HEADINGS
        ? bare.computeIfAbsent(heading, Section::bare)
        : Section.bare(heading);
  }

  private static Finding unknown(Passage passage, Form form) {
    String heading = Excerpt.of(passage.heading());
    List<Text> titles = form.outline().stream().map(Section::title).toList();
    return Fault.UNKNOWN_SECTION.at(
        passage.at(),
        Text.of(
            "“" + heading + "”不是格式规定的标题；内容排在最后",
            "'" + heading + "' is not a section of the form; it is shown last"),
        Text.of(
            "格式规定的标题："
                + String.join("；", titles.stream().map(Text::zh).toList())
                + "。本级以下的小标题请用 ###",
            "the form's sections: "
                + String.join("; ", titles.stream().map(Text::en).toList())
                + ". Headings below them begin with ###"));
  }

  private static Finding repeated(Passage passage) {
    String heading = Excerpt.of(passage.heading());
    return Fault.UNKNOWN_SECTION.at(
        passage.at(),
        Text.of(
            "“" + heading + "”这一部分前面已经有了；这里的内容排在最后",
            "'" + heading + "' comes a second time; this passage is shown last"),
        Text.of("请把两处合在一个标题下", "put both under one heading"));
  }
}
