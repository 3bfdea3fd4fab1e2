package dev.ballast.gateway.adapter.postgres;

import dev.ballast.gateway.domain.signin.ApiKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.jspecify.annotations.Nullable;

/** A row of api_key. */
@Entity
@Table(name = "api_key")
class ApiKeyRow {

    @Id UUID id;

    @Column(nullable = false)
    String tenant;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String hash;

    @Array(length = 16)
    @Column(nullable = false)
    String[] scopes;

    @Column(name = "created_by", nullable = false)
    String createdBy;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "expires_at")
    @Nullable Instant expiresAt;

    @Version
    @Column(nullable = false)
    long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected ApiKeyRow() {}

    ApiKeyRow(ApiKey key) {
        this.id = key.id();
        this.tenant = key.tenant();
        this.name = key.name();
        this.hash = key.hash();
        this.scopes = Rows.array(key.scopes());
        this.createdBy = key.createdBy();
        this.createdAt = key.createdAt();
        this.expiresAt = key.expiresAt();
    }
}
