// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.MillraceRun;
import java.util.List;

/** Shows a run in the browser. The command line finds it as a service, so that commands without a server never load one. */
public interface WebFace {

    /**
     * Starts to answer requests and returns.
     *
     * @param host address to listen on
     * @param port port to listen on, or 0 for any free one
     * @param names host names that requests may ask for, besides those of this machine
     * @return the server
     * @throws io.millrace.event.MillraceException when the port is taken
     */
    Server start(MillraceRun run, String host, int port, List<String> names);

    /** A server that answers until it is closed. */
    interface Server extends AutoCloseable {
        int port();

        @Override
        void close();
    }
}
