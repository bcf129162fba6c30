// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.WebFace;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a server listens and whom it answers. */
final class ListenOptions {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on, 0 for any free one; default ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; default ${DEFAULT-VALUE}, this machine only.")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "Also answer requests that ask for this host name; may be repeated.")
    private List<String> names = new ArrayList<>();

    /**
     * Finds out before anything is read whether the port is to be had.
     *
     * @throws MillraceException when it is not
     */
    void check() {
        if (port < 0 || port > LAST_PORT) {
            throw new MillraceException(
                    Blame.USAGE, "--port: " + port + " is no port; choose one between 1024 and " + LAST_PORT);
        }
        InetAddress address = address();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "port " + port
                            + " is taken: another program listens there; stop it or choose another port with --port "
                            + (port >= LAST_PORT ? 8080 : port + 1),
                    taken);
        }
    }

    /**
     * Starts the server and says where it is.
     *
     * @param run what is shown, or null when there is nothing to show yet
     * @param company the company into whose project files are brought
     */
    void show(@Nullable MillraceRun run, Company company, Millrace root, @Nullable CommandSpec spec) {
        WebFace face = ServiceLoader.load(WebFace.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the web pages must be part of the app"));
        List<String> allowed = new ArrayList<>(names);
        allowed.add(host);
        WebFace.Server server = face.start(run, company, host, port, allowed);
        if (spec != null && !root.quiet()) {
            String shown = address().isLoopbackAddress() ? "localhost" : host;
            spec.commandLine()
                    .getOut()
                    .println((run == null ? "There is no map yet; bring in files" : "The map is open") + " at http://"
                            + shown + ":" + server.port() + "/ (Ctrl+C stops)");
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new MillraceException(
                    Blame.USAGE,
                    "--host: nobody knows the address '" + host
                            + "'; use 127.0.0.1 for this machine or 0.0.0.0 for all",
                    unknown);
        }
    }
}
