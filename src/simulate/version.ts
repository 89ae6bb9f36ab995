/** Version of the package; a test compares it with package.json. */
export const version = "0.1.0";

/** Commit that the package was built from; the build writes it where it is known. */
export const commit: string = "unknown";
