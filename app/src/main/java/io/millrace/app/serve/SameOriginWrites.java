// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request change something only when a page of ours sent it, or a program that is no browser and says so.
 *
 * <p>A browser tells where a request comes from (Fetch Metadata {@code Sec-Fetch-Site}, and {@code Origin}), and no foreign page can make it
 * lie or add a header of its own without asking first, which nobody answers here.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class SameOriginWrites extends OncePerRequestFilter {
    /** The header by which programs say that they mean it; any value. */
    static final String PROGRAM = "X-Millrace";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())
                || allows(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"),
                        request.getHeader(PROGRAM))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(JsonDocument.of(JsonParts.object(
                                "title",
                                "Forbidden",
                                "status",
                                HttpServletResponse.SC_FORBIDDEN,
                                "detail",
                                "this request did not come from a page of this server; a program sends the header "
                                        + PROGRAM + ": 1",
                                "instance",
                                request.getRequestURI()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a request with these headers may change something. */
    static boolean allows(
            @Nullable String site, @Nullable String origin, @Nullable String host, @Nullable String program) {
        if (site == null && origin == null) {
            return program != null;
        }
        boolean sameSite = site == null || site.equals("same-origin");
        boolean sameOrigin = origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
        return sameSite && sameOrigin;
    }
}
