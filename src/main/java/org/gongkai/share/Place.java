package org.gongkai.share;

import org.gongkai.language.Language;
import org.gongkai.page.Address;
import org.gongkai.report.Portal;

/** Where a page is on the web; nothing has an address where the portal does not know its own. */
record Place(Portal portal, Address address) {

  Language language() {
    return address.language();
  }

  /** The page's own address. */
  String url() {
    return absolute(address.full());
  }

  /** The address of another page in the same language. */
  String url(String path) {
    return absolute(address.to(path).full());
  }

  /** The address of a file, or of a page with its language in the path. */
  String absolute(String path) {
    return portal.url().isEmpty() ? "" : portal.url() + path;
  }

  /** The identity of a thing this page is about. */
  String id(String thing) {
    return url().isEmpty() ? "" : url() + "#" + thing;
  }

  /** The identity of a body that has a page: the same in every language. */
  String identity(String path, String body) {
    String page = absolute(path);
    return page.isEmpty() ? "" : page + "#" + body;
  }
}
