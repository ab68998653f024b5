package org.gongkai.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.report.Library;

/** All schemas of a portal, with its own sectors, by the names of their files. */
public final class Schemas {

  /** The folder of the portal they stand in, which the first lines of new files name. */
  public static final String FOLDER = ".gongkai";

  private Schemas() {}

  public static Map<String, String> of(Library library) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(name("agency"), new AgencySchema(library.forms(), library.vocabulary()).json());
    for (Form form : library.forms().all()) {
      files.put(name("report-" + form.id()), new ReportSchema(form, library.forms()).json());
    }
    files.put(name("site"), SiteSchema.json());
    return files;
  }

  private static String name(String what) {
    return what + ".schema.json";
  }
}
