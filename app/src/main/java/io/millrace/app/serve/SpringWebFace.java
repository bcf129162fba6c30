// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.ImportDesk;
import io.millrace.app.intake.ProjectFolder;
import io.millrace.app.page.JtePages;
import io.millrace.app.page.WebFace;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts Spring around a run that is already there, or without one. */
public final class SpringWebFace implements WebFace {

    @Override
    public Server start(@Nullable MillraceRun run, Company company, String host, int port, List<String> names) {
        CurrentRun current = new CurrentRun(company);
        if (run != null) {
            current.prepare(run).run();
        }
        ImportDesk desk = ImportDesk.of(ProjectFolder.of(company.config()), current);
        SpringApplication application = new SpringApplication(ServeApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        application.setDefaultProperties(
                ServerSettings.of(host, port, desk.project().waiting()));
        application.addInitializers(context -> register((GenericApplicationContext) context, desk, current, names));
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

    private static void register(
            GenericApplicationContext context, ImportDesk desk, CurrentRun current, List<String> names) {
        context.registerBean(ImportDesk.class, () -> desk);
        context.registerBean(CurrentRun.class, () -> current);
        JtePages pages = new JtePages();
        context.registerBean(JtePages.class, () -> pages);
        context.registerBean(ImportFrame.class, () -> new ImportFrame(pages, current));
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
