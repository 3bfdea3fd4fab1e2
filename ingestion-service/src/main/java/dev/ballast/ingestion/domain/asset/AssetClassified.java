package dev.ballast.ingestion.domain.asset;

/**
 * What an asset counts as was decided.
 *
 * @param scope the tenant that it holds for, or {@code global}
 */
public record AssetClassified(String scope, Classification classification) {

    /** The scope of the defaults that every tenant begins with. */
    public static final String GLOBAL = "global";
}
