package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.signin.Account;
import dev.ballast.gateway.domain.signin.SignIn;
import java.time.Duration;

/** Short-lived tokens for people, good at the gateway only: no service accepts their audience. */
public interface AccessTokens {

    Duration LIFE = Duration.ofMinutes(10);

    String issue(Account account, SignIn signIn);
}
