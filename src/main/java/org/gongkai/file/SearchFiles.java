package org.gongkai.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.report.Library;
import org.gongkai.search.AgencyFiles;
import org.gongkai.search.Document;
import org.gongkai.search.DocumentFiles;
import org.gongkai.search.TextIndex;

/** Plans the files a browser searches in. Each is made when it is written. */
public final class SearchFiles {

  private final AgencyFiles agencies;
  private final DocumentFiles documents;
  private final TextIndex index;
  private final SearchTexts texts;

  public SearchFiles(Library library, List<HandWrittenPage> handWritten, Findings findings) {
    SearchDocuments found = new SearchDocuments(library, handWritten);
    List<Document> searched = searched(found.all(), TextIndex.MOST_DOCUMENTS, findings);
    this.agencies = new AgencyFiles(library);
    this.documents = new DocumentFiles(library, searched, found.pages());
    this.texts = new SearchTexts(library, handWritten);
    this.index = new TextIndex(searched, documents.version());
  }

  /** What an index takes: where that is not all, without the oldest reports, and told. */
  static List<Document> searched(List<Document> all, int most, Findings findings) {
    int first = SearchDocuments.firstYear(all, most);
    if (first == 0) {
      return all;
    }
    findings.add(
        Fault.SEARCH_CUT.at(
            Location.of("content/site.yaml"),
            Text.of(
                "可检索的文字有 " + all.size() + " 篇，全文检索最多收 " + most + " 篇：" + first + " 年以前的报告搜不到正文",
                all.size()
                    + " texts could be searched, and an index takes "
                    + most
                    + ": the texts of reports before "
                    + first
                    + " are not found"),
            Text.of(
                "按机构和年份仍能找到；也可以分成几个网站",
                "they are found by agency and year; or divide the portal")));
    return all.stream().filter(one -> one.year() == 0 || one.year() >= first).toList();
  }

  /** Changes with what can be found. */
  public String version() {
    return documents.version();
  }

  public List<SiteFile> all() {
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
