package org.gongkai.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("received", "carriedIn", "carriedForward", "requests.received.total", "url");

  @ParameterizedTest
  @CsvSource({
    "recieved, received",
    "Received, received",
    "CARRIEDIN, carriedIn",
    "carryForward, carriedForward",
    "requests.recieved.totl, requests.received.total",
    "URI, url"
  })
  void aSlipIsRecognised(String written, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(written, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"收到", "budget", "x.y.z"})
  void anotherWordIsNot(String written) {
    assertEquals(Optional.empty(), Nearest.to(written, KNOWN).filter(near -> !near.equals("url")));
  }
}
