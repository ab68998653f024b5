package org.gongkai.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** What a browser fetches when it opens a page with nothing kept from before. */
record Load(List<Part> parts) {

  private record Part(String type, long zipped) {}

  static Load of(Station station, Visit visit) {
    List<Response> responses = new ArrayList<>();
    Consumer<Response> keep = responses::add;
    Page page = visit.page();
    page.onResponse(keep);
    visit.open(station.address());
    page.offResponse(keep);
    return new Load(responses.stream().map(Load::part).toList());
  }

  int requests() {
    return parts.size();
  }

  /**
   * @param type of the files counted, such as {@code text/css}; empty for all
   */
  long zipped(String type) {
    return parts.stream()
        .filter(part -> part.type.startsWith(type))
        .mapToLong(part -> part.zipped)
        .sum();
  }

  private static Part part(Response response) {
    return new Part(response.headerValue("content-type"), zip(response.body()));
  }

  private static long zip(byte[] body) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.size();
  }
}
