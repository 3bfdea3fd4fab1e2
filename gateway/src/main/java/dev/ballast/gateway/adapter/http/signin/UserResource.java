package dev.ballast.gateway.adapter.http.signin;

import dev.ballast.gateway.application.port.Accounts;
import dev.ballast.gateway.domain.signin.Account;
import dev.ballast.http.Caller;
import dev.ballast.http.Page;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the caller's tenant. */
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public class UserResource {

    /** A person who may sign in. */
    @Schema(name = "UserView")
    record UserView(
            @Schema(examples = "owner") String username, List<String> scopes, Instant createdAt) {

        static UserView of(Account account) {
            return new UserView(
                    account.username(),
                    account.scopes().stream().sorted().toList(),
                    account.createdAt());
        }
    }

    private final Accounts accounts;
    private final Caller caller;

    UserResource(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Scopes.ADMIN)
    @Operation(operationId = "listUsers", summary = "Who may sign in")
    public Uni<Page<UserView>> list() {
        return accounts.all(caller.tenant())
                .map(all -> Page.whole(all.stream().map(UserView::of).toList()));
    }
}
