// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates that were compiled with the app. Every value is escaped for where it stands. */
public final class JtePages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page that a template makes of its parameters. */
    public String render(String template, Map<String, Object> parameters) {
        StringOutput page = new StringOutput(1 << 16);
        engine.render(template + ".jte", parameters, page);
        return page.toString();
    }
}
