package org.gongkai.document.binary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Document;
import org.gongkai.document.Unreadable;
import org.gongkai.language.Text;

/** Reads a file of Word or Excel 97–2003, by what it holds. */
public final class BinaryReader {

  private static final Text RESAVE =
      Text.of(
          "请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 后再导入",
          "open it with Word, Excel, WPS or LibreOffice, save it as .docx or .xlsx and import that");

  private BinaryReader() {}

  public static Document read(byte[] bytes) throws Unreadable {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return read(files.getRoot());
    } catch (EncryptedDocumentException e) {
      throw new Unreadable(Text.of("文件加了密", "the file is encrypted"), RESAVE);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(
          Text.of("文件已损坏，或是很旧的版本", "the file is damaged, or of a very old version"), RESAVE);
    }
  }

  private static Document read(DirectoryNode root) throws IOException, Unreadable {
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return WordBinary.read(root);
    }
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return SheetBinary.read(root);
    }
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new EncryptedDocumentException("");
    }
    throw new Unreadable(
        Text.of("这既不是文档也不是表格", "this is neither a document nor a workbook"), RESAVE);
  }
}
