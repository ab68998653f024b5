package org.gongkai.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What the program reads from and prints to.
 *
 * @param isWatched whether a person sees it being printed, so that progress may be shown
 * @param hasColour whether what is printed may be coloured
 */
record Terminal(InputStream in, Printer out, Printer err, boolean isWatched, boolean hasColour) {

  /** Streams of a file, a pipe or a test: no progress, no colour. */
  static Terminal plain(InputStream in, OutputStream out, OutputStream err) {
    return new Terminal(in, new Printer(out), new Printer(err), false, false);
  }

  /**
   * A person's terminal is coloured unless {@code NO_COLOR} or {@code TERM=dumb} says not to; a
   * CI's is neither watched nor coloured.
   *
   * @param isConsole whether both ends are a terminal
   */
  static Terminal of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean isConsole,
      Map<String, String> environment) {
    boolean isWatched = isConsole && !environment.containsKey("CI");
    boolean isRefused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(in, new Printer(out), new Printer(err), isWatched, isWatched && !isRefused);
  }
}
