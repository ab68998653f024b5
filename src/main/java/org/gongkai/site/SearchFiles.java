package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.report.Library;
import org.gongkai.search.AgencyFiles;
import org.gongkai.search.DocumentFiles;
import org.gongkai.search.TextIndex;

/** Plans the files a browser searches in. Each is made when it is written. */
final class SearchFiles {

  private final AgencyFiles agencies;
  private final DocumentFiles documents;
  private final TextIndex index;
  private final SearchTexts texts;

  SearchFiles(Library library, List<HandWrittenPage> handWritten) {
    SearchDocuments found = new SearchDocuments(library, handWritten);
    this.agencies = new AgencyFiles(library);
    this.documents = new DocumentFiles(library, found.all(), found.pages());
    this.texts = new SearchTexts(library, handWritten);
    this.index = new TextIndex(found.all(), documents.version());
  }

  /** Changes with what can be found. */
  String version() {
    return documents.version();
  }

  List<SiteFile> all() {
    List<SiteFile> files = new ArrayList<>();
    add(agencies.count(), Paths::agencyFile, agencies::file, files);
    files.add(new SiteFile(Paths.searchIndex(), out -> out.write(documents.all(index, agencies))));
    add(documents.nameFiles(), Paths::searchNames, documents::names, files);
    add(index.files(), Paths::searchWords, index::file, files);
    files.addAll(texts.all());
    return files;
  }

  private static void add(
      int count, IntFunction<String> path, IntFunction<byte[]> bytes, List<SiteFile> files) {
    for (int i = 0; i < count; i++) {
      int number = i;
      files.add(new SiteFile(path.apply(number), out -> out.write(bytes.apply(number))));
    }
  }
}
