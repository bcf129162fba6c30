// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the start of a server to its first page, as a person meets it.
 *
 * @param command starts the server in the foreground; it must say its address on standard output
 */
record ServedPage(List<String> command) {
    private static final Pattern ADDRESS = Pattern.compile("http://[^ /]+/");
    private static final int OK = 200;

    /**
     * Starts the server, takes the page at its address, and ends it.
     *
     * @throws IOException when it ends without having said an address, or the page is not there; the message says so
     */
    Measured measure() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process server = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = server.inputReader()) {
            int status = get(address(said));
            double seconds = (System.nanoTime() - start) / 1e9;
            if (status != OK) {
                throw new IOException("the first page came with status " + status);
            }
            return new Measured(seconds, PeakMemory.bytes(server.pid()), 0, 0);
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static URI address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new IOException("the server ended without having said its address");
    }

    private static int get(URI page) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofByteArray())
                .statusCode();
    }
}
