package dev.ballast.notification.application.port;

import dev.ballast.notification.domain.plan.PlanSign;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** What is known of the plans of the tenant that the unit of work has entered. */
public interface PlanSigns {

    /** Adds what was heard, and answers all that is known of these plans. */
    Uni<List<PlanSign>> merge(List<PlanSign> heard);

    /** The plans that wait since then or longer; they do not change until the work ends. */
    Uni<List<PlanSign>> waitingSince(Instant since);
}
