package org.gongkai.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "CON",
        "con.md",
        "NUL.tar.gz",
        "aux .txt",
        "prn",
        "com1",
        "COM¹",
        "lpt9.x",
        "com0",
        "CONIN$",
        "clock$"
      })
  void devicesOfWindowsAreReservedWhateverFollows(String name) {
    assertEquals(true, FileName.isReserved(name));
    assertEquals(
        "the name '" + name + "' is the name of a device on Windows",
        FileName.flaw(name).orElseThrow().en());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "console.md",
        "icon",
        "con-1",
        "a.con",
        "com",
        "com10",
        "nullable",
        "auxiliary.png",
        "徽标 ${x}.png",
        "a b.png",
        "report（1）.pdf",
        "Ａ.png",
        "a.b.c",
        "_a",
        "~a",
        "a#b",
        "a%20b",
        "café.png"
      })
  void otherNamesAreNot(String name) {
    assertEquals(Optional.empty(), FileName.flaw(name));
  }
}
