// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.RunFrame;
import io.millrace.run.View;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Reads stream, period and filter out of an address, and says what is wrong with them. */
final class AskedViewResolver implements HandlerMethodArgumentResolver {
    private final CurrentRun current;

    AskedViewResolver(CurrentRun current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AskedView.class;
    }

    @Override
    public AskedView resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        ServedRun served = current.get();
        View view =
                new View(stream(request, served.frames()), day(request, "from"), day(request, "to"), where(request));
        LocalDate from = view.from();
        if (from != null && view.to() != null && from.isAfter(view.to())) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "from: the period begins on " + from + ", after its end on " + view.to() + "; swap the two days");
        }
        String theme = request.getParameter("theme");
        return new AskedView(served, view, "dark".equals(theme) || "light".equals(theme) ? theme : null);
    }

    private static @Nullable String stream(NativeWebRequest request, RunFrame frames) {
        String name = request.getParameter("stream");
        if (name == null || name.isEmpty() || frames.streams().contains(name)) {
            return name == null || name.isEmpty() ? null : name;
        }
        throw new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "there is no stream '" + name + "'; "
                        + (frames.streams().isEmpty()
                                ? "all cases are one stream here"
                                : "the streams are " + String.join(", ", frames.streams())));
    }

    /** The terms of the filter, and the one that a form adds in two parts. */
    private static List<String> where(NativeWebRequest request) {
        String[] terms = request.getParameterValues("where");
        List<String> where = new ArrayList<>(terms == null ? List.of() : List.of(terms));
        String kind = request.getParameter("add");
        String value = request.getParameter("value");
        if (kind != null && value != null && !value.isBlank()) {
            where.add(kind + ":" + value.strip());
        }
        return where;
    }

    private static @Nullable LocalDate day(NativeWebRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, name + ": '" + value + "' is no day; write it as 2025-01-31", notADay);
        }
    }
}
