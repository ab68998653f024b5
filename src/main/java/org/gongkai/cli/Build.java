package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.finding.Severity;
import org.gongkai.notice.Bulletin;
import org.gongkai.notice.Manner;
import org.gongkai.publish.Output;
import org.gongkai.publish.OutputRefused;
import org.gongkai.publish.Published;
import org.gongkai.publish.Publisher;
import org.gongkai.publish.Stage;
import org.gongkai.run.Pipeline;
import org.gongkai.run.Plan;
import org.gongkai.theme.Theme;

/** What {@code build} and {@code check} do, told on the console. */
final class Build {

  private final Console console;
  private final Path source;
  private final TellingOptions telling;
  private final Pipeline pipeline;

  Build(Console console, Path source, TellingOptions telling) {
    this.console = console;
    this.source = source;
    this.telling = telling;
    this.pipeline = new Pipeline(source, Gongkai.Version.name(), console::stage);
  }

  ExitCode check(Wish wish) throws IOException {
    console.begin(source, false);
    if (!pipeline.hasContent()) {
      return console.noContent();
    }
    Plan plan = pipeline.plan();
    pipeline.tryTheme(plan);
    Found found = Found.by(plan);
    if (wish.format().isPresent()) {
      Manner manner = telling.manner(plan.language(), Severity.INFO, wish.folder());
      Bulletin bulletin = found.touched(wish.changed(), manner);
      String written = wish.format().get().write(bulletin);
      if (wish.isForProgram()) {
        return console.checked(written, bulletin);
      }
      ExitCode told = tell(found, wish, plan);
      ExitCode reported = console.report(wish.report().get(), written);
      return reported == ExitCode.OK ? told : reported;
    }
    return tell(found, wish, plan);
  }

  private ExitCode tell(Found found, Wish wish, Plan plan) {
    return console.checked(found.touched(wish.changed(), manner(plan)), plan.site());
  }

  ExitCode build(Output output) throws IOException {
    console.begin(source, true);
    if (!pipeline.hasContent()) {
      return console.noContent();
    }
    try (Stage stage = Publisher.open(output, console::remark)) {
      return build(pipeline.plan(), stage);
    } catch (OutputRefused refused) {
      return console.refused(refused);
    }
  }

  private ExitCode build(Plan plan, Stage stage) throws IOException {
    Bulletin read = Found.by(plan).all(manner(plan));
    if (read.fails()) {
      return console.checked(read, plan.site());
    }
    Theme theme = pipeline.theme(plan);
    Bulletin bulletin = Found.by(plan).all(manner(plan));
    if (bulletin.fails()) {
      return console.checked(bulletin, plan.site());
    }
    Optional<Published> published = pipeline.write(plan, theme, stage);
    return published.isPresent()
        ? console.built(bulletin, plan.site(), published.get())
        : console.checked(Found.by(plan).all(manner(plan)), plan.site());
  }

  private Manner manner(Plan plan) {
    return telling.manner(plan.language(), Severity.WARNING, "");
  }
}
