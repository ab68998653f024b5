package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gongkai.check.Checks;
import org.gongkai.check.Examinations;
import org.gongkai.content.ContentReader;
import org.gongkai.content.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.form.Forms;
import org.gongkai.language.Language;
import org.gongkai.notice.Bulletin;
import org.gongkai.notice.Manner;
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
  private final TellingOptions telling;
  private final Findings findings = new Findings();

  Build(Console console, Path source, TellingOptions telling) {
    this.console = console;
    this.source = source;
    this.telling = telling;
  }

  /** Everything that was read and planned, before anything is written. */
  private record Plan(
      SourceFolder folder, Found found, Site site, List<HandWrittenPage> handWritten) {

    Language language() {
      return site.library().portal().first();
    }
  }

  ExitCode check(Wish wish) throws IOException {
    console.begin();
    if (!hasContent()) {
      return ExitCode.ENVIRONMENT;
    }
    Plan plan = plan();
    if (wish.format().isPresent()) {
      Manner manner = telling.manner(plan.language(), Severity.INFO, wish.folder());
      Bulletin bulletin = plan.found().touched(wish.changed(), manner);
      String written = wish.format().get().write(bulletin);
      if (wish.isForProgram()) {
        return console.checked(written, bulletin);
      }
      WholeFile.write(wish.report().get(), written);
    }
    return console.checked(plan.found().touched(wish.changed(), manner(plan)), plan.site());
  }

  ExitCode build(Path output) {
    console.begin();
    if (!hasContent()) {
      return ExitCode.ENVIRONMENT;
    }
    try (Stage stage = Publisher.open(output, source)) {
      return build(plan(), stage);
    } catch (OutputRefused refused) {
      return console.refused(refused);
    } catch (IOException e) {
      return console.failure(e);
    }
  }

  private ExitCode build(Plan plan, Stage stage) throws IOException {
    Bulletin read = plan.found().all(manner(plan));
    if (read.fails()) {
      return console.checked(read, plan.site());
    }
    console.stage("writing");
    Theme theme = Theme.load(plan.folder(), findings);
    Bulletin bulletin = plan.found().all(manner(plan));
    return bulletin.fails()
        ? console.checked(bulletin, plan.site())
        : console.built(bulletin, plan.site(), write(plan, theme, stage));
  }

  private Manner manner(Plan plan) {
    return telling.manner(plan.language(), Severity.WARNING, "");
  }

  private boolean hasContent() {
    boolean is = Files.isDirectory(source.resolve("content"));
    if (!is) {
      console.noContent(source);
    }
    return is;
  }

  private Plan plan() {
    console.stage("reading");
    // What ships with the program is read while the disk lists the sources.
    CompletableFuture<Forms> forms = CompletableFuture.supplyAsync(FormsReader::read);
    SourceFolder folder = SourceFolder.list(source, findings, "content", "themes", "assets");
    Markdown markdown = new Markdown(findings);
    Library library = new ContentReader(folder, forms.join(), markdown, findings).read();
    List<HandWrittenPage> handWritten =
        new PageReader(folder, markdown, findings).read(library.portal().first());
    console.stage("checking");
    Examinations examinations = Checks.standard(library.forms().law()).judge(library, findings);
    Site site = new SitePlanner(library, examinations, handWritten, folder, findings).plan();
    Found found = new Found(library, examinations, findings);
    return new Plan(folder, found, site, handWritten);
  }

  private Published write(Plan plan, Theme theme, Stage stage) throws IOException {
    Frame frame = Frame.of(plan.site(), plan.handWritten(), Gongkai.Version.name());
    new SiteWriter(theme, new PageRenderer(theme, frame), stage, plan.folder()).write(plan.site());
    return stage.publish();
  }
}
