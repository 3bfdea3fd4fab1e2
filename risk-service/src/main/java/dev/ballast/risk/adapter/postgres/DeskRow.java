package dev.ballast.risk.adapter.postgres;

import dev.ballast.risk.domain.desk.Desk;
import dev.ballast.risk.domain.limits.LimitFigures;
import dev.ballast.risk.domain.limits.Limits;
import dev.ballast.risk.domain.state.TradingStates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

// Hibernate fills it in.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "desk")
class DeskRow {

    @Id String tenant;

    @Column(name = "max_order_notional")
    BigDecimal maxOrderNotional;

    @Column(name = "max_turnover")
    BigDecimal maxTurnover;

    @Column(name = "max_asset_weight")
    BigDecimal maxAssetWeight;

    @Column(name = "max_group_weight")
    BigDecimal maxGroupWeight;

    @Column(name = "min_stablecoin_weight")
    BigDecimal minStablecoinWeight;

    @Column(name = "max_price_age_seconds")
    long maxPriceAgeSeconds;

    @Column(name = "limits_version")
    long limitsVersion;

    @Column(name = "limits_changed_by")
    String limitsChangedBy;

    @Column(name = "limits_changed_at")
    Instant limitsChangedAt;

    String states;

    @Column(name = "state_version")
    long stateVersion;

    @Column(name = "state_changed_by")
    String stateChangedBy;

    @Column(name = "state_changed_at")
    Instant stateChangedAt;

    @Version long version;

    Desk toDesk() {
        return new Desk(tenant, limits(), tradingStates());
    }

    private Limits limits() {
        var figures =
                new LimitFigures(
                        maxOrderNotional,
                        maxTurnover,
                        maxAssetWeight,
                        maxGroupWeight,
                        minStablecoinWeight,
                        Duration.ofSeconds(maxPriceAgeSeconds));
        return new Limits(figures, limitsVersion, limitsChangedBy, limitsChangedAt);
    }

    private TradingStates tradingStates() {
        return new TradingStates(
                CanonicalJson.states(states), stateVersion, stateChangedBy, stateChangedAt);
    }

    void set(Desk desk) {
        var limits = desk.limits();
        var figures = limits.figures();
        tenant = desk.tenant();
        maxOrderNotional = figures.maxOrderNotional();
        maxTurnover = figures.maxTurnover();
        maxAssetWeight = figures.maxAssetWeight();
        maxGroupWeight = figures.maxGroupWeight();
        minStablecoinWeight = figures.minStablecoinWeight();
        maxPriceAgeSeconds = figures.maxPriceAge().toSeconds();
        limitsVersion = limits.version();
        limitsChangedBy = limits.changedBy();
        limitsChangedAt = limits.changedAt();
        states = CanonicalJson.write(desk.states().states());
        stateVersion = desk.states().version();
        stateChangedBy = desk.states().changedBy();
        stateChangedAt = desk.states().changedAt();
    }
}
