package org.gongkai.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.gongkai.check.Examinations;
import org.gongkai.check.run.Checks;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.JurisdictionReader;
import org.gongkai.content.form.Jurisdictions;
import org.gongkai.dossier.Dossiers;
import org.gongkai.finding.Findings;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.pages.PageReader;
import org.gongkai.prose.Markdown;
import org.gongkai.publish.Published;
import org.gongkai.publish.SiteWriter;
import org.gongkai.publish.Stage;
import org.gongkai.report.Jurisdiction;
import org.gongkai.report.Library;
import org.gongkai.site.Frame;
import org.gongkai.site.Site;
import org.gongkai.site.SitePlanner;
import org.gongkai.source.SourceFolder;
import org.gongkai.theme.PageRenderer;
import org.gongkai.theme.Theme;

/**
 * Sources, library, findings, site, pages, output: one method for what is read and planned, one for
 * what is written. What is wrong in the sources is a finding of the {@link Plan}; what is wrong
 * with the machine an {@link IOException}.
 *
 * @param source the folder that holds {@code content/}
 * @param program name and version, as pages and files give them
 * @param watcher told the name of each stage as it begins
 */
public record Pipeline(Path source, String program, Consumer<String> watcher) {

  /**
   * Whether there is anything to read.
   *
   * @throws MachineFailure where the machine does not let us see
   */
  public boolean hasContent() throws MachineFailure {
    try {
      return Files.readAttributes(source.resolve("content"), BasicFileAttributes.class)
          .isDirectory();
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new MachineFailure(List.of(Trouble.reading("content", e)));
    }
  }

  /**
   * What stands in {@code content/}, as far as it can be read; what is wrong in it is for the check
   * to tell.
   */
  public Library library() throws MachineFailure {
    watcher.accept("reading");
    Findings findings = new Findings();
    SourceFolder folder = SourceFolder.list(source, findings, "content", "jurisdictions");
    Jurisdiction jurisdiction = new Jurisdictions(folder, findings).named(Pipeline::usual);
    Library library =
        new ContentReader(folder, jurisdiction, new Markdown(findings), findings).read();
    folder.requireRead();
    return library;
  }

  /**
   * @throws MachineFailure with everything that could not be read
   */
  public Plan plan() throws MachineFailure {
    watcher.accept("reading");
    Findings findings = new Findings();
    // What ships with the program is read while the disk lists the sources.
    CompletableFuture<Jurisdiction> usual = CompletableFuture.supplyAsync(Pipeline::usual);
    SourceFolder folder =
        SourceFolder.list(source, findings, "content", "themes", "assets", "jurisdictions");
    Markdown markdown = new Markdown(findings);
    Jurisdiction jurisdiction = new Jurisdictions(folder, findings).named(usual::join);
    Checks checks = Checks.standard(jurisdiction.forms().law());
    Dossiers dossiers = new Dossiers(checks);
    Library library = new ContentReader(folder, jurisdiction, markdown, findings).read(dossiers);
    List<HandWrittenPage> handWritten =
        new PageReader(folder, markdown, findings).read(library.portal().first());
    Theme.findStrays(folder, findings);
    folder.tryBelow("assets/");
    folder.tryBelow(Theme.FOLDER);
    folder.requireRead();
    watcher.accept("checking");
    Examinations examinations = dossiers.conclude(library, findings);
    Site site =
        new SitePlanner(library, examinations, handWritten, folder, findings)
            .plan(Theme.names(folder));
    return new Plan(folder, examinations, site, handWritten, findings);
  }

  private static Jurisdiction usual() {
    return JurisdictionReader.shipped(Jurisdiction.USUAL).orElseThrow();
  }

  /** The look of the pages; what is wrong in it is among the plan's findings. */
  public Theme theme(Plan plan) throws MachineFailure {
    watcher.accept("writing");
    Theme theme = Theme.load(plan.folder(), plan.findings());
    plan.folder().requireRead();
    return theme;
  }

  /**
   * Makes a page of each kind and keeps none, where the portal has a theme of its own: what is
   * wrong in that is then among the plan's findings. The shipped one is known to work.
   */
  public void tryTheme(Plan plan) throws MachineFailure {
    if (!Theme.isOwn(plan.folder())) {
      return;
    }
    Theme theme = theme(plan);
    if (!plan.findings().hasErrors()) {
      renderer(plan, theme).tryAll(plan.site().pages());
    }
  }

  /**
   * Writes the site to the stage and puts it in the place of the old one; nothing where a template
   * turns out to be broken, and why is then among the plan's findings.
   */
  public Optional<Published> write(Plan plan, Theme theme, Stage stage) throws IOException {
    PageRenderer renderer = renderer(plan, theme);
    if (!plan.findings().hasErrors()) {
      new SiteWriter(theme, renderer, stage, plan.folder()).write(plan.site());
    }
    return plan.findings().hasErrors() ? Optional.empty() : Optional.of(stage.publish());
  }

  private PageRenderer renderer(Plan plan, Theme theme) {
    Frame frame = Frame.of(plan.site(), plan.handWritten(), program);
    return new PageRenderer(theme, frame, plan.findings());
  }
}
