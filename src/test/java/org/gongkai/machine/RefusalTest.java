package org.gongkai.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the system says in its own words is said in those of people. */
class RefusalTest {

  @ParameterizedTest
  @CsvSource({
    "No space left on device, 磁盘已满, the disk is full",
    "Disk quota exceeded, 磁盘已满, the disk is full",
    "Read-only file system, 那里只能读取, that place can only be read",
    "Is a directory, 它是文件夹，不是文件, 'it is a folder, not a file'",
    "Not a directory, 路径中有一级是文件，不是文件夹, 'a part of its path is a file, not a folder'",
    "Too many open files, 同时打开的文件超过系统的上限, more files are open than the system allows",
    "Input/output error, 磁盘或网络驱动器出错, the disk or the network drive does not answer rightly",
    "Stale file handle, 磁盘或网络驱动器出错, the disk or the network drive does not answer rightly",
    "Broken pipe, 读取它的程序已经结束, the program that was reading it has ended",
    "Device or resource busy, 另一个程序正在使用它, another program is using it",
    "File too large, 文件超过系统允许的大小, the file is larger than the system allows"
  })
  void theSystemsWordsAreUnderstood(String said, String zh, String en) {
    for (IOException failure :
        new IOException[] {
          new IOException(said), new FileSystemException("/secret/place", null, said)
        }) {
      Refusal refusal = Refusal.toRead(failure);
      assertEquals(Text.of(zh, en), refusal.reason());
      assertFalse(refusal.remedy().isEmpty());
      assertEquals(refusal, Refusal.toWrite(new UncheckedIOException(failure)));
    }
  }

  @Test
  void readingAndWritingAreForbiddenInWordsOfTheirOwn() {
    assertEquals("没有读取的权限", Refusal.toRead(new AccessDeniedException("/x")).reason().zh());
    assertEquals("没有写入的权限", Refusal.toWrite(new AccessDeniedException("/x")).reason().zh());
    assertEquals("读取时已经不在了", Refusal.toRead(new NoSuchFileException("/x")).reason().zh());
    assertEquals("没有这个文件夹", Refusal.toWrite(new NoSuchFileException("/x")).reason().zh());
    assertEquals("不是 UTF-8 编码", Refusal.toRead(new MalformedInputException(1)).reason().zh());
  }

  @Test
  void whatIsNotUnderstoodIsSaidAsItIsAndShown() {
    assertEquals(
        Text.same("设备未就绪\\u000a::error::"),
        Refusal.toRead(new IOException("设备未就绪\n::error::")).reason());
    assertEquals(Text.same("IOException"), Refusal.toRead(new IOException()).reason());
    assertEquals(
        Text.same("FileSystemException"),
        Refusal.toRead(new FileSystemException("/secret/place")).reason());
    assertEquals(
        Text.same("IllegalStateException: x"),
        Refusal.toRead(new IllegalStateException("x")).reason());
  }

  @Test
  void aVeryLongPathIsToldByItsEnds() {
    String path = "content/" + "a/".repeat(2_500) + "end";
    String brief = Trouble.brief(path);
    assertEquals(161, brief.length());
    assertEquals("content/a/a/", brief.substring(0, 12));
    assertEquals("…", brief.substring(80, 81));
    assertEquals("/a/a/end", brief.substring(153));
    assertEquals("甲".repeat(160), Trouble.brief("甲".repeat(160)));
    assertEquals("😀".repeat(80) + "…" + "😀".repeat(80), Trouble.brief("😀".repeat(161)));
  }
}
