package org.gongkai.pages;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.gongkai.finding.Location;
import org.gongkai.prose.Markdown;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/**
 * What JBake has to know: fixed here, read from no file, and nothing in it is expanded ({@code
 * ${…}}, CVE-2022-33980).
 */
final class JBakeSettings extends DefaultJBakeConfiguration {

  private static final Map<String, String> FIXED =
      Map.of(
          PropertyList.RENDER_ENCODING.getKey(), "UTF-8",
          PropertyList.HEADER_SEPARATOR.getKey(), HeaderLines.SEPARATOR,
          PropertyList.DATE_FORMAT.getKey(), "yyyy-MM-dd",
          PropertyList.CONTENT_FOLDER.getKey(), "content",
          PropertyList.ASSET_FOLDER.getKey(), Assets.FOLDER,
          PropertyList.DATA_FOLDER.getKey(), "data",
          PropertyList.TEMPLATE_FOLDER.getKey(), "themes",
          PropertyList.DESTINATION_FOLDER.getKey(), "target");

  private final Markdown markdown;
  private final Location body;

  private JBakeSettings(Path root, Markdown markdown, Location body) {
    super(root.toFile(), settings());
    this.markdown = markdown;
    this.body = body;
  }

  /** For one page, whose text begins at {@code body}. */
  static JBakeSettings forPage(Path root, Markdown markdown, Location body) {
    return new JBakeSettings(root, markdown, body);
  }

  static DefaultJBakeConfiguration forAssets(Path root, Path destination) {
    DefaultJBakeConfiguration settings = new DefaultJBakeConfiguration(root.toFile(), settings());
    settings.setDestinationFolder(destination.toFile());
    return settings;
  }

  Markdown markdown() {
    return markdown;
  }

  Location body() {
    return body;
  }

  private static CompositeConfiguration settings() {
    CompositeConfiguration settings = new CompositeConfiguration();
    settings.setInterpolator(null);
    settings.addConfiguration(new MapConfiguration(new HashMap<>(FIXED)));
    return settings;
  }
}
