package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.run.Pipeline;
import org.gongkai.start.AgencyDraft;
import org.gongkai.start.AgencyWish;
import org.gongkai.start.NewFile;
import org.gongkai.start.NewFiles;
import org.gongkai.start.NewReport;
import org.gongkai.start.NotStarted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Files to begin with; what can be read is not asked, and nothing is written over. */
@Command(
    name = "new",
    description = "Begin the files of an agency or a report.",
    sortOptions = false)
final class New implements Callable<Integer> {

  private static final Text FILL =
      Text.of(
          "填好以后运行 gongkai check；每个文件开头写着怎么填",
          "fill them in, then run gongkai check; each file says how at its top");
  private static final Text KEEP =
      Text.of(
          "请核对各项；文件夹就是网址，以后不要改。下一步：gongkai new report --agency ",
          "look it through; its folder is its address and stays. Next: gongkai new report --agency ");

  private final Console console;
  private final Path folder;

  @Spec private CommandSpec spec;

  New(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.status();
  }

  @Command(
      name = "agency",
      description = "Write agency.yaml in its folder, with what the name tells.",
      sortOptions = false,
      footer = {"", "Example: gongkai new agency --name 茂名市茂南区财政局"})
  int agency(
      @Option(names = "--name", paramLabel = "NAME", description = "Full official name in Chinese.")
          String name,
      @Option(names = "--english", paramLabel = "NAME", description = "Its name in English.")
          String english,
      @Option(
              names = "--region",
              paramLabel = "CODE",
              description = "GB/T 2260 code, where the name does not tell: 440902.")
          String region,
      @Option(
              names = "--level",
              paramLabel = "LEVEL",
              description = "state, province, prefecture, county or township.")
          String level,
      @Option(
              names = "--kind",
              paramLabel = "KIND",
              description = "government, department or township.")
          String kind,
      @Option(names = "--sector", paramLabel = "SECTOR", description = "finance, education …")
          String sector,
      @Option(
              names = "--path",
              paramLabel = "PATH",
              description = "Folder below content/agencies (default: proposed from the name).")
          String path,
      @Option(
              names = "--source",
              paramLabel = "DIR",
              defaultValue = ".",
              description = "Folder with content/ (default: this one).")
          Path source)
      throws IOException {
    Map<String, String> said = new HashMap<>();
    put(said, "english", english);
    put(said, "region", region);
    put(said, "level", level);
    put(said, "kind", kind);
    put(said, "sector", sector);
    String given = needed("agency", "--name", name, Text.of("机构全称", "full name of the agency"));
    AgencyWish wish = new AgencyWish(given, path == null ? "" : path, said);
    return begin(
        source,
        library -> List.of(new AgencyDraft(library, wish).file()),
        files -> {
          String written = files.get(0).path();
          String own = written.substring("content/agencies/".length(), written.lastIndexOf('/'));
          return Text.of(KEEP.zh() + own, KEEP.en() + own);
        });
  }

  private static void put(Map<String, String> said, String key, String word) {
    if (word != null && !word.isBlank()) {
      said.put(key, word.strip());
    }
  }

  @Command(
      name = "report",
      description = "Write <year>.yaml with all rows of the form, and <year>.md.",
      sortOptions = false,
      footer = {"", "Example: gongkai new report --agency guangdong/finance --year 2025"})
  int report(
      @Option(
              names = "--agency",
              paramLabel = "PATH",
              description = "Folder below content/agencies, or the agency's full name.")
          String agency,
      @Option(
              names = "--year",
              paramLabel = "YEAR",
              description = "Year of the report (default: the one after the newest).")
          Integer year,
      @Option(
              names = "--source",
              paramLabel = "DIR",
              defaultValue = ".",
              description = "Folder with content/ (default: this one).")
          Path source)
      throws IOException {
    String given =
        needed("report", "--agency", agency, Text.of("机构的文件夹或全称", "folder or name of the agency"));
    OptionalInt said = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    return begin(source, library -> new NewReport(library, given).files(said), files -> FILL);
  }

  private String needed(String command, String option, String given, Text question) {
    return Optional.ofNullable(given)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .or(() -> console.ask(question))
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.subcommands().get(command), "Missing required option: '" + option + "'"));
  }

  private interface Plan {
    List<NewFile> of(Library library) throws NotStarted;
  }

  private interface Next {
    Text after(List<NewFile> files);
  }

  private int begin(Path source, Plan plan, Next next) throws IOException {
    Path from = folder.resolve(source).normalize();
    console.begin(from, false);
    Pipeline pipeline = new Pipeline(from, Gongkai.Version.name(), console::stage);
    if (!pipeline.hasContent()) {
      return console.noContent().status();
    }
    try {
      Library library = pipeline.library();
      List<NewFile> files = plan.of(library);
      NewFiles.write(from, files);
      SchemaFolder.of(from).writeMissing(library);
      return console.started(files, next.after(files), library.portal().first()).status();
    } catch (NotStarted refused) {
      return console.notStarted(refused).status();
    }
  }
}
