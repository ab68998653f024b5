package org.gongkai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One page of a long list that is cut so that no page is heavy.
 *
 * @param base path of the first page
 * @param number from 1
 */
public record Pager(String base, int number, int count) {

  /** How many rows a page of a list takes. */
  public static final int ROWS = 200;

  private static final Pattern FURTHER = Pattern.compile("/page/(\\d{1,6})/$");

  /** The pages a list of this many rows is cut into; one for an empty list. */
  public static List<Pager> of(String base, int rows) {
    int count = Math.max(1, (rows + ROWS - 1) / ROWS);
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new Pager(base, number, count))
        .toList();
  }

  /** Which page of a list an address is: 1 for the first, and for all that is no list. */
  public static int number(String path) {
    if (!path.contains("/page/")) {
      return 1; // nearly all addresses
    }
    Matcher further = FURTHER.matcher(path);
    return further.find() ? Integer.parseInt(further.group(1)) : 1;
  }

  public String path() {
    return path(number);
  }

  private String path(int page) {
    return page == 1 ? base : base + "page/" + page + "/";
  }

  /** The rows of this page. */
  public <T> List<T> cut(List<T> rows) {
    return rows.subList(
        Math.min(rows.size(), (number - 1) * ROWS), Math.min(rows.size(), number * ROWS));
  }

  /** A page of the list; number 0 stands for a gap. */
  public record Link(int number, String path) {}

  /** The pages worth a link: first, last and those around this one. */
  public List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (int page = 1; page <= count; page++) {
      if (page == 1 || page == count || Math.abs(page - number) <= 2) {
        links.add(new Link(page, path(page)));
      } else if (links.get(links.size() - 1).number() != 0) {
        links.add(new Link(0, ""));
      }
    }
    return links;
  }

  public String previousPath() {
    return path(number - 1);
  }

  public String nextPath() {
    return path(number + 1);
  }

  public boolean isNeeded() {
    return count > 1;
  }
}
