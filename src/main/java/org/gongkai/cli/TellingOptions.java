package org.gongkai.cli;

import java.util.Optional;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.notice.Manner;
import picocli.CommandLine.Option;

/** How findings are told: the options that {@code build} and {@code check} share. */
final class TellingOptions {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "Language of findings (default: the portal's first).")
  private Language language;

  @Option(
      names = "--level",
      paramLabel = "error|warning|info",
      description = "Least severity shown (default: warning; info for formats).")
  private Severity least;

  @Option(names = "--strict", description = "Warnings fail as errors do.")
  private boolean strict;

  /**
   * @param first the portal's first language
   * @param unlessGiven the least severity where the command names none
   */
  Manner manner(Language first, Severity unlessGiven, String folder) {
    return new Manner(
        Optional.ofNullable(language).orElse(first),
        Optional.ofNullable(least).orElse(unlessGiven),
        strict,
        folder,
        Gongkai.Version.name());
  }
}
