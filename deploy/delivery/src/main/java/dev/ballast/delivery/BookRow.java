package dev.ballast.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

// The id alone: row-level security adds the tenant to every statement.
@Entity
@Table(name = "book")
class BookRow {

    @Id String portfolio = "";
    long trades;
    BigDecimal quantity = BigDecimal.ZERO;
    long disordered;
    @Version long version;

    static BookRow of(String portfolio) {
        var row = new BookRow();
        row.portfolio = portfolio;
        return row;
    }

    Counted count(Traded trade) {
        quantity = quantity.add(trade.booked());
        trades++;
        if (trade.number() != trades) {
            disordered++;
        }
        return new Counted(portfolio, trades, quantity);
    }
}
