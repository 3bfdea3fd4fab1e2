package dev.ballast.local.job;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A rebalance that a person asked for.
 *
 * @param location where the holdings are, for a file that doesn't say
 * @param agreed whether to approve and execute without asking
 */
public record JobRequest(Path portfolio, Path targets, Optional<String> location, boolean agreed) {}
