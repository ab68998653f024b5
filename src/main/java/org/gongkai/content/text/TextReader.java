package org.gongkai.content.text;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Findings;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;
import org.gongkai.report.Gist;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.report.Texts;
import org.gongkai.source.SourceFolder;

/**
 * Reads texts anew that were read and judged before. The last few are kept: the pages and files of
 * a report are written one after the other.
 */
public final class TextReader implements Texts {

  /** A few for each core: the report's own text and last year's, on the pages of one report. */
  private static final int KEPT = 64;

  private final Forms forms;
  private final NarrativeReader reader;
  private final Map<String, Narrative> last = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

  public TextReader(SourceFolder source, Forms forms) {
    this.forms = forms;
    // What is wrong in them was told when they were read first.
    this.reader = new NarrativeReader(source, new Findings());
  }

  @Override
  public Narrative read(Report report, Gist gist) {
    synchronized (last) {
      Narrative kept = last.get(gist.file());
      if (kept != null) {
        return kept;
      }
    }
    Narrative text = again(report, gist);
    synchronized (last) {
      last.put(gist.file(), text);
      if (last.size() > KEPT) {
        last.remove(last.keySet().iterator().next());
      }
    }
    return text;
  }

  private Narrative again(Report report, Gist gist) {
    Form form = forms.in(report.year()).orElseThrow();
    Optional<Narrative> text = reader.read(gist.file(), gist.language(), form);
    return text.filter(same -> gist.isOf(same, report.statement()))
        .orElseThrow(() -> changed(gist.file()));
  }

  private static UncheckedIOException changed(String file) {
    return new UncheckedIOException(new MachineFailure(List.of(Trouble.changed(file))));
  }
}
