package org.gongkai.browser;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page to look at.
 *
 * @param kind its template and language, such as {@code report zh-CN}
 * @param path below the portal's address
 */
record Station(Portal portal, String kind, String path) {

  String address() {
    return portal.at(path);
  }

  Path file() {
    Path file = portal.folder().resolve(path);
    return Files.isDirectory(file) ? file.resolve("index.html") : file;
  }

  boolean isChinese() {
    return kind.endsWith("zh-CN");
  }

  /** A page of content/ itself. */
  boolean isOwn() {
    return portal.name().equals("own");
  }

  boolean isOwnAndChinese() {
    return isChinese() && isOwn();
  }

  /** A server shows it in place of a page that is not there; a folder on disk has no use for it. */
  boolean isForServers() {
    return path.endsWith("404.html");
  }

  @Override
  public String toString() {
    return kind + ": " + portal.name() + "/" + path;
  }
}
