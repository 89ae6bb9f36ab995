import { join } from "node:path";
import { createServer } from "vite";
import { root } from "../processes.mjs";

/** @typedef {{address: string, readout: string, gap: number, elasticity: number}} SlopeGap */

/** Half hours of a training day. */
const minutes = Array.from({ length: 49 }, (_, i) => 30 * i);

/**
 * Compares the sensitivities by every varied parameter of the muscle system with differences of tight runs, over a day of
 * food and training.
 * @param {string} day
 * @param {number} [count] of parameters; all by default
 * @returns {Promise<{parameters: number, gaps: readonly SlopeGap[]}>}
 */
export async function verifySensitivities(day, count) {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: "warn",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const check = await server.ssrLoadModule(join(root, "test", "support", "slope-check.ts"));
    const { addresses, gaps } = await check["trainingDayGaps"](day, minutes, count);
    return { parameters: addresses.length, gaps: gaps.flat() };
  } finally {
    await server.close();
  }
}
