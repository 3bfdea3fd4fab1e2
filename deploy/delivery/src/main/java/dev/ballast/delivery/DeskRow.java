package dev.ballast.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

// The id alone: row-level security adds the tenant to every statement.
@Entity
@Table(name = "desk")
class DeskRow {

    @Id String portfolio = "";
    long trades;
    @Version long version;

    static DeskRow of(String portfolio) {
        var row = new DeskRow();
        row.portfolio = portfolio;
        return row;
    }
}
