/**
 * Fits that were made on equations of the model that have changed since, and are not in use: what they hold of the model
 * then is known not to be so now. `npm run verify fits` makes them again; then they leave this list.
 */
export const onEarlierEquations: readonly string[] = ["human-adult"];
