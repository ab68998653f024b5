package org.gongkai.content.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A country's files are written by hand, too: what is wrong in them is told with its place. */
class JurisdictionReaderTest {

  private static final Path LAND = Path.of("src/test/jurisdictions/land");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "divisions.csv|101,Milltown,Milltown|101,Milltown"
            + "|jurisdictions/land/divisions.csv:4: '101,Milltown' is not code,zh,en",
        "jurisdiction.yaml|digits: [1, 2]|digits: [one, 2]"
            + "|jurisdictions/land/jurisdiction.yaml:6:21: 'one' is no number of digits: [2, 2, 2]",
      })
  void aMistakeIsToldWithItsPlace(String file, String right, String wrong, String told) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                JurisdictionReader.of(
                    "land",
                    name ->
                        words(name).map(s -> name.endsWith(file) ? s.replace(right, wrong) : s)));
    assertEquals(told, refused.getMessage());
  }

  private static Optional<String> words(String name) {
    try {
      Path file = LAND.resolve(name);
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
