package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.change.ChangeUnknown;
import org.gongkai.content.form.JurisdictionReader;
import org.gongkai.language.Language;
import org.gongkai.publish.Output;
import org.gongkai.report.Jurisdiction;
import org.gongkai.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands and their options. */
@Command(
    name = "gongkai",
    description = "Turns annual reports on open government information into a static portal.",
    versionProvider = Gongkai.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 ok, 1 errors in the sources (nothing written), 2 command not understood, 3 machine or folder.",
      "Example:    java -jar target/gongkai.jar build --source . --output target/site"
    })
final class Gongkai implements Callable<Integer> {

  private final Console console;
  private final InputStream in;
  private final Path folder;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  Gongkai(Console console, InputStream in, Path folder) {
    this.console = console;
    this.in = in;
    this.folder = folder;
  }

  /** A bare {@code gongkai} shows the help. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.status();
  }

  @Command(
      name = "build",
      description = "Check the sources and build the portal.",
      sortOptions = false)
  int build(
      @Option(
              names = "--source",
              paramLabel = "DIR",
              defaultValue = ".",
              description =
                  "Folder with content/, and themes/ and assets/ if any (default: this one).")
          Path source,
      @Option(
              names = "--output",
              paramLabel = "DIR",
              description = "Folder to write the portal to (default: target/site of the source).")
          Path output,
      @Option(
              names = "--releases",
              paramLabel = "N",
              arity = "0..1",
              fallbackValue = "3",
              description =
                  "Keep the last N sites (3) in DIR/releases and lead the link DIR/current to the new one: a switch without a gap.")
          Integer releases,
      @Mixin TellingOptions telling)
      throws IOException {
    if (releases != null && releases < Output.FEWEST) {
      throw new ParameterException(
          spec.subcommands().get("build"),
          "--releases keeps " + Output.FEWEST + " sites or more: readers are in the last one");
    }
    Path from = folder.resolve(source).normalize();
    Path to = output == null ? from.resolve("target/site") : folder.resolve(output).normalize();
    int kept = releases == null ? Output.REPLACED : releases;
    return new Build(console, from, telling).build(new Output(to, from, kept)).status();
  }

  @Command(
      name = "check",
      description = "Check the sources and write nothing.",
      sortOptions = false,
      footer = {
        "",
        "Example: gongkai check --changed-since origin/main --format github",
      })
  int check(
      @Option(
              names = "--source",
              paramLabel = "DIR",
              defaultValue = ".",
              description = "Folder with content/ (default: this one).")
          Path source,
      @Mixin TellingOptions telling,
      @Mixin CheckOptions options)
      throws IOException {
    Path from = folder.resolve(source).normalize();
    try {
      Wish wish = options.wish(folder, from, in);
      return new Build(console, from, telling).check(wish).status();
    } catch (ChangeUnknown unknown) {
      return console.unknown(unknown).status();
    }
  }

  @Command(
      name = "explain",
      description = "Explain a rule: what must hold, where it comes from, an example.",
      sortOptions = false)
  int explain(
      @Parameters(
              arity = "0..1",
              paramLabel = "RULE",
              description = "Id as printed with a finding: B01, not-a-count (default: list all).")
          String rule,
      @Option(
              names = "--lang",
              paramLabel = "zh|en",
              defaultValue = "zh",
              description = "Language (default: zh).")
          Language language) {
    return new Explain(
            console,
            JurisdictionReader.shipped(Jurisdiction.USUAL).orElseThrow().forms().law(),
            language)
        .tell(rule)
        .status();
  }

  @Command(
      name = "schema",
      description = "Write JSON Schemas of the sources, for editors such as VS Code.",
      sortOptions = false)
  int schema(
      @Option(
              names = "--source",
              paramLabel = "DIR",
              defaultValue = ".",
              description = "Folder with content/ (default: this one).")
          Path source,
      @Option(
              names = "--output",
              paramLabel = "DIR",
              description = "Folder to write them to (default: .gongkai of the source).")
          Path output)
      throws IOException {
    Path from = folder.resolve(source).normalize();
    console.begin(from, false);
    Pipeline pipeline = new Pipeline(from, Version.name(), console::stage);
    if (!pipeline.hasContent()) {
      return console.noContent().status();
    }
    SchemaFolder to =
        output == null
            ? SchemaFolder.of(from)
            : new SchemaFolder(folder.resolve(output).normalize());
    return console.written(to.write(pipeline.library())).status();
  }

  /** Name and version as the jar's manifest has them. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {name()};
    }

    static String name() {
      String version = Gongkai.class.getPackage().getImplementationVersion();
      return "Gongkai " + (version == null ? "(development)" : version);
    }
  }
}
