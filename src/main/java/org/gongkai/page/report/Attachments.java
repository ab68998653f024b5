package org.gongkai.page.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;
import org.gongkai.page.SiteFile;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;
import org.gongkai.source.SourceFolder;

/**
 * The files published with reports. A checksum is worked out once, when the first page or file that
 * shows it is written: to check a portal, none is read. Safe for several threads.
 */
public final class Attachments {

  private final SourceFolder source;
  private final Map<String, String> checksums = new ConcurrentHashMap<>();

  Attachments(SourceFolder source) {
    this.source = source;
  }

  List<ReportPage.Attached> of(Report report) {
    return report.filing().attachments().stream()
        .map(file -> new ReportPage.Attached(file, this))
        .toList();
  }

  /** SHA-256 of the file, in hexadecimal. */
  String checksum(Filing.Attachment file) {
    return checksums.computeIfAbsent(file.file(), this::read);
  }

  private String read(String file) {
    try {
      return copy(file, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as it is, and as its checksum says. */
  public SiteFile published(String path, Filing.Attachment file) {
    return new SiteFile(path, file.file(), out -> publish(file.file(), out));
  }

  private void publish(String file, OutputStream out) throws IOException {
    String sum = copy(file, out);
    String told = checksums.putIfAbsent(file, sum);
    if (told != null && !told.equals(sum)) {
      throw new UncheckedIOException(new MachineFailure(List.of(Trouble.changed(file))));
    }
  }

  /** Copies a file, never what a link put in its place leads to. */
  private String copy(String file, OutputStream out) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      source.copy(file, new DigestOutputStream(out, digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
