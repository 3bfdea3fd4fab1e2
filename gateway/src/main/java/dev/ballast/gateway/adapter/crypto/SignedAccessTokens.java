package dev.ballast.gateway.adapter.crypto;

import dev.ballast.gateway.application.port.AccessTokens;
import dev.ballast.gateway.domain.signin.Account;
import dev.ballast.gateway.domain.signin.SignIn;
import dev.ballast.http.Caller;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;

/** ES256, for the gateway's own audience. */
@ApplicationScoped
class SignedAccessTokens implements AccessTokens {

    private final SigningKey key;

    SignedAccessTokens(SigningKey key) {
        this.key = key;
    }

    @Override
    public String issue(Account account, SignIn signIn) {
        return key.sign(
                Jwt.upn(account.username())
                        .subject(account.username())
                        .groups(account.scopes())
                        .claim(Caller.TENANT, account.tenant())
                        .claim("sid", signIn.id().toString())
                        .audience("gateway")
                        .expiresIn(LIFE));
    }
}
