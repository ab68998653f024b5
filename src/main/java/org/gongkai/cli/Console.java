package org.gongkai.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import org.gongkai.change.ChangeUnknown;
import org.gongkai.document.Unreadable;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.language.Shown;
import org.gongkai.language.Text;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;
import org.gongkai.notice.Bulletin;
import org.gongkai.notice.Notice;
import org.gongkai.publish.OutputRefused;
import org.gongkai.publish.Published;
import org.gongkai.publish.Remark;
import org.gongkai.site.Site;
import org.gongkai.start.NewFile;
import org.gongkai.start.NotStarted;
import picocli.CommandLine;

/** Every sentence the program prints. Progress is shown on a terminal only. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private Instant begun = Instant.now();
  private Path source = Path.of("");
  private boolean isBuilding;

  Console(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.err = terminal.err();
  }

  /**
   * @param from the source folder, from which files are named
   */
  void begin(Path from, boolean isBuild) {
    begun = Instant.now();
    source = from;
    isBuilding = isBuild;
  }

  /** What is being done now; each line writes over the last. */
  void stage(String doing) {
    if (terminal.isWatched()) {
      err.print("\r\u001B[K" + Shown.of(doing) + " …");
      err.flush();
    }
  }

  /** Findings for a program, and nothing besides. */
  ExitCode checked(String written, Bulletin bulletin) {
    clear();
    out.print(written);
    out.flush();
    return bulletin.fails() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  ExitCode checked(Bulletin bulletin, Site site) {
    clear();
    Language language = bulletin.manner().language();
    int agencies = site.library().agencies().size();
    int reports = site.library().size();
    Text counts =
        Text.of(
            agencies + " 个机构，" + reports + " 份报告",
            count(agencies, "agency") + ", " + count(reports, "report"));
    List<Text> closing = new ArrayList<>();
    if (bulletin.fails()) {
      closing.add(nothingWritten(bulletin));
    }
    closing.addAll(hints(bulletin));
    print(bulletin, counts, "", closing);
    return bulletin.fails() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static Text nothingWritten(Bulletin bulletin) {
    Text why =
        bulletin.count(Severity.ERROR) > 0
            ? Text.of("有错误", "There are errors")
            : Text.of("有警告，而命令带有 --strict", "There are warnings, and --strict was given");
    return Text.of(
        why.zh() + "，没有写出任何文件；原有网站未变。",
        why.en() + ", so nothing was written; a site built before stands as it was.");
  }

  ExitCode built(Bulletin bulletin, Site site, Published published) {
    clear();
    int reports = site.library().size();
    int pages = site.pages().size();
    Text counts =
        Text.of(
            reports + " 份报告，" + pages + " 个网页，" + published.files() + " 个文件",
            count(reports, "report")
                + ", "
                + count(pages, "page")
                + ", "
                + count(published.files(), "file"));
    List<Text> closing = hints(bulletin);
    if (!published.isNew()) {
      closing.add(0, same(published));
    }
    print(bulletin, counts, " → " + place(published), closing);
    return ExitCode.OK;
  }

  private static String place(Published published) {
    return published.release().isEmpty()
        ? published.folder().toString()
        : published.folder() + " (" + published.release() + ")";
  }

  private static Text same(Published published) {
    return Text.of(
        "与现有的 " + published.release() + " 完全相同，没有另存一份。",
        "The same as "
            + published.release()
            + " that stands, file by file: it was not kept twice.");
  }

  /** Findings, then one line that counts, then what is to be said in the end. */
  private void print(Bulletin bulletin, Text counts, String where, List<Text> closing) {
    Language language = bulletin.manner().language();
    FindingLines lines = new FindingLines(bulletin.law(), language, terminal.hasColour());
    open(bulletin).forEach(finding -> out.print(lines.of(finding)));
    out.println(
        Shown.of(
            counts.in(language)
                + separator(language)
                + bulletin.tally().in(language)
                + separator(language)
                + seconds(language)
                + where));
    closing.forEach(sentence -> out.println(Shown.of(sentence.in(language))));
  }

  private static List<Finding> open(Bulletin bulletin) {
    return bulletin.listed().stream().filter(Notice::isOpen).map(Notice::finding).toList();
  }

  private static List<Text> hints(Bulletin bulletin) {
    List<Finding> listed = open(bulletin);
    List<Text> hints = new ArrayList<>();
    long open = bulletin.notices().stream().filter(Notice::isOpen).count();
    if (open > listed.size()) {
      long hidden = open - listed.size();
      hints.add(
          Text.of(
              hidden + " 个没有列出；--level info 列出全部。",
              hidden + " not listed; --level info lists all."));
    }
    if (bulletin.leftOut() > 0) {
      hints.add(
          Text.of(
              "另有 " + bulletin.leftOut() + " 个与这次改动无关，没有列出。",
              bulletin.leftOut() + " more that this change does not touch."));
    }
    listed.stream()
        .filter(finding -> bulletin.law().find(finding.rule()).isPresent())
        .findFirst()
        .map(finding -> "gongkai explain " + finding.rule())
        .ifPresent(
            command ->
                hints.add(
                    Text.of(
                        "规则说的是什么、依据和例子：" + command,
                        "What a rule says, its ground and an example: " + command + " --lang en")));
    return hints;
  }

  /** The page of a rule, or the list of all. */
  void say(String line) {
    out.println(line);
  }

  /** Findings in their file beside the text. */
  ExitCode report(ReportFile file, String words) {
    try {
      file.write(words, terminal);
      return ExitCode.OK;
    } catch (MachineFailure e) {
      return failure(e);
    }
  }

  ExitCode unknownRule(String id, Text remedy, Language language) {
    tell(Text.of("没有规则“" + id + "”", "there is no rule '" + id + "'"), remedy, language);
    return ExitCode.USAGE;
  }

  ExitCode unknown(ChangeUnknown change) {
    complain(List.of(new Trouble(change.sentence(), change.remedy())));
    return change.isUsage() ? ExitCode.USAGE : ExitCode.ENVIRONMENT;
  }

  /** What hinders no build: said, and no reason to fail. */
  void remark(Remark remark) {
    complain(List.of(new Trouble(remark.sentence(), remark.remedy())));
  }

  ExitCode refused(OutputRefused refused) {
    complain(List.of(new Trouble(refused.sentence(), refused.remedy())));
    return refused.isUsage() ? ExitCode.USAGE : ExitCode.ENVIRONMENT;
  }

  /** Nothing was begun: what was missing, or in the way. */
  ExitCode notStarted(NotStarted refused) {
    complain(List.of(new Trouble(refused.sentence(), refused.remedy())));
    return ExitCode.USAGE;
  }

  /** Files that were written for other programs. */
  ExitCode written(List<Path> files) {
    clear();
    files.forEach(file -> out.println(Shown.of(file.toString())));
    return ExitCode.OK;
  }

  /** The files that were written, and what comes next, in the portal's language. */
  ExitCode started(List<NewFile> files, Text next, Language language) {
    clear();
    files.forEach(file -> out.println(Shown.of(file.path())));
    out.println("    " + next.in(language));
    return ExitCode.OK;
  }

  /** A published report that is not read, or not written. */
  ExitCode unread(String name, Unreadable refused) {
    complain(
        List.of(
            new Trouble(
                Text.of(
                    name + "：" + refused.sentence().zh(), name + ": " + refused.sentence().en()),
                refused.remedy())));
    return ExitCode.FINDINGS;
  }

  /** What was done, line by line. */
  ExitCode told(List<String> lines) {
    clear();
    lines.forEach(line -> out.println(Shown.of(line)));
    return ExitCode.OK;
  }

  /** Asks whoever sits before the terminal; nothing where nobody does. */
  Optional<String> ask(Text question) {
    if (!terminal.isWatched()) {
      return Optional.empty();
    }
    clear();
    err.print(question.zh() + " / " + question.en() + ": ");
    err.flush();
    Scanner answers = new Scanner(terminal.in(), StandardCharsets.UTF_8);
    return Optional.of(answers.hasNextLine() ? answers.nextLine().strip() : "")
        .filter(answer -> !answer.isEmpty());
  }

  ExitCode noContent() {
    complain(
        List.of(
            new Trouble(
                Text.of(source + " 里没有 content 文件夹", "there is no folder 'content' in " + source),
                Text.of(
                    "请用 --source DIR 指定放着 content/ 的文件夹",
                    "name the folder that holds content/ with --source DIR"))));
    return ExitCode.ENVIRONMENT;
  }

  /**
   * Before the portal's language is known, in both. A remedy stands once below all it is for, where
   * they follow each other.
   */
  private void complain(List<Trouble> all) {
    clear();
    List<Trouble> troubles = Failure.first(all);
    for (Language language : Language.values()) {
      for (int i = 0; i < troubles.size(); i++) {
        Trouble trouble = troubles.get(i);
        boolean isLast = i + 1 == troubles.size();
        boolean isSame = !isLast && troubles.get(i + 1).remedy().equals(trouble.remedy());
        tell(trouble.sentence(), isSame ? Text.EMPTY : trouble.remedy(), language);
      }
    }
  }

  private void complain(Text last) {
    for (Language language : Language.values()) {
      err.println("    " + last.in(language));
    }
  }

  /** Whatever a sentence quotes, it stays one line. */
  private void tell(Text sentence, Text remedy, Language language) {
    err.println("gongkai: " + Shown.of(sentence.in(language)));
    if (!remedy.isEmpty()) {
      err.println("    " + Shown.of(remedy.in(language)));
    }
  }

  ExitCode usage(CommandLine.ParameterException e) {
    Throwable cause = e.getCause();
    if (cause != null && FileNames.isOfTheLocale(cause.getCause())) {
      return unnameable();
    }
    err.println("gongkai: " + Shown.of(e.getMessage()));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("    gongkai --help lists the commands and options");
    return ExitCode.USAGE;
  }

  /** The JVM cannot say the name of a file, in the command or among the sources. */
  ExitCode unnameable() {
    complain(List.of(Failure.LOCALE));
    return ExitCode.ENVIRONMENT;
  }

  /** Something of ours or of the machine's went wrong. */
  ExitCode failure(Throwable e) {
    complain(Failure.troubles(e, source));
    if (isBuilding) {
      complain(
          Text.of(
              "没有写出任何文件；原有网站未变。", "Nothing was changed; a site built before stands as it was."));
    }
    return ExitCode.ENVIRONMENT;
  }

  /** The command's own status, unless what it printed did not arrive. */
  ExitCode delivered(ExitCode status) {
    return terminal
        .out()
        .failure()
        .map(
            why -> {
              complain(List.of(Trouble.printing(why)));
              return ExitCode.ENVIRONMENT;
            })
        .orElse(status);
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
    if (terminal.isWatched()) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }
}
