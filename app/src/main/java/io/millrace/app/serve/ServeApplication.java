// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What answers requests: named here one by one rather than found by scanning. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    MapPages.class,
    StreamsPage.class,
    TouchpointPages.class,
    CasePages.class,
    TanglePage.class,
    EnablersPage.class,
    EnablerEndpoints.class,
    WastePages.class,
    WasteEndpoints.class,
    HandOffPages.class,
    HandOffEndpoints.class,
    SplitPage.class,
    SplitEndpoints.class,
    ParetoPage.class,
    ParetoEndpoints.class,
    ComparisonPage.class,
    ComparisonEndpoints.class,
    WherePage.class,
    WhereEndpoints.class,
    BlueprintPage.class,
    BlueprintEndpoints.class,
    FuturePage.class,
    SipocPage.class,
    SipocEndpoints.class,
    VersionsPage.class,
    VersionsEndpoints.class,
    DataCheck.class,
    DataPage.class,
    MapEndpoints.class,
    DrawingEndpoints.class,
    FutureEndpoints.class,
    TouchpointEndpoints.class,
    CaseEndpoints.class,
    StatisticsEndpoints.class,
    DataEndpoints.class,
    ImportPages.class,
    ImportWorkPages.class,
    ImportEndpoints.class,
    FailureAnswers.class,
    LostRequests.class,
    SecurityHeaders.class,
    SameOriginWrites.class
})
class ServeApplication implements WebMvcConfigurer {
    private final CurrentRun current;

    ServeApplication(CurrentRun current) {
        this.current = current;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AskedViewResolver(current));
    }
}
