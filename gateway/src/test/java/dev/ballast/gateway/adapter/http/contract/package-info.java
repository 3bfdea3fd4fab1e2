@NullMarked
package dev.ballast.gateway.adapter.http.contract;

import org.jspecify.annotations.NullMarked;
