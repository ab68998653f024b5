package org.gongkai.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.json.Json;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.site.Frame;

/**
 * The head of a page, but for what makes it look and work. Where the portal does not know its own
 * address, it holds none.
 *
 * @param title of the tab: the page's and the portal's
 * @param canonical the address that stands for the page; empty for none
 * @param translations the page in every language it speaks; empty for one language
 * @param feeds of the page and of the portal, the path below the portal's root of each by its title
 * @param names what {@code <meta name>} says, in order
 * @param properties what {@code <meta property>} says, in order
 * @param data what the page is about, as JSON-LD; empty for nothing
 */
public record Head(
    String title,
    String canonical,
    List<Translation> translations,
    List<Feed> feeds,
    List<Map.Entry<String, String>> names,
    List<Map.Entry<String, String>> properties,
    String data) {

  /**
   * @param tag of the language, or {@code x-default}
   */
  public record Translation(String tag, String url) {}

  /**
   * @param path below the portal's root
   */
  public record Feed(String title, String path) {}

  public static Head of(Page page, Frame frame) {
    Place place = new Place(frame.portal(), page.address());
    boolean isMissing = page.subject().isMissing();
    String title = numbered(page);
    String canonical = isMissing ? "" : place.absolute(frame.canonical(page).full());
    MetaTags tags = new MetaTags(page, place, title);
    return new Head(
        page.subject().isPortal() ? title : title + " – " + portal(place),
        canonical,
        isMissing ? List.of() : translations(page, frame, place),
        feeds(page, frame, place),
        tags.names(),
        isMissing ? List.of() : tags.properties(canonical),
        isMissing ? "" : data(page, place, tags.description()));
  }

  /** The title; further pages of a list say which they are, so that no two are alike. */
  private static String numbered(Page page) {
    Language language = page.address().language();
    int number = Pager.number(page.address().path());
    Text title = page.title();
    return number == 1
        ? title.in(language)
        : Text.of(title.zh() + "（第 " + number + " 页）", title.en() + " (page " + number + ")")
            .in(language);
  }

  private static String portal(Place place) {
    return place.portal().title().in(place.language());
  }

  private static List<Translation> translations(Page page, Frame frame, Place place) {
    List<Address> spoken = frame.translations(page);
    if (spoken.isEmpty()) {
      return List.of();
    }
    List<Translation> translations = new ArrayList<>();
    for (Address address : spoken) {
      translations.add(new Translation(address.language().tag(), place.absolute(address.full())));
    }
    translations.add(new Translation("x-default", place.absolute(spoken.get(0).full())));
    return translations;
  }

  private static List<Feed> feeds(Page page, Frame frame, Place place) {
    List<Feed> feeds = new ArrayList<>();
    if (!page.feed().isEmpty()) {
      List<Page.Crumb> trail = page.trail();
      feeds.add(new Feed(own(page, place, trail), place.address().to(page.feed()).full()));
    }
    if (frame.hasFeed()) {
      feeds.add(new Feed(portal(place), place.address().to(Paths.feed(Paths.HOME)).full()));
    }
    return feeds;
  }

  /** The feed is that of the page itself, or of the page above it. */
  private static String own(Page page, Place place, List<Page.Crumb> trail) {
    boolean isOfPage = page.address().path().equals(page.feed().replace(Paths.feed(""), ""));
    Text of = isOfPage || trail.isEmpty() ? page.title() : trail.get(trail.size() - 1).label();
    return of.in(place.language()) + " – " + portal(place);
  }

  private static String data(Page page, Place place, String description) {
    List<Thing> things = new ArrayList<>(Described.by(page, place, description));
    if (!page.subject().isPortal()) {
      things.add(trail(page, place));
    }
    StringBuilder data = new StringBuilder(2048);
    Json json = Json.to(data).object().name("@context").words("https://schema.org");
    json.name("@graph").list();
    for (Thing thing : things) {
      json.room();
      thing.to(data);
    }
    json.end().end();
    return data.toString();
  }

  private static Thing trail(Page page, Place place) {
    List<Thing> items = new ArrayList<>();
    items.add(item(1, portal(place), place.url(Paths.HOME)));
    for (Page.Crumb crumb : page.trail()) {
      items.add(
          item(items.size() + 1, crumb.label().in(place.language()), place.url(crumb.path())));
    }
    items.add(item(items.size() + 1, page.title().in(place.language()), place.url()));
    return Thing.of("BreadcrumbList").with("itemListElement", items);
  }

  private static Thing item(int position, String name, String url) {
    return Thing.of("ListItem").with("position", position).with("name", name).with("item", url);
  }
}
