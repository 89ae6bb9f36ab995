// Which parts of the stored results of claims the web app carries: all but the readouts that were read, which it does not
// list.

/** Narrows the file of verdicts while it is bundled. @returns {import("vite").Plugin} */
export function resultsInApp() {
  return {
    name: "results-in-app",
    enforce: "pre",
    transform: {
      filter: { id: /[\\/]evidence[\\/]claims[\\/]results\.json/ },
      handler(text) {
        const narrow = Object.entries(JSON.parse(text)).map(([id, result]) => [id, { ...result, read: {} }]);
        return JSON.stringify(Object.fromEntries(narrow));
      },
    },
  };
}
