package org.gongkai.download;

import java.util.List;
import org.gongkai.report.Agency;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Report;

/** The figures in one format. Safe for several threads. */
public interface Download {

  DataFormat format();

  /** The file of a report. */
  byte[] report(Report report);

  /** The file of an agency: all its reports, oldest first. */
  byte[] agency(Agency agency);

  /** The files of the whole portal. */
  List<PortalFile> portal();
}
