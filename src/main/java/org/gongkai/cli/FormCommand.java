package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.form.Form;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.run.Pipeline;
import org.gongkai.start.NewFiles;
import org.gongkai.start.NewReport;
import org.gongkai.start.NotStarted;
import org.gongkai.workbook.FormWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The tables of a year's form as a workbook: empty, or with what the portal has. */
@Command(
    name = "form",
    description = "Write the tables of a year's form as a workbook to fill in.",
    sortOptions = false,
    footer = {
      "",
      "Example: gongkai form --year 2025 --agency guangdong/finance --output 2025.xlsx"
    })
final class FormCommand implements Callable<Integer> {

  private final Console console;
  private final Path folder;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      required = true,
      description = "Year of the report.")
  private int year;

  @Option(
      names = "--agency",
      paramLabel = "PATH",
      description =
          "Folder below content/agencies, or the agency's full name: its figures are filled in, if it has any.")
  private String agency;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "File to write, ending in .xlsx; nothing is written over.")
  private Path output;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder with content/ (default: this one).")
  private Path source;

  FormCommand(Console console, Path folder) {
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
    try {
      Path file = folder.resolve(output).normalize();
      NewFiles.refuseOver(file, output.toString());
      write(file, workbook(pipeline.library()));
      return console.written(List.of(output)).status();
    } catch (NotStarted refused) {
      return console.notStarted(refused).status();
    }
  }

  private byte[] workbook(Library library) throws NotStarted {
    Form form = NewReport.form(library.forms(), year);
    Optional<Agency> whose =
        agency == null ? Optional.empty() : Optional.of(NewReport.agency(library, agency));
    Optional<Report> report =
        whose.flatMap(
            given ->
                library.reportsOf(given).stream()
                    .filter(candidate -> candidate.year() == year)
                    .filter(candidate -> candidate.form().equals(form))
                    .findFirst());
    String heading = whose.map(given -> given.name().zh()).orElse("＿＿＿＿＿＿＿＿") + "　" + year + "年";
    return new FormWorkbook(form, library.forms().measures()).bytes(heading, report);
  }

  private void write(Path file, byte[] workbook) throws MachineFailure {
    try {
      Files.write(file, workbook, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new MachineFailure(List.of(Trouble.writing(output.toString(), e)));
    }
  }
}
