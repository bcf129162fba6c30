// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import io.millrace.app.page.JtePages;
import io.millrace.event.MillraceException;
import io.millrace.run.View;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** Answers what went wrong in one sentence: as a page to people, as problem+json (RFC 9457) to programs. */
@ControllerAdvice
final class FailureAnswers {
    private static final Logger LOG = System.getLogger(FailureAnswers.class.getName());

    private final JtePages pages;
    private final CurrentRun current;

    FailureAnswers(JtePages pages, CurrentRun current) {
        this.pages = pages;
        this.current = current;
    }

    @ExceptionHandler
    ResponseEntity<String> known(MillraceException failure, HttpServletRequest request) {
        HttpStatus status = failure.blame() == MillraceException.Blame.USAGE
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
        return answer(status, String.valueOf(failure.getMessage()), request.getRequestURI());
    }

    /** Before there is a map, every page of it leads to where one begins. */
    @ExceptionHandler
    ResponseEntity<String> none(NoMapYet failure, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return answer(HttpStatus.NOT_FOUND, String.valueOf(failure.getMessage()), request.getRequestURI());
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/import")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<String> asked(ResponseStatusException failure, HttpServletRequest request) {
        String reason = failure.getReason();
        return answer(
                failure.getStatusCode(),
                reason == null ? sentence(failure.getStatusCode()) : reason,
                request.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<String> mistyped(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        return answer(
                HttpStatus.BAD_REQUEST,
                failure.getName() + ": '" + failure.getValue() + "' is no whole number",
                request.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<String> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse told) {
            return answer(told.getStatusCode(), sentence(told.getStatusCode()), request.getRequestURI());
        }
        LOG.log(Level.ERROR, "no answer to " + request.getRequestURI(), failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR, sentence(HttpStatus.INTERNAL_SERVER_ERROR), request.getRequestURI());
    }

    /** The answer to a request for this path. */
    ResponseEntity<String> answer(HttpStatusCode status, String sentence, String path) {
        return path.startsWith("/api/") ? problem(status, sentence, path) : page(status, sentence);
    }

    /** What a status means, in plain words. */
    static String sentence(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "There is no such page; the address may be mistyped or from another version.";
            case 405 -> "This address can only be read.";
            case 400 -> "The address says something that cannot be understood.";
            default ->
                status.is5xxServerError()
                        ? "This should not have happened; the terminal that runs Millrace says more."
                        : "The request cannot be answered.";
        };
    }

    private ResponseEntity<String> page(HttpStatusCode status, String sentence) {
        String headline = status.value() == 404
                ? "Nothing stands here"
                : status.is5xxServerError() ? "Something went wrong" : "That cannot be shown";
        Map<String, Object> parameters = new HashMap<>(Map.of("headline", headline, "sentence", sentence));
        current.find()
                .ifPresent(served -> parameters.put("frame", served.frames().live("", "/", View.ALL, null)));
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(MapPages.HTML))
                .body(pages.render("error", parameters));
    }

    private static ResponseEntity<String> problem(HttpStatusCode status, String sentence, String path) {
        HttpStatus title = HttpStatus.resolve(status.value());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(JsonDocument.of(JsonParts.object(
                        "title",
                        title == null ? "Failed" : title.getReasonPhrase(),
                        "status",
                        status.value(),
                        "detail",
                        sentence,
                        "instance",
                        path)));
    }
}
