package org.gongkai.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder as a plain web server does that was told of {@code 404.html} and no more. */
final class WebServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html",
          "css",
          "text/css",
          "js",
          "text/javascript",
          "json",
          "application/json",
          "csv",
          "text/csv",
          "xml",
          "text/xml",
          "svg",
          "image/svg+xml",
          "pdf",
          "application/pdf",
          "txt",
          "text/plain");

  private final Path folder;
  private final String prefix;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * @param prefix the path the folder is served at, such as {@code /gongkai/}
   */
  WebServer(Path folder, String prefix) {
    this.folder = folder;
    this.prefix = prefix;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = file(path);
      if (path.equals("/favicon.ico")) {
        exchange.sendResponseHeaders(204, -1);
      } else if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (Files.isDirectory(file)) {
        send(exchange, file.resolve("index.html"));
      } else {
        send(exchange, file);
      }
    }
  }

  private Path file(String path) {
    Path file =
        path.startsWith(prefix)
            ? folder.resolve(path.substring(prefix.length())).normalize()
            : folder.resolve("outside of the portal");
    return file.startsWith(folder) ? file : folder.resolve("outside of the portal");
  }

  private void send(HttpExchange exchange, Path file) throws IOException {
    boolean found = Files.isRegularFile(file);
    Path sent = found ? file : folder.resolve("404.html");
    byte[] body = Files.isRegularFile(sent) ? Files.readAllBytes(sent) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", type(sent));
    exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
