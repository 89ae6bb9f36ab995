/** What every input must keep to. */
const limits = { ms: 2000, megabytes: 256 };

/**
 * Why an examined input fails; undefined where it keeps to everything.
 * @param {import("./examiner.mjs").Examined} examined
 */
export function failureOf({ failure, ms, megabytes }) {
  if (failure !== undefined) return failure;
  if (ms > limits.ms) return `took longer than ${limits.ms / 1000} s`;
  return megabytes > limits.megabytes ? `took more than ${limits.megabytes} MB` : undefined;
}

/**
 * A failure without the numbers and names that differ from input to input.
 * @param {string} failure
 */
export function signatureOf(failure) {
  return failure
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, "_")
    .replace(/\d+/g, "0")
    .slice(0, 160);
}

/**
 * Cuts pieces out of a failing text for as long as it fails alike (after Zeller's ddmin, 2002).
 * @param {string} text
 * @param {(text: string) => Promise<boolean>} stillFails
 * @param {number} [tries]
 */
export async function shorten(text, stillFails, tries = 300) {
  let now = text;
  let left = tries;
  for (let size = Math.ceil(now.length / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < now.length && left > 0; left--) {
      const without = now.slice(0, at) + now.slice(at + size);
      if (await stillFails(without)) now = without;
      else at += size;
    }
  }
  return now;
}
