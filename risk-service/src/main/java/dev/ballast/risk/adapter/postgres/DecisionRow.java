package dev.ballast.risk.adapter.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

// Hibernate fills it in. The database adds the tenant.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "decision_input")
class DecisionRow {

    @Id String hash;

    @Column(name = "code_version")
    String codeVersion;

    byte[] body;

    static DecisionRow of(KeptDecision decision, String codeVersion) {
        var row = new DecisionRow();
        row.hash = decision.hash();
        row.codeVersion = codeVersion;
        row.body = decision.body();
        return row;
    }

    KeptDecision toDecision() {
        return new KeptDecision(hash, body);
    }
}
