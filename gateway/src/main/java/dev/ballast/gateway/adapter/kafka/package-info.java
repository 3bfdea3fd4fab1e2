/** Events of every service, heard for the live stream. */
@NullMarked
package dev.ballast.gateway.adapter.kafka;

import org.jspecify.annotations.NullMarked;
