package dev.ballast.risk.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.risk.adapter.http.PortfolioRiskView.RiskAssessmentView;
import dev.ballast.risk.application.assessplan.PortfolioAssessments;
import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.plan.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What risk says of a portfolio: in this release, the assessments of its plans. */
@Path("/api/v1/risk/portfolios/{id}")
@Tag(name = "risk")
class PortfolioRiskResource {

    private final Caller caller;
    private final PortfolioAssessments assessments;

    PortfolioRiskResource(Caller caller, PortfolioAssessments assessments) {
        this.caller = caller;
        this.assessments = assessments;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "getPortfolioRisk",
            summary = "The assessments of a portfolio's plans, newest first",
            description = "404 until a plan of the portfolio has been assessed.")
    public Uni<PortfolioRiskView> risk(@PathParam("id") String id, @BeanParam Paging paging) {
        var portfolio = new PortfolioId(Parameters.id("id", id).toString());
        var after = paging.after(text -> Parameters.id("cursor", text).toString());
        return assessments
                .of(caller.tenant(), portfolio, after.map(AssessmentId::new), paging.fetch())
                .map(found -> view(portfolio, found, after, paging));
    }

    private static PortfolioRiskView view(
            PortfolioId portfolio, List<Assessment> found, Optional<String> after, Paging paging) {
        if (found.isEmpty() && after.isEmpty()) {
            throw new Mistake(
                    ErrorCode.NOT_FOUND,
                    "No plan of portfolio " + portfolio.value() + " has been assessed.");
        }
        Page<RiskAssessmentView> page =
                paging.page(found, one -> one.id().value(), RiskAssessmentView::of);
        return new PortfolioRiskView(portfolio.value(), page.items(), page.nextCursor());
    }
}
