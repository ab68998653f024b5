package org.gongkai.download;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.check.Examinations;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;

/** The formats there are. A further one is a {@link Download} and a line here. */
public final class Downloads {

  private Downloads() {}

  /**
   * Those the portal offers.
   *
   * @param checksums SHA-256 of an attachment, in hexadecimal
   */
  public static List<Download> offered(
      Library library, Examinations examinations, Function<Filing.Attachment, String> checksums) {
    Stream<Download> all =
        Stream.of(CsvDownload.of(library, examinations), new JsonFile(library, checksums));
    return all.filter(one -> library.portal().downloads().contains(one.format())).toList();
  }
}
