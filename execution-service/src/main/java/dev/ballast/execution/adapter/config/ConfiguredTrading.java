package dev.ballast.execution.adapter.config;

import dev.ballast.execution.application.port.TradingSettings;
import dev.ballast.kernel.order.ProtocolTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ConfiguredTrading implements TradingSettings {

    private final TradingConfig config;

    ConfiguredTrading(TradingConfig config) {
        this.config = config;
    }

    @Override
    public ProtocolTimes times() {
        return new ProtocolTimes(
                config.receiveWindow(),
                config.clockSkew(),
                config.indexLag(),
                config.lookInterval());
    }

    @Override
    public Duration answerTimeout() {
        return config.answerTimeout();
    }

    @Override
    public int mostWorking() {
        return config.mostWorking();
    }
}
