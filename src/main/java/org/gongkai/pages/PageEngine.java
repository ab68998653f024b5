package org.gongkai.pages;

import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.prose.Prose;
import org.jbake.app.Parser;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * The engine JBake calls for a {@code .md} file: JBake takes the file apart, our Markdown reads its
 * text.
 */
final class PageEngine extends MarkupEngine {

  private static final String PROSE = "prose";

  static {
    Engines.register("md", new PageEngine());
  }

  private PageEngine() {}

  /**
   * The text of a page whose header is known to be sound; nothing where JBake, which says not why,
   * could not read it. One at a time: JBake keeps its engines in static fields.
   */
  static synchronized Optional<Prose> read(Path file, JBakeSettings settings) {
    DocumentModel page = new Parser(settings).processFile(file.toFile());
    return Optional.ofNullable(page).map(read -> (Prose) read.get(PROSE));
  }

  @Override
  public void processBody(ParserContext context) {
    JBakeSettings settings = (JBakeSettings) context.getConfig();
    context
        .getDocumentModel()
        .put(PROSE, settings.markdown().read(context.getBody(), settings.body()));
  }
}
