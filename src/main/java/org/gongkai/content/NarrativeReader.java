package org.gongkai.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.prose.Markdown;
import org.gongkai.prose.Passage;
import org.gongkai.report.Narrative;
import org.gongkai.source.SourceFolder;

/** Reads the text of a report and puts its passages under the sections of the form. */
final class NarrativeReader {

  private final SourceFolder source;
  private final Markdown markdown;
  private final Findings findings;

  NarrativeReader(SourceFolder source, Markdown markdown, Findings findings) {
    this.source = source;
    this.markdown = markdown;
    this.findings = findings;
  }

  Optional<Narrative> read(String file, Language language, Form form) {
    return source.text(file).map(text -> narrative(markdown.passages(text, file), file, language, form));
  }

  private Narrative narrative(List<Passage> passages, String file, Language language, Form form) {
    Map<String, Passage> sections = new HashMap<>();
    List<Passage> others = new ArrayList<>();
    for (Passage passage : passages) {
      String heading = Section.bare(passage.heading());
      Optional<Section> section = form.outline().stream().filter(s -> s.names().contains(heading)).findFirst();
      if (section.isPresent() && sections.putIfAbsent(section.get().key(), passage) == null) {
        continue;
      }
      others.add(passage);
      if (!passage.heading().isEmpty() && !form.freeOutline()) {
        findings.add(unknownSection(passage, form));
      }
    }
    return new Narrative(language, file, sections, others);
  }

  private static Finding unknownSection(Passage passage, Form form) {
    String titles = String.join("；", form.outline().stream().map(section -> section.title().zh()).toList());
    return Fault.UNKNOWN_SECTION.at(
        passage.at(),
        Text.of("“" + passage.heading() + "”不是格式规定的标题，或重复出现；内容排在最后", "'" + passage.heading() + "' is not a section of the form, or comes twice; it is shown last"),
        Text.of("格式规定的标题：" + titles, "the form's sections: " + titles));
  }
}
