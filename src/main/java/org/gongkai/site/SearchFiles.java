package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Library;
import org.gongkai.search.AgencyFiles;

/** Plans the files a browser searches in. Each is made when it is written. */
final class SearchFiles {

  private final Library library;

  SearchFiles(Library library) {
    this.library = library;
  }

  List<SiteFile> all() {
    List<SiteFile> files = new ArrayList<>();
    AgencyFiles agencies = new AgencyFiles(library);
    for (int i = 0; i < agencies.count(); i++) {
      int number = i;
      files.add(new SiteFile(Paths.agencyFile(number), out -> out.write(agencies.file(number))));
    }
    return files;
  }
}
