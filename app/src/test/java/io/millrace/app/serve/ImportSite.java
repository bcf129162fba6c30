// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.WebFace;
import io.millrace.run.Company;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A server over a project folder, and a program that brings files into it over HTTP. */
final class ImportSite implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "0123456789abcdef";
    private static final int TRIES = 600;

    private final WebFace.Server server;

    ImportSite(Path project) {
        server = new SpringWebFace()
                .start(null, new Company(project.resolve("millrace.yaml"), null, null), "127.0.0.1", 0, List.of());
    }

    /** A file to send; its name goes out as it stands. */
    record Sent(String name, String text) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    String home() {
        return "http://localhost:" + server.port();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("X-Millrace", "1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    HttpResponse<String> upload(String path, Sent... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Sent file : files) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + file.name()
                                    .replace("\"", "%22")
                                    .replace("\r", "%0D")
                                    .replace("\n", "%0A")
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("X-Millrace", "1")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Uploads, and gives the address of the import. */
    String begin(Sent... files) {
        return upload("/import", files).headers().firstValue("Location").orElseThrow();
    }

    /** Waits until nothing is under way at an import, and gives the JSON of its work. */
    String settle(String address) {
        for (int i = 0; i < TRIES; i++) {
            String work = get("/api/v1" + address.replace("/import/", "/imports/") + "/work")
                    .body();
            if (!work.contains("\"running\"")) {
                return work;
            }
            pause();
        }
        throw new IllegalStateException(address + " did not come to an end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home() + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
