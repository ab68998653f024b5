package org.gongkai.finding;

import java.util.Locale;
import org.gongkai.language.Text;

/** How much a finding weighs: only an error stops a build. */
public enum Severity {
  ERROR(Text.of("错误", "error")),
  WARNING(Text.of("警告", "warning")),
  INFO(Text.of("提示", "info"));

  private final Text word;

  Severity(Text word) {
    this.word = word;
  }

  public Text word() {
    return word;
  }

  /** The word used in form files: {@code error}, {@code warning}, {@code info}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
