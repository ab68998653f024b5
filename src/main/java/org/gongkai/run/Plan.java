package org.gongkai.run;

import java.util.List;
import org.gongkai.check.Examinations;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.report.Library;
import org.gongkai.site.Site;
import org.gongkai.source.SourceFolder;

/**
 * Everything that was read, judged and planned; nothing is written yet.
 *
 * @param findings every mistake met on the way; where one of them is an error there is nothing to
 *     write
 */
public record Plan(
    SourceFolder folder,
    Examinations examinations,
    Site site,
    List<HandWrittenPage> handWritten,
    Findings findings) {

  public Library library() {
    return site.library();
  }

  /** The portal's first language, in which its findings are told. */
  public Language language() {
    return library().portal().first();
  }
}
