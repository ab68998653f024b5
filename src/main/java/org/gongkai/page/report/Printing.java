package org.gongkai.page.report;

import java.util.List;
import org.gongkai.check.Examinations;
import org.gongkai.download.Download;
import org.gongkai.download.Downloads;
import org.gongkai.report.Library;
import org.gongkai.source.SourceFolder;
import org.gongkai.table.StatutoryTables;

/**
 * What pages and files are made with, the same for all of a build.
 *
 * @param tables the statutory tables, to be filled with figures
 * @param attachments the files published with reports
 * @param downloads the formats the figures are offered in
 */
public record Printing(StatutoryTables tables, Attachments attachments, List<Download> downloads) {

  public static Printing of(Library library, Examinations examinations, SourceFolder source) {
    Attachments attachments = new Attachments(source);
    return new Printing(
        new StatutoryTables(library.forms().measures()),
        attachments,
        Downloads.offered(library, examinations, attachments::checksum));
  }
}
