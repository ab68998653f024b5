package org.gongkai.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Texts;

/**
 * What an agency's folder says, read by itself.
 *
 * @param path below content/agencies
 * @param agency nothing where its file is missing or cannot be read
 * @param reports oldest first
 * @param told what is wrong in the folder, in order
 */
public record FolderRead(
    String path, Optional<Agency> agency, List<Report> reports, List<Finding> told) {

  public FolderRead {
    reports = List.copyOf(reports);
    told = List.copyOf(told);
  }

  /** A library of the agency alone. @param none the portal without any */
  Library alone(Library none, Texts texts) {
    return new Library(
        none.portal(),
        none.forms(),
        none.vocabulary(),
        agency.stream().toList(),
        agency.isPresent() ? Map.of(path, reports) : Map.of(),
        texts);
  }

  FolderRead within(Horizon horizon) {
    List<Report> reached = reports.stream().filter(horizon::reaches).toList();
    return new FolderRead(path, agency, reached, told);
  }
}
