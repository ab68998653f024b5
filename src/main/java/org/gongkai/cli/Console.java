package org.gongkai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.publish.OutputRefused;
import org.gongkai.publish.Published;
import org.gongkai.report.Library;
import org.gongkai.site.Site;
import picocli.CommandLine;

/** Every sentence the program prints. Progress is shown on a terminal only. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean isTerminal = System.console() != null && System.getenv("CI") == null;
  private Instant begun = Instant.now();

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  void begin() {
    begun = Instant.now();
  }

  /** What is being done now; each line writes over the last. */
  void stage(String doing) {
    if (isTerminal) {
      err.print("\r\u001B[K" + doing + " …");
      err.flush();
    }
  }

  ExitCode checked(Findings findings, Language language, Library library) {
    clear();
    print(findings, language, library.forms().law());
    Text counts =
        Text.of(
            library.agencies().size() + " 个机构，" + library.size() + " 份报告",
            count(library.agencies().size(), "agency") + ", " + count(library.size(), "report"));
    out.println(
        counts.in(language)
            + separator(language)
            + tally(findings).in(language)
            + separator(language)
            + seconds(language));
    if (findings.hasErrors()) {
      out.println(
          Text.of(
                  "有错误，没有写出任何文件；原有网站未变。",
                  "There are errors, so nothing was written; a site built before stands as it was.")
              .in(language));
      return ExitCode.FINDINGS;
    }
    return ExitCode.OK;
  }

  ExitCode built(Findings findings, Language language, Site site, Published published) {
    clear();
    print(findings, language, site.library().forms().law());
    Text counts =
        Text.of(
            site.library().size()
                + " 份报告，"
                + site.pages().size()
                + " 个网页，"
                + published.files()
                + " 个文件",
            count(site.library().size(), "report")
                + ", "
                + count(site.pages().size(), "page")
                + ", "
                + count(published.files(), "file"));
    out.println(
        counts.in(language)
            + separator(language)
            + tally(findings).in(language)
            + separator(language)
            + seconds(language)
            + " → "
            + published.folder());
    return ExitCode.OK;
  }

  ExitCode refused(OutputRefused refused) {
    clear();
    for (Language language : Language.values()) {
      err.println(
          "gongkai: "
              + refused.sentence().in(language)
              + System.lineSeparator()
              + "    "
              + refused.remedy().in(language));
    }
    return refused.isUsage() ? ExitCode.USAGE : ExitCode.ENVIRONMENT;
  }

  void noContent(Path source) {
    clear();
    err.println(
        "gongkai: no folder 'content' in "
            + source
            + "\n    name the folder that holds content/ with --source DIR");
  }

  ExitCode usage(CommandLine.ParameterException e) {
    err.println("gongkai: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("    gongkai --help lists the commands and options");
    return ExitCode.USAGE;
  }

  /** Something of ours or of the machine's went wrong. */
  ExitCode failure(Exception e) {
    clear();
    if (e instanceof InvalidPathException) {
      err.println(
          "gongkai: a file name among the sources cannot be read under this locale\n"
              + "    run with a UTF-8 locale, for example LC_ALL=C.UTF-8");
      return ExitCode.ENVIRONMENT;
    }
    boolean isMachine = e instanceof IOException || e instanceof java.io.UncheckedIOException;
    err.println(
        "gongkai: "
            + (isMachine ? reason(e) : "an error in the program or its theme: " + reason(e)));
    err.println("    nothing was changed; a site built before stands as it was");
    return ExitCode.ENVIRONMENT;
  }

  private static String reason(Throwable e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    String said = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return cause.getClass().getSimpleName() + said;
  }

  private void print(Findings findings, Language language, Law law) {
    findings
        .sorted()
        .forEach(
            finding -> {
              out.println(line(finding, language));
              law.find(finding.rule())
                  .map(rule -> rule.told().ground())
                  .ifPresent(ground -> out.println(ground(ground, language)));
            });
  }

  private static String ground(Text ground, Language language) {
    return Text.of("    依据：" + ground.zh(), "    ground: " + ground.en()).in(language);
  }

  /** {@code file:line:column: error[rule] message}, and below it how to mend it. */
  static String line(Finding finding, Language language) {
    String head =
        finding.at()
            + ": "
            + finding.severity().word().in(language)
            + "["
            + finding.rule()
            + "] "
            + printable(finding.message().in(language));
    return finding.remedy().isEmpty()
        ? head
        : head + System.lineSeparator() + "    " + printable(finding.remedy().in(language));
  }

  /**
   * Control characters as {@code \}u001b: what stands in a source file must not steer a terminal.
   */
  private static String printable(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    words
        .chars()
        .forEach(
            c ->
                shown.append(
                    Character.isISOControl(c)
                        ? String.format("\\u%04x", c)
                        : String.valueOf((char) c)));
    return shown.toString();
  }

  private static Text tally(Findings findings) {
    long errors = findings.count(Severity.ERROR);
    long warnings = findings.count(Severity.WARNING);
    return Text.of(
        errors + " 个错误，" + warnings + " 个警告",
        count(errors, "error") + ", " + count(warnings, "warning"));
  }

  private static String count(long number, String word) {
    String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    return number + " " + (number == 1 ? word : plural);
  }

  private static String separator(Language language) {
    return language == Language.ZH ? "；" : "; ";
  }

  private String seconds(Language language) {
    long tenths = Math.round(Duration.between(begun, Instant.now()).toMillis() / 100.0);
    return tenths / 10 + "." + tenths % 10 + (language == Language.ZH ? " 秒" : " s");
  }

  private void clear() {
    if (isTerminal) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }
}
