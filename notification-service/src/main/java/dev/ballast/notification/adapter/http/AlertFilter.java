package dev.ballast.notification.adapter.http;

import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.notification.application.port.Alerts;
import dev.ballast.notification.application.port.Alerts.Standing;
import dev.ballast.notification.domain.alert.AlertId;
import dev.ballast.notification.domain.alert.AlertLevel;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.heard.PortfolioId;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which alerts are asked for: {@code @BeanParam AlertFilter filter}. */
class AlertFilter {

    @Parameter(description = "INFO, WARNING, ERROR, CRITICAL or SECURITY")
    @QueryParam("level")
    @Nullable String level;

    @Parameter(description = "Such as PLAN_WAITING")
    @QueryParam("type")
    @Nullable String type;

    @Parameter(description = "OPEN or RESOLVED")
    @QueryParam("status")
    @Nullable String status;

    @Parameter(description = "Only those about this portfolio")
    @QueryParam("portfolioId")
    @Nullable String portfolioId;

    AlertFilter() {}

    Alerts.Query query(Paging paging) {
        return new Alerts.Query(
                Optional.ofNullable(level)
                        .map(text -> Parameters.oneOf("level", text, AlertLevel.class)),
                Optional.ofNullable(type)
                        .map(text -> Parameters.oneOf("type", text, AlertType.class)),
                Optional.ofNullable(status)
                        .map(text -> Parameters.oneOf("status", text, Standing.class)),
                Optional.ofNullable(portfolioId)
                        .map(text -> Parameters.id("portfolioId", text).toString())
                        .map(PortfolioId::new),
                paging.after(text -> new AlertId(Parameters.id("cursor", text).toString())));
    }
}
