import { findProgram, isFile } from "./find-program.mjs";

/**
 * Where Chromium is: the CHROMIUM variable, else the first of the usual names on the PATH.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env["CHROMIUM"];
  if (named) return isFile(named) ? named : undefined;
  return findProgram(["chromium", "chromium-browser", "google-chrome"]);
}
