// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.ImportDesk;
import io.millrace.app.intake.ImportRecord;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Finds the import that an address names, and the files that a request brings. */
final class KnownImports {
    private KnownImports() {}

    static ImportRecord find(ImportDesk desk, String id) {
        return desk.find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "There is no such import; it may have been thrown away. /import begins a new one."));
    }

    /** Takes the files of a form, after a look at how much room they need. */
    static ImportRecord take(ImportDesk desk, MultipartHttpServletRequest request, long length) {
        if (length < 0) {
            throw new ResponseStatusException(
                    HttpStatus.LENGTH_REQUIRED, "say how long the upload is (Content-Length)");
        }
        desk.checkRoom(length);
        List<MultipartFile> files = request.getFiles("files");
        return desk.take(UploadedPart.of(files));
    }
}
