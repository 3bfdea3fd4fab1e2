package dev.ballast.notification.domain.alert;

import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PortfolioId;
import java.util.Optional;

/**
 * What somebody should be told.
 *
 * @param message what happened and what to do about it
 * @param mode of the portfolio that it is about
 */
public record AlertNotice(
        Concern concern,
        AlertLevel level,
        String title,
        String message,
        Optional<Mode> mode,
        Optional<PortfolioId> portfolio) {

    /** About the house, not about a portfolio. */
    public static AlertNotice ofHouse(
            Concern concern, AlertLevel level, String title, String message) {
        return new AlertNotice(concern, level, title, message, Optional.empty(), Optional.empty());
    }

    public static AlertNotice ofPortfolio(
            Concern concern,
            AlertLevel level,
            String title,
            String message,
            Mode mode,
            PortfolioId portfolio) {
        return new AlertNotice(
                concern, level, title, message, Optional.of(mode), Optional.of(portfolio));
    }
}
