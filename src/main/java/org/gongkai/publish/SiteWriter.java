package org.gongkai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.machine.MachineFailure;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.pages.Assets;
import org.gongkai.site.Site;
import org.gongkai.source.SourceFolder;
import org.gongkai.theme.PageRenderer;
import org.gongkai.theme.Theme;
import org.gongkai.work.AllCores;

/**
 * Writes the planned site into a stage: pages through the theme, files as they are, on all cores.
 */
public final class SiteWriter {

  private final Theme theme;
  private final PageRenderer renderer;
  private final Stage stage;
  private final SourceFolder source;

  public SiteWriter(Theme theme, PageRenderer renderer, Stage stage, SourceFolder source) {
    this.theme = theme;
    this.renderer = renderer;
    this.stage = stage;
    this.source = source;
  }

  public void write(Site site) throws IOException {
    copyAssets();
    stage.adopt();
    // By path: a page in all languages and its files together, so that its text is fetched once
    // and drawing and writing mix on every core.
    Map<String, Runnable> all = new TreeMap<>();
    site.pages().forEach(page -> all.put(place(page.address()), () -> write(page)));
    site.files().forEach(file -> all.put(file.path(), () -> write(file)));
    try {
      theme.files().forEach((name, bytes) -> write(Paths.STATIC + name, bytes));
      AllCores.forEach(List.copyOf(all.values()), Runnable::run);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String place(Address address) {
    return address.path() + " " + address.file();
  }

  private void copyAssets() throws IOException {
    try {
      new Assets().copyTo(stage.folder(), source);
    } catch (MachineFailure e) {
      throw e; // a source that cannot be read is no fault of the output's
    } catch (IOException e) {
      throw OutputRefused.cannotWrite("assets/", stage.folder(), e);
    }
  }

  private void write(Page page) {
    renderer.render(page).ifPresent(bytes -> write(page.address().file(), bytes));
  }

  private void write(String path, byte[] bytes) {
    try {
      stage.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(SiteFile file) {
    try {
      stage.write(file.path(), out -> file.content().to(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
