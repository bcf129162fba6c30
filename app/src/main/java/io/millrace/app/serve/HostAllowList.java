// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that ask for a host name we go by. Listening on this machine alone is not enough: a page elsewhere can point a name
 * of its own at 127.0.0.1 and read what we show (DNS rebinding).
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class HostAllowList extends OncePerRequestFilter {
    private final Set<String> allowed = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

    HostAllowList(Collection<String> names) {
        names.forEach(name -> allowed.add(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allows(request.getHeader("Host"))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream()
                .write(("this server does not go by the host name of the request; ask for localhost, or start it with"
                                + " --allow-host NAME\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the value of a Host header is a name we go by, with any port. */
    boolean allows(@Nullable String host) {
        if (host == null) {
            return false;
        }
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return allowed.contains((port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT));
    }
}
