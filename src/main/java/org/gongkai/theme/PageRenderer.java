package org.gongkai.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gongkai.finding.Findings;
import org.gongkai.language.Html;
import org.gongkai.language.Language;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.share.Head;
import org.gongkai.site.Frame;

/**
 * Renders pages, from several threads: everything escaped unless it is HTML we made, unknown names
 * refused.
 */
public final class PageRenderer {

  private final Theme theme;
  private final Frame frame;
  private final Findings findings;
  private final Bounds bounds = new Bounds();
  private final PebbleEngine engine;
  private final Map<String, String> statics;
  private final Map<String, String> parts = new ConcurrentHashMap<>();
  private final Set<String> menu;
  private final ThreadLocal<Utf8Writer> buffers = ThreadLocal.withInitial(Utf8Writer::new);
  private final Map<String, PebbleTemplate> compiled = new ConcurrentHashMap<>();

  /**
   * Templates that are not tried again: their pages would take as long once more. Where it lies at
   * a part of pages, that is all of them.
   */
  private final Set<String> endless = ConcurrentHashMap.newKeySet();

  /**
   * @param findings what is wrong with the portal's own templates
   */
  public PageRenderer(Theme theme, Frame frame, Findings findings) {
    this.theme = theme;
    this.frame = frame;
    this.findings = findings;
    this.menu = frame.menu().stream().map(Frame.MenuItem::path).collect(Collectors.toSet());
    this.statics =
        theme.files().keySet().stream()
            .collect(
                Collectors.toMap(
                    Theme::nameInTemplates,
                    name -> Paths.STATIC + name + "?v=" + theme.version(name)));
    MemoryLoader loader = new MemoryLoader();
    // The engine takes an empty template for one that is not there.
    theme
        .templates()
        .forEach((name, text) -> loader.addTemplate(name, text.isEmpty() ? "\n" : text));
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new PageLanguage(theme), bounds)
            .strictVariables(true)
            .autoEscaping(true)
            .addEscapingStrategy("words", Html::escape)
            .defaultEscapingStrategy("words")
            .newLineTrimming(true)
            .tagCache(new KeptParts())
            .defaultLocale(Locale.ROOT)
            .build();
    if (theme.isOwn()) {
      theme.templates().keySet().forEach(this::read);
    }
  }

  /** Where one cannot be read no page is made: which of them need it is seen when it can. */
  private void read(String template) {
    try {
      compiled.put(template, engine.getTemplate(template));
    } catch (IndexOutOfBoundsException e) { // the engine reads on behind the end
      giveUp(TemplateSayings.endsEarly(template, theme.templates().get(template)));
    } catch (StackOverflowError e) {
      giveUp(bounds.course().overflow(template));
    } catch (TemplateFault e) {
      giveUp(e);
    } catch (PebbleException e) {
      giveUp(TemplateSayings.of(e, template));
    }
  }

  private void giveUp(TemplateFault fault) {
    findings.add(fault.finding());
    endless.addAll(theme.templates().keySet());
  }

  /** The page, or nothing where a template is broken: why is then among the findings. */
  public Optional<byte[]> render(Page page) {
    if (endless.contains(page.template())) {
      return Optional.empty();
    }
    try {
      return Optional.of(made(page));
    } catch (TemplateFault fault) {
      findings.add(fault.finding());
      if (fault.isEndless()) {
        endless.addAll(
            fault.isIn(page.template()) ? Set.of(page.template()) : theme.templates().keySet());
      }
      return Optional.empty();
    }
  }

  /** Makes a page of each kind in each language and keeps none, to find what is broken. */
  public void tryAll(List<Page> pages) {
    Set<String> tried = new HashSet<>();
    pages.stream()
        .filter(page -> tried.add(page.template() + " " + page.address().language()))
        .forEach(this::render);
  }

  private byte[] made(Page page) {
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
    bounds.course().begin();
    try {
      PebbleTemplate ready = compiled.get(template);
      if (ready == null) {
        ready = engine.getTemplate(template);
        compiled.put(template, ready);
      }
      ready.evaluate(out, context, PageLanguage.locale((Language) context.get("lang")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PebbleException e) {
      throw fault(e, template);
    } catch (StackOverflowError e) {
      if (!theme.isOwn()) {
        throw e;
      }
      throw bounds.course().overflow(template);
    } catch (Utf8Writer.TooLarge e) {
      throw TemplateSayings.tooLarge(template, Utf8Writer.MOST);
    }
  }

  /** In a theme of its own, the portal's; as shipped, ours. Of the machine's it stays that. */
  private RuntimeException fault(PebbleException e, String template) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFault || cause instanceof UncheckedIOException) {
        return (RuntimeException) cause;
      }
    }
    return theme.isOwn() ? TemplateSayings.of(e, template) : e;
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
