package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.MarketBooks;
import dev.ballast.kernel.fill.OrderBook;
import dev.ballast.kernel.fill.SpreadDepthModel;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Price;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Books without market data: a spread and a depth around the decision price (source MODEL). */
@ApplicationScoped
class ModelBooks implements MarketBooks {

    private final SpreadDepthModel model;

    ModelBooks(PaperConfig config) {
        this.model = new SpreadDepthModel(config.seed(), config.levels());
    }

    @Override
    public Uni<OrderBook> of(Instrument instrument, Price reference) {
        return Uni.createFrom().item(() -> model.around(instrument, reference));
    }
}
