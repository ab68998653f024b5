package org.gongkai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.document.Unreadable;
import org.gongkai.form.Cell;
import org.gongkai.form.Forms;
import org.gongkai.importing.Imported;
import org.gongkai.importing.ImportedFiles;
import org.gongkai.importing.Importer;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.run.Pipeline;
import org.gongkai.start.NewReport;
import org.gongkai.start.NotStarted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Published reports become files of the portal; what is in doubt is told, and written over nothing.
 */
@Command(
    name = "import",
    description = "Read a published report into an agency's files.",
    sortOptions = false,
    footer = {"", "Example: gongkai import report.docx --agency guangdong/finance --year 2024"})
final class Import implements Callable<Integer> {

  private static final long MOST_BYTES = 50_000_000;
  private static final String FILES = "(?i).*\\.(html?|docx?|xlsx?|pdf|txt|md|mht|wps|et)";

  private final Console console;
  private final Path folder;

  @Parameters(
      paramLabel = "FILE|DIR",
      description =
          "A report as it was published (.html, .docx, .doc, .xlsx, .xls, .pdf, .txt), or a folder of them.")
  private Path given;

  @Option(
      names = "--agency",
      paramLabel = "PATH",
      required = true,
      description =
          "Folder below content/agencies of the agency that published it, or its full name.")
  private String agency;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Year of the report (default: the one its title names).")
  private Integer year;

  @Option(
      names = "--replace",
      description = "Write over the year's files that are there, and list the figures that change.")
  private boolean replace;

  @Option(names = "--attach", description = "Keep the file itself as an attachment.")
  private boolean attach;

  @Option(
      names = "--sheet",
      paramLabel = "FILE",
      description = "Write a page that sets source and reading side by side.")
  private Path sheet;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder with content/ (default: this one).")
  private Path source;

  Import(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  @Override
  public Integer call() throws IOException {
    Path from = folder.resolve(source).normalize();
    console.begin(from, false);
    Pipeline pipeline = new Pipeline(from, Gongkai.Version.name(), console::stage);
    if (!pipeline.hasContent()) {
      return console.noContent().status();
    }
    Library library = pipeline.library();
    try {
      Agency its = NewReport.agency(library, agency);
      return all(from, its, library).status();
    } catch (NotStarted refused) {
      return console.notStarted(refused).status();
    } catch (Unreadable refused) {
      return console.unread(given.toString(), refused).status();
    }
  }

  /** A file that is not read hinders none of the others. */
  private ExitCode all(Path from, Agency its, Library library) throws IOException, Unreadable {
    Forms forms = library.forms();
    Map<Integer, Path> years = new LinkedHashMap<>();
    ExitCode status = ExitCode.OK;
    for (Path file : files()) {
      try {
        Imported imported = read(file, forms);
        Path other = years.putIfAbsent(imported.year(), file);
        if (other != null) {
          throw new Unreadable(
              Text.of(
                  other.getFileName() + " 也是 " + imported.year() + " 年的",
                  other.getFileName() + " is of " + imported.year() + " too"),
              Text.of("一年只导入一份", "import one report a year"));
        }
        write(file, imported, from, its, library);
      } catch (Unreadable refused) {
        status = console.unread(file.getFileName().toString(), refused);
      }
    }
    return status;
  }

  private List<Path> files() throws IOException, Unreadable {
    Path named = folder.resolve(given);
    if (!Files.exists(named)) {
      throw new Unreadable(
          Text.of("没有这个文件", "there is no such file"), Text.of("请检查文件名", "check its name"));
    }
    if (!Files.isDirectory(named)) {
      return List.of(named);
    }
    try (Stream<Path> files = Files.list(named)) {
      return files.filter(file -> file.getFileName().toString().matches(FILES)).sorted().toList();
    }
  }

  private Imported read(Path file, Forms forms) throws IOException, Unreadable {
    if (Files.size(file) > MOST_BYTES) {
      throw new Unreadable(
          Text.of("文件超过 50 MB", "the file is larger than 50 MB"),
          Text.of("请只留下报告本身", "leave nothing but the report in it"));
    }
    OptionalInt said = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    return new Importer(forms).read(Files.readAllBytes(file), file.getFileName().toString(), said);
  }

  private void write(Path file, Imported imported, Path from, Agency its, Library library)
      throws IOException, Unreadable {
    Path into = from.resolve("content/agencies").resolve(its.path());
    byte[] original = attach ? Files.readAllBytes(file) : new byte[0];
    String name = attach ? "original" + ending(file) : "";
    Map<String, byte[]> files = ImportedFiles.of(imported, its.path(), name, original);
    List<String> there =
        files.keySet().stream()
            .filter(one -> Files.exists(into.resolve(one), LinkOption.NOFOLLOW_LINKS))
            .toList();
    if (!there.isEmpty() && !replace) {
      throw new Unreadable(
          Text.of(
              "已经有 " + String.join("、", there) + "，没有改动",
              String.join(", ", there) + " is there and was not touched"),
          Text.of("要用导入的代替，加 --replace", "to put the import in its place, add --replace"));
    }
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      Path path = into.resolve(one.getKey());
      Files.createDirectories(path.getParent());
      new ReportFile(path, one.getKey()).write(one.getValue());
    }
    String doubts = imported.year() + ".doubts.json";
    if (!files.containsKey(doubts)) {
      Files.deleteIfExists(into.resolve(doubts)); // last: until then they may still be needed
    }
    Language language = library.portal().first();
    if (sheet != null) {
      String page = ImportedFiles.sheet(imported, file.getFileName().toString(), language);
      new ReportFile(folder.resolve(sheet), sheet.toString())
          .write(page.getBytes(StandardCharsets.UTF_8));
    }
    console.told(
        ImportLines.of(
            file.getFileName().toString(), imported, changes(imported, its, library), language));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  /** The figures that were there and are others now. */
  private static List<Text> changes(Imported imported, Agency its, Library library) {
    Optional<Report> before =
        library.reportsOf(its).stream()
            .filter(
                report -> report.year() == imported.year() && report.form().equals(imported.form()))
            .findFirst();
    List<Text> changes = new ArrayList<>();
    before.ifPresent(
        report -> {
          for (Cell cell : imported.form().cells().all()) {
            Figure old = report.figures().at(cell);
            String now = words(imported.matched().figures().get(cell));
            if (report.figures().isGiven(cell) && !words(old).equals(now)) {
              changes.add(Text.same(cell.address() + ": " + words(old) + " → " + now));
            }
          }
        });
    return changes;
  }

  private static String words(Figure figure) {
    return figure == null
        ? "?"
        : figure
            .number()
            .map(number -> number.stripTrailingZeros().toPlainString())
            .orElse(figure.words().en());
  }
}
