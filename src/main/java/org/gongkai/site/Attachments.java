package org.gongkai.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gongkai.report.Report;
import org.gongkai.source.SourceFolder;

/** The files published with reports, each with its checksum, worked out once. */
final class Attachments {

  private final SourceFolder source;
  private final Map<String, String> checksums = new HashMap<>();

  Attachments(SourceFolder source) {
    this.source = source;
  }

  List<ReportPage.Attached> of(Report report) {
    return report.filing().attachments().stream()
        .map(file -> new ReportPage.Attached(file, checksum(file.file())))
        .toList();
  }

  String checksum(String file) {
    return checksums.computeIfAbsent(file, name -> sha256(source.path(name)));
  }

  private static String sha256(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
