package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.control.CancelOrderHandler;
import dev.ballast.execution.application.view.ShowHandler;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.http.Caller;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders and fills, over all executions. */
@Path("/api/v1")
@Tag(name = "execution")
class OrderResource {

    private final Caller caller;
    private final ShowHandler show;
    private final CancelOrderHandler cancel;

    OrderResource(Caller caller, ShowHandler show, CancelOrderHandler cancel) {
        this.caller = caller;
        this.show = show;
        this.cancel = cancel;
    }

    @GET
    @Path("/orders")
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "listOrders", summary = "Orders, the newest first")
    public Uni<Page<OrderView>> list(
            @QueryParam("executionId") @Nullable String execution, @BeanParam Paging paging) {
        return show.orders(
                        caller.tenant(),
                        executionId(execution),
                        paging.after(OrderId::new),
                        paging.fetch())
                .map(found -> paging.page(found, one -> one.order().id().value(), OrderView::of));
    }

    @GET
    @Path("/orders/{id}")
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "getOrder", summary = "One order")
    public Uni<OrderView> order(@PathParam("id") String id) {
        return show.order(caller.tenant(), orderId(id))
                .map(found -> OrderView.of(found.orElseThrow(Missing.order(id))));
    }

    @POST
    @Path("/orders/{id}/cancel")
    @RolesAllowed(Scopes.EXECUTE)
    @Operation(
            operationId = "cancelOrder",
            summary = "Cancel what an order has not filled",
            description = "One that has ended stays as it is.")
    public Uni<OrderView> cancel(@PathParam("id") String id) {
        return cancel.handle(caller.tenant(), orderId(id), caller.principal())
                .map(found -> OrderView.of(found.orElseThrow(Missing.order(id))));
    }

    @GET
    @Path("/fills")
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "listFills", summary = "Fills, the newest first")
    public Uni<Page<FillView>> fills(
            @QueryParam("executionId") @Nullable String execution, @BeanParam Paging paging) {
        return show.fills(
                        caller.tenant(),
                        executionId(execution),
                        paging.after(Long::valueOf),
                        paging.fetch())
                .map(found ->
                        paging.page(found, one -> Long.toString(one.position()), FillView::of));
    }

    private static OrderId orderId(String text) {
        return new OrderId(Parameters.id("id", text).toString());
    }

    private static Optional<ExecutionId> executionId(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(id -> new ExecutionId(Parameters.id("executionId", id).toString()));
    }
}
