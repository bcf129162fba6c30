// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.IncomingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** A file of a form, which the server has put on our disk as it came in. */
record UploadedPart(MultipartFile part) implements IncomingFile {

    /** The files that were chosen; a form without any sends one without a name. */
    static List<UploadedPart> of(List<MultipartFile> parts) {
        return parts.stream()
                .filter(part -> part.getSize() > 0
                        || (part.getOriginalFilename() != null
                                && !part.getOriginalFilename().isEmpty()))
                .map(UploadedPart::new)
                .toList();
    }

    @Override
    public String name() {
        String name = part.getOriginalFilename();
        return name == null ? "" : name;
    }

    @Override
    public long size() {
        return part.getSize();
    }

    @Override
    public void moveTo(Path target) throws IOException {
        // as a file it is renamed, as a path it would be copied
        part.transferTo(target.toFile());
    }
}
