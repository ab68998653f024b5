package org.gongkai.finding;

import java.util.Optional;

/** What of the portal a finding is about. */
public sealed interface About {

  /**
   * One figure of a report, or a sum that begins with it.
   *
   * @param address as in links and files: {@code requests.received.total.natural}
   */
  record Figure(String address) implements About {
    @Override
    public Optional<String> figure() {
      return Optional.of(address);
    }

    @Override
    public String id() {
      return "figure " + address;
    }
  }

  /**
   * What a text says in one of the form's sections.
   *
   * @param key of the section
   */
  record Section(String key) implements About {
    @Override
    public Optional<String> section() {
      return Optional.of(key);
    }

    @Override
    public String id() {
      return "section " + key;
    }
  }

  /**
   * An agency, whichever of its files it stands in.
   *
   * @param path of its folder below {@code content/agencies}
   */
  record Agency(String path) implements About {
    @Override
    public String id() {
      return "agency " + path;
    }
  }

  /** The file, or an entry of it that is neither of a table nor of a section. */
  record Source() implements About {
    @Override
    public String id() {
      return "source";
    }
  }

  /** The address of the figure. */
  default Optional<String> figure() {
    return Optional.empty();
  }

  /** The key of the section of the text. */
  default Optional<String> section() {
    return Optional.empty();
  }

  /** The same in each build and language, whatever lines come and go. */
  String id();
}
