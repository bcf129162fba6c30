// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Requests that fail before they reach any page get the same kind of answer. */
@Controller
final class LostRequests implements ErrorController {
    private final FailureAnswers answers;

    LostRequests(FailureAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    ResponseEntity<String> lost(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status = HttpStatusCode.valueOf(code instanceof Integer number ? number : 404);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return answers.answer(status, FailureAnswers.sentence(status), String.valueOf(path));
    }
}
