package org.gongkai.schema;

/** The first line of a file of an agency, which tells editors' programs where its schema is. */
public final class SchemaLine {

  private SchemaLine() {}

  /**
   * @param name of the schema: {@code agency}, {@code report-cn-2021}
   * @param path the agency's folder below content/agencies
   */
  public static String of(String name, String path) {
    String up = "../".repeat(path.split("/").length + 2);
    return "# yaml-language-server: $schema=" + up + Schemas.FOLDER + "/" + name + ".schema.json\n";
  }
}
