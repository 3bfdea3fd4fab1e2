/** Accounts, keys and the stream's log in PostgreSQL. */
@NullMarked
package dev.ballast.gateway.adapter.postgres;

import org.jspecify.annotations.NullMarked;
