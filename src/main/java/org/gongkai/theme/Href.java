package org.gongkai.theme;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.gongkai.page.Paths;
import org.gongkai.report.Agency;
import org.gongkai.report.Report;

/**
 * The address of a page, seen from the page it stands on: {@code href('ledger')} by its name,
 * {@code href(agency)}, {@code href(row.path)} as Java gave it; {@code href('years', 2024)} what
 * lies below. {@code file(path)} is that of a file, which languages share. Templates put no address
 * together.
 *
 * @param from the variable with the way to where paths begin
 */
record Href(String from) implements Function {

  private static final List<String> ARGUMENTS = List.of("page", "below");

  /** Pages that templates name. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("home", Paths.HOME),
          Map.entry("agencies", Paths.AGENCIES),
          Map.entry("years", Paths.YEARS),
          Map.entry("regions", Paths.REGIONS),
          Map.entry("sectors", Paths.SECTORS),
          Map.entry("data", Paths.DATA),
          Map.entry("quality", Paths.QUALITY),
          Map.entry("ledger", Paths.LEDGER),
          Map.entry("timeliness", Paths.TIMELINESS),
          Map.entry("compare", Paths.COMPARE),
          Map.entry("ranking", Paths.RANKING),
          Map.entry("search", Paths.SEARCH),
          Map.entry("sitemap", Paths.SITE_MAP),
          Map.entry("feed", Paths.feed(Paths.HOME)));

  @Override
  public List<String> getArgumentNames() {
    return ARGUMENTS;
  }

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    Object page = arguments.get("page");
    String path = path(page);
    if (path == null) {
      throw TemplateSayings.noPage(self.getName(), line, String.valueOf(page));
    }
    Object below = arguments.get("below");
    return context.getVariable(from) + path + (below == null ? "" : below + "/");
  }

  private static String path(Object page) {
    if (page instanceof Agency agency) {
      return Paths.of(agency);
    }
    if (page instanceof Report report) {
      return Paths.of(report);
    }
    return page instanceof String name ? path(name) : null;
  }

  /** A path has a sign that no name has. */
  private static String path(String name) {
    return name.isEmpty() || name.indexOf('/') >= 0 || name.indexOf('.') >= 0
        ? name
        : NAMED.get(name);
  }
}
