package org.gongkai.start;

/** Where editors find the schema of a file: its first line tells them. */
final class Schemas {

  private Schemas() {}

  /**
   * @param path the agency's folder below content/agencies
   */
  static String line(String name, String path) {
    String up = "../".repeat(path.split("/").length + 2);
    return "# yaml-language-server: $schema=" + up + ".gongkai/" + name + ".schema.json\n";
  }
}
