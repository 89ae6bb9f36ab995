// Which parts of fits the web app carries: the values that systems use. Members of posteriors are ten times as large as
// all the rest, and are left to the command line.

const kept = ["format", "version", "id", "system", "variants", "fitted", "observed", "data"];
const leftOut = ["posterior", "shrinkage", "profile"];

/** Narrows the files of fits while they are bundled. @returns {import("vite").Plugin} */
export function fitsInApp() {
  return {
    name: "fits-in-app",
    enforce: "pre",
    transform: {
      filter: { id: /[\\/]evidence[\\/]fits[\\/][\w-]+\.json/ },
      handler(text) {
        const fit = JSON.parse(text);
        const narrow = Object.fromEntries(kept.filter((key) => key in fit).map((key) => [key, fit[key]]));
        // Of the trials, which they are; not the hashes of their files.
        const data = fit.data.map((/** @type {{ trial: string }} */ { trial }) => ({ trial, files: [] }));
        // Of the values, which they are; what is known of them stands with the command line.
        const fitted = fit.fitted.map((/** @type {object} */ value) =>
          Object.fromEntries(Object.entries(value).filter(([key]) => !leftOut.includes(key))),
        );
        return JSON.stringify({ ...narrow, data, fitted });
      },
    },
  };
}
