// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a run in the browser, or where to begin one. The command line finds it as a service, so that commands without a server never load one. */
public interface WebFace {

    /**
     * Starts to answer requests and returns.
     *
     * @param run what is shown, or null when there is nothing to show yet
     * @param company the company into whose project files are brought; its page of YAML may not be there yet
     * @param host address to listen on
     * @param port port to listen on, or 0 for any free one
     * @param names host names that requests may ask for, besides those of this machine
     * @return the server
     * @throws io.millrace.event.MillraceException when the port is taken
     */
    Server start(@Nullable MillraceRun run, Company company, String host, int port, List<String> names);

    /** A server that answers until it is closed. */
    interface Server extends AutoCloseable {
        int port();

        @Override
        void close();
    }
}
