package dev.ballast.gateway.application.signin;

import dev.ballast.gateway.domain.limit.Verdict;
import dev.ballast.gateway.domain.signin.Account;
import dev.ballast.gateway.domain.signin.Secret;
import dev.ballast.gateway.domain.signin.SignIn;

/** What comes of an attempt to sign in or to stay in. */
public sealed interface SignInResult {

    /**
     * @param refresh good for one refresh
     */
    record SignedIn(Account account, SignIn signIn, Secret refresh) implements SignInResult {}

    /** Without saying which part was wrong. */
    record Refused() implements SignInResult {}

    /** A refresh token came twice: the sign-in was ended for whoever holds it. */
    record Stolen(SignIn signIn) implements SignInResult {}

    /** Too many attempts. */
    record Limited(Verdict verdict) implements SignInResult {}
}
