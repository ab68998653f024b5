package org.gongkai.notice;

import java.util.Locale;
import java.util.function.Function;

/** The formats for programs; {@code src/docs/formats.md} explains them. */
public enum Format {
  JSON(JsonFormat::write),
  SARIF(bulletin -> new SarifFormat(bulletin).write()),
  GITHUB(GithubFormat::write),
  JUNIT(bulletin -> new JunitFormat(bulletin).write());

  private final Function<Bulletin, String> writer;

  Format(Function<Bulletin, String> writer) {
    this.writer = writer;
  }

  /** The word on the command line: {@code sarif}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The whole file, with a line end at its end. */
  public String write(Bulletin bulletin) {
    return writer.apply(bulletin);
  }
}
