package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.signin.Visitor;

/** The gateway's word to one service about one caller. */
public interface ForwardTokens {

    String token(Visitor visitor, String service);
}
