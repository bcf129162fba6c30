// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.WebFace;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.run.MillraceRun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts Spring around a run that is already there. */
public final class SpringWebFace implements WebFace {

    @Override
    public Server start(MillraceRun run, String host, int port, List<String> names) {
        SpringApplication application = new SpringApplication(ServeApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        application.setDefaultProperties(Map.of(
                "server.address",
                host,
                "server.port",
                port,
                "server.compression.enabled",
                true,
                "server.shutdown",
                "immediate",
                "spring.jmx.enabled",
                false,
                "logging.level.root",
                "WARN",
                // a port that is taken is told in one sentence by the command line, not in a report by Spring
                "logging.level.org.springframework.boot",
                "OFF",
                "logging.level.org.apache.catalina",
                "OFF"));
        application.addInitializers(context -> register((GenericApplicationContext) context, run, names));
        try {
            return new Running(application.run());
        } catch (RuntimeException failed) {
            if (portTaken(failed)) {
                throw new MillraceException(
                        Blame.RESOURCES,
                        "port " + port
                                + " is taken: another program listens there; stop it or choose another port with --port "
                                + (port + 1),
                        failed);
            }
            throw failed;
        }
    }

    private static void register(GenericApplicationContext context, MillraceRun run, List<String> names) {
        CurrentRun current = new CurrentRun();
        current.show(run);
        context.registerBean(CurrentRun.class, () -> current);
        context.registerBean(JtePages.class, JtePages::new);
        context.registerBean(HostAllowList.class, () -> new HostAllowList(names));
    }

    private static boolean portTaken(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }

    /** A server that is up. */
    private record Running(ConfigurableApplicationContext context) implements Server {
        @Override
        public int port() {
            WebServer server = ((WebServerApplicationContext) context).getWebServer();
            if (server == null) {
                throw new IllegalStateException("a server that is up must have a port");
            }
            return server.getPort();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
