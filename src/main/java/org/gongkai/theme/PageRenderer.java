package org.gongkai.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gongkai.site.Frame;
import org.gongkai.site.Page;
import org.gongkai.site.Paths;

/** Renders pages, from several threads: everything escaped unless it is HTML we made, unknown names refused. */
public final class PageRenderer {

  private final Theme theme;
  private final Frame frame;
  private final PebbleEngine engine;
  private final Map<String, String> statics;
  private final Map<String, PebbleTemplate> compiled = new ConcurrentHashMap<>();

  public PageRenderer(Theme theme, Frame frame) {
    this.theme = theme;
    this.frame = frame;
    this.statics = theme.files().keySet().stream().collect(Collectors.toMap(name -> name.replaceAll("[.-]", "_"), name -> Paths.STATIC + name + "?v=" + theme.version(name)));
    MemoryLoader loader = new MemoryLoader();
    theme.templates().forEach(loader::addTemplate);
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new PageLanguage())
            .strictVariables(true)
            .autoEscaping(true)
            .newLineTrimming(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  public byte[] render(Page page) {
    StringWriter html = new StringWriter(32_768);
    try {
      compiled.computeIfAbsent(page.template(), engine::getTemplate).evaluate(html, context(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> context(Page page) {
    Map<String, Object> context = new HashMap<>();
    context.put("page", page);
    context.put("frame", frame);
    context.put("lang", page.address().language());
    context.put(PageLanguage.MESSAGES, theme.messages(page.address().language()));
    context.put("root", frame.root(page));
    context.put("home", frame.home(page));
    context.put("alternates", frame.alternates(page));
    context.put("statics", statics);
    return context;
  }
}
