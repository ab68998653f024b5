package org.gongkai.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gongkai.language.Html;
import org.gongkai.language.Language;
import org.gongkai.share.Head;
import org.gongkai.site.Frame;
import org.gongkai.site.Page;
import org.gongkai.site.Paths;

/**
 * Renders pages, from several threads: everything escaped unless it is HTML we made, unknown names
 * refused.
 */
public final class PageRenderer {

  private final Theme theme;
  private final Frame frame;
  private final PebbleEngine engine;
  private final Map<String, String> statics;
  private final Map<String, String> parts = new ConcurrentHashMap<>();
  private final Set<String> menu;
  private final ThreadLocal<Utf8Writer> buffers = ThreadLocal.withInitial(Utf8Writer::new);
  private final Map<String, PebbleTemplate> compiled = new ConcurrentHashMap<>();

  public PageRenderer(Theme theme, Frame frame) {
    this.theme = theme;
    this.frame = frame;
    this.menu = frame.menu().stream().map(Frame.MenuItem::path).collect(Collectors.toSet());
    this.statics =
        theme.files().keySet().stream()
            .collect(
                Collectors.toMap(
                    Theme::nameInTemplates,
                    name -> Paths.STATIC + name + "?v=" + theme.version(name)));
    MemoryLoader loader = new MemoryLoader();
    theme.templates().forEach(loader::addTemplate);
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new PageLanguage(theme))
            .strictVariables(true)
            .autoEscaping(true)
            .addEscapingStrategy("words", Html::escape)
            .defaultEscapingStrategy("words")
            .newLineTrimming(true)
            .tagCache(new KeptParts())
            .defaultLocale(Locale.ROOT)
            .build();
  }

  public byte[] render(Page page) {
    Map<String, Object> context = context(page);
    context.put("menu", around("menu", context));
    context.put("foot", around("foot", context));
    Utf8Writer bytes = buffers.get();
    bytes.reset();
    evaluate(page.template(), context, bytes);
    return bytes.toBytes();
  }

  /**
   * A part that is the same on many pages: made once for each language, depth and current entry of
   * the menu.
   */
  private String around(String template, Map<String, Object> context) {
    String key =
        template
            + " "
            + context.get("lang")
            + " "
            + context.get("home")
            + " "
            + context.get("current");
    String made = parts.get(key);
    if (made == null) {
      StringWriter html = new StringWriter();
      evaluate(template, context, html);
      made = html.toString();
      parts.put(key, made);
    }
    return made;
  }

  private void evaluate(String template, Map<String, Object> context, Writer out) {
    PebbleTemplate ready = compiled.get(template);
    if (ready == null) {
      ready = engine.getTemplate(template);
      compiled.put(template, ready);
    }
    try {
      ready.evaluate(out, context, PageLanguage.locale((Language) context.get("lang")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> context(Page page) {
    Map<String, Object> context = new HashMap<>();
    context.put("page", page);
    context.put("frame", frame);
    context.put("lang", page.address().language());
    context.put("current", menu.contains(page.address().path()) ? page.address().path() : "");
    context.put("root", frame.root(page));
    context.put("home", frame.home(page));
    context.put("alternates", frame.alternates(page));
    context.put("head", Head.of(page, frame));
    context.put("statics", statics);
    return context;
  }
}
