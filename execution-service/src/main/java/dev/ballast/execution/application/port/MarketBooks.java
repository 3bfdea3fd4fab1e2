package dev.ballast.execution.application.port;

import dev.ballast.kernel.fill.OrderBook;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Price;
import io.smallrye.mutiny.Uni;

/** Where a simulated venue gets its books. */
public interface MarketBooks {

    /** The book of an instrument, now; a model makes it around the reference. */
    Uni<OrderBook> of(Instrument instrument, Price reference);
}
