package org.gongkai.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;

/** What readers tell their system about the colours they want. */
enum Look {
  LIGHT(ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.NONE),
  DARK(ColorScheme.DARK, Contrast.NO_PREFERENCE, ForcedColors.NONE),
  CONTRAST(ColorScheme.LIGHT, Contrast.MORE, ForcedColors.NONE),
  DARK_CONTRAST(ColorScheme.DARK, Contrast.MORE, ForcedColors.NONE),
  FORCED(ColorScheme.DARK, Contrast.NO_PREFERENCE, ForcedColors.ACTIVE);

  private final ColorScheme scheme;
  private final Contrast contrast;
  private final ForcedColors forced;

  Look(ColorScheme scheme, Contrast contrast, ForcedColors forced) {
    this.scheme = scheme;
    this.contrast = contrast;
    this.forced = forced;
  }

  void on(Page page) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setContrast(contrast)
            .setForcedColors(forced));
  }
}
