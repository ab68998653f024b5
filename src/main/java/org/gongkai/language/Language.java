package org.gongkai.language;

import java.util.Arrays;
import java.util.Optional;

/** A language the portal speaks. */
public enum Language {
  ZH("zh", "zh-CN"),
  EN("en", "en");

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** The code editors write in site.yaml and in file names such as {@code 2020.en.md}. */
  public String code() {
    return code;
  }

  /** The BCP 47 tag for the {@code lang} attribute. */
  public String tag() {
    return tag;
  }

  /** The language with this code, if the portal speaks it. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
