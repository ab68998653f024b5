package org.gongkai.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.browser.Chromium.Reader;

/**
 * One page looked at on all screens and in all colours, and what is wrong with it where. English
 * words are longer, which is for the layout to bear; of the rest on a phone one language says it
 * all.
 */
final class Survey {

  /** {@code -Dsurvey.all=true}: pages whose marks another page, language or portal shows, too. */
  static final boolean IS_WHOLE = Boolean.getBoolean("survey.all");

  private final Map<String, Set<String>> defects = new LinkedHashMap<>();

  private Survey() {}

  /** Every defect with the views it shows in; nothing if all is well. */
  static List<String> of(Station station, Chromium chromium) {
    Survey survey = new Survey();
    Visit visit = chromium.regular(Reader.ONLINE);
    survey.onDesk(station, visit);
    survey.onPhone(station, visit);
    return survey.defects.entrySet().stream()
        .map(defect -> defect.getKey() + " " + defect.getValue())
        .toList();
  }

  private void onDesk(Station station, Visit visit) {
    visit.resize(Screen.DESK);
    Page page = visit.open(station.address());
    note("desk", Charts.live(page));
    if (IS_WHOLE || station.isChinese() || station.isOwn()) {
      note("desk", Axe.violations(page));
    }
    if (station.isOwnAndChinese()) {
      in(List.of(Look.DARK, Look.CONTRAST, Look.DARK_CONTRAST), "desk", page);
      inForcedColours(page);
    }
    note("desk", Layout.pushedOut(page));
    note("desk", Layout.smallText(page));
    note("desk", Layout.tall(page));
    note("desk, text at 200 %", Layout.pushedOutByLargeText(page));
    visit.resize(Screen.ZOOMED);
    note("desk at 200 %", Layout.pushedOut(page));
    note("desk", visit.complaints());
  }

  private void onPhone(Station station, Visit visit) {
    visit.resize(Screen.PHONE);
    Page page = visit.open(station.address());
    note("phone", Charts.live(page));
    if (IS_WHOLE ? station.isChinese() : station.isOwnAndChinese()) {
      note("phone", Axe.violations(page));
    }
    if (station.isOwnAndChinese()) {
      in(List.of(Look.DARK), "phone", page);
      inLargeType("phone", page);
    }
    note("phone", Layout.pushedOut(page));
    note("phone", Layout.smallText(page));
    note("phone", Layout.tall(page));
    visit.resize(Screen.NARROW);
    note("320 px", Layout.pushedOut(page));
    note("phone", visit.complaints());
  }

  /** Colours depend on no language and no length of lists: one of each is enough. */
  private void in(List<Look> looks, String screen, Page page) {
    for (Look look : looks) {
      look.on(page);
      note(screen + " " + look, Axe.violationsOfColour(page));
    }
    Look.LIGHT.on(page);
  }

  private void inForcedColours(Page page) {
    Look.FORCED.on(page);
    note("desk " + Look.FORCED, Layout.unreadable(page));
    Look.LIGHT.on(page);
  }

  private void inLargeType(String screen, Page page) {
    Locator toggle = page.locator(".care-switch");
    if (toggle.count() == 1) {
      toggle.click();
      toggle.hover();
      note(screen + " large type", Axe.violationsInLargeType(page));
      note(screen + " large type", Layout.pushedOut(page));
      toggle.click();
    }
  }

  private void note(String view, List<String> found) {
    found.forEach(defect -> defects.computeIfAbsent(defect, any -> new TreeSet<>()).add(view));
  }
}
