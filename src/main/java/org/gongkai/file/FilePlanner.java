package org.gongkai.file;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.download.Download;
import org.gongkai.download.PortalFile;
import org.gongkai.page.Offer;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.page.report.Printing;
import org.gongkai.report.Agency;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * Plans the files to download: of each report, of each agency, of everything; and the attachments.
 * Each is made when it is written.
 */
public final class FilePlanner {

  private final Library library;
  private final Printing printing;
  private final List<SiteFile> files = new ArrayList<>();

  public FilePlanner(Library library, Printing printing) {
    this.library = library;
    this.printing = printing;
  }

  public List<SiteFile> files() {
    library.agencies().forEach(this::agency);
    library.all().forEach(this::report);
    for (Download download : printing.downloads()) {
      for (PortalFile file : download.portal()) {
        files.add(new SiteFile(Paths.DATA + file.file(), file.content()::to));
      }
    }
    return files;
  }

  private void agency(Agency agency) {
    for (Download download : printing.downloads()) {
      String path = Paths.download(agency, download.format());
      files.add(new SiteFile(path, out -> out.write(download.agency(agency))));
    }
  }

  private void report(Report report) {
    for (Download download : printing.downloads()) {
      String path = Paths.download(report, download.format());
      files.add(new SiteFile(path, out -> out.write(download.report(report))));
    }
    for (Filing.Attachment file : report.filing().attachments()) {
      files.add(printing.attachments().published(Paths.of(report) + file.name(), file));
    }
  }

  /** What the data page offers. */
  public static List<Offer> offers(Printing printing) {
    return printing.downloads().stream()
        .flatMap(download -> download.portal().stream())
        .map(file -> new Offer(Paths.DATA + file.file(), file.about(), file.format()))
        .toList();
  }
}
