package org.gongkai.site;

import java.util.List;
import org.gongkai.page.Page;
import org.gongkai.page.SiteFile;
import org.gongkai.report.Library;

/** The whole portal: every page and every file, each with an address no other has. */
public record Site(Library library, List<Page> pages, List<SiteFile> files) {

  public Site {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
  }
}
