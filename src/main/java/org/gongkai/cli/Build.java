package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.gongkai.check.Checks;
import org.gongkai.check.Examinations;
import org.gongkai.content.ContentReader;
import org.gongkai.content.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.form.Forms;
import org.gongkai.language.Language;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.pages.PageReader;
import org.gongkai.prose.Markdown;
import org.gongkai.publish.OutputRefused;
import org.gongkai.publish.Published;
import org.gongkai.publish.Publisher;
import org.gongkai.publish.SiteWriter;
import org.gongkai.publish.Stage;
import org.gongkai.report.Library;
import org.gongkai.site.Frame;
import org.gongkai.site.Site;
import org.gongkai.site.SitePlanner;
import org.gongkai.source.SourceFolder;
import org.gongkai.theme.PageRenderer;
import org.gongkai.theme.Theme;

/** The pipeline: sources, library, findings, site, pages, output. */
final class Build {

  private final Console console;
  private final Path source;
  private final Optional<Language> language;
  private final Findings findings = new Findings();

  Build(Console console, Path source, Optional<Language> language) {
    this.console = console;
    this.source = source;
    this.language = language;
  }

  /** Everything that was read and planned, before anything is written. */
  private record Plan(
      SourceFolder folder, Library library, Site site, List<HandWrittenPage> handWritten) {}

  ExitCode check() {
    console.begin();
    Optional<Plan> plan = plan();
    return plan.map(read -> console.checked(findings, spoken(read), read.library()))
        .orElse(ExitCode.ENVIRONMENT);
  }

  ExitCode build(Path output) {
    console.begin();
    try (Stage stage = Publisher.open(output, source)) {
      Optional<Plan> plan = plan();
      if (plan.isEmpty()) {
        return ExitCode.ENVIRONMENT;
      }
      if (findings.hasErrors()) {
        return console.checked(findings, spoken(plan.get()), plan.get().library());
      }
      console.stage("writing");
      Published published = write(plan.get(), stage);
      return console.built(findings, spoken(plan.get()), plan.get().site(), published);
    } catch (OutputRefused refused) {
      return console.refused(refused);
    } catch (IOException e) {
      return console.failure(e);
    }
  }

  private Optional<Plan> plan() {
    if (!Files.isDirectory(source.resolve("content"))) {
      console.noContent(source);
      return Optional.empty();
    }
    console.stage("reading");
    // What ships with the program is read while the disk lists the sources.
    CompletableFuture<Forms> forms = CompletableFuture.supplyAsync(FormsReader::read);
    SourceFolder folder = SourceFolder.list(source, findings, "content", "themes", "assets");
    ShortRun.expect(folder.below("content/").size());
    Markdown markdown = new Markdown(findings);
    Library library = new ContentReader(folder, forms.join(), markdown, findings).read();
    List<HandWrittenPage> handWritten =
        new PageReader(folder, markdown, findings).read(library.portal().first());
    console.stage("checking");
    Examinations examinations = Checks.standard(library.forms().law()).judge(library, findings);
    Site site = new SitePlanner(library, examinations, handWritten, folder, findings).plan();
    return Optional.of(new Plan(folder, library, site, handWritten));
  }

  private Published write(Plan plan, Stage stage) throws IOException {
    Theme theme = Theme.load(plan.folder(), findings);
    Frame frame = Frame.of(plan.library().portal(), plan.handWritten(), Gongkai.Version.name());
    new SiteWriter(theme, new PageRenderer(theme, frame), stage, plan.folder()).write(plan.site());
    return stage.publish();
  }

  private Language spoken(Plan plan) {
    return language.orElse(plan.library().portal().first());
  }
}
