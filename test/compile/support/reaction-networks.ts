import type { SystemText } from "./flat-text.ts";
import { seeded } from "./random.ts";

/** A sparse reaction network: modules of phosphorylation cycles with saturable and Hill kinetics, coupled in a ring. */
export function reactionNetwork(modules: number, perModule: number, seed = 1): SystemText {
  const random = seeded(seed);
  const parameters: Record<string, number> = {};
  const gains: Record<string, string[]> = {};
  const terms: Record<string, string> = {};
  const name = (m: number, i: number) => `m${(m + modules) % modules}_s${i}`;
  const gain = (state: string, term: string) => {
    gains[state] = [...(gains[state] ?? []), term];
  };
  const rate = (text: string, from: string | undefined, to: string | undefined) => {
    const flux = `flux_${Object.keys(terms).length}`;
    terms[flux] = text;
    if (from !== undefined) gain(from, `- ${flux}`);
    if (to !== undefined) gain(to, `+ ${flux}`);
  };
  const parameter = (role: string, low: number, high: number) => {
    const key = `${role}_${Object.keys(parameters).length}`;
    parameters[key] = low + (high - low) * random();
    return key;
  };
  for (let m = 0; m < modules; m++) {
    for (let i = 0; i + 1 < perModule; i += 2) {
      const off = name(m, i);
      const on = name(m, i + 1);
      const driver = i === 0 ? name(m - 1, perModule - 1 - (perModule % 2)) : name(m, i - 1);
      const far = name(m, Math.floor(random() * perModule));
      rate(`${parameter("k", 0.01, 2)} * ${off} * ${driver}`, off, on);
      if (i % 4 === 0) {
        const law = `${parameter("vmax", 0.1, 1)} * ${on} / (${parameter("km", 0.1, 1)} + ${on}) / (1 + ${far} / ${parameter("ki", 0.5, 2)})`;
        rate(law, on, off);
      } else rate(`${parameter("k", 0.05, 3)} * ${on}`, on, off);
      if (i % 6 === 2)
        rate(
          `${parameter("k", 0.01, 0.1)} * ${far}^2 / (${parameter("k", 0.2, 1)} + ${far}^2)`,
          undefined,
          on,
        );
      if (i % 6 === 2) rate(`${parameter("k", 0.01, 0.2)} * ${on}`, on, undefined);
    }
  }
  const states: Record<string, readonly [string, number]> = {};
  for (let m = 0; m < modules; m++) {
    for (let i = 0; i < perModule; i++) {
      const own = gains[name(m, i)] ?? [];
      states[name(m, i)] = [own.length === 0 ? "0" : `0 ${own.join(" ")}`, i % 2 === 0 ? 1 : 0.1 * random()];
    }
  }
  return { id: "network", states, parameters, terms };
}
