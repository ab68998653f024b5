package org.gongkai.hostile;

/** The rows of the table. */
enum Kind {
  SYNTAX("YAML syntax"),
  VALUES("YAML values"),
  KEYS("YAML keys"),
  ENCODINGS("encodings"),
  PROSE("Markdown"),
  LINKS("links"),
  NAMES("names of files"),
  ATTACHMENTS("attachments"),
  HEADERS("headers of pages"),
  PORTAL("site.yaml"),
  THEME("templates"),
  FOLDERS("folders"),
  PERMISSIONS("permissions"),
  SIZES("sizes");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
