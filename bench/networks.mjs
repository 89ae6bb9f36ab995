import { demand, parseFormula } from "equator/lang";

/**
 * Reversible bindings of pairs of species drawn at random, as a flat system: a sparse Jacobian whose factors fill in.
 * The same arguments give the same system.
 */
export function tangledNetwork(species, reactions) {
  const random = seeded(7);
  const pick = () => Math.floor(random() * species);
  const constant = () => (10 ** (2 * random() - 1)).toFixed(4);
  const gains = Array.from({ length: species }, () => []);
  const terms = [];
  for (let k = 0; k < reactions; k++) {
    const [a, b, c] = [pick(), pick(), pick()];
    const law = `${constant()} * s${a} * s${b} - ${constant()} * s${c}`;
    if (a === b || a === c || b === c) continue;
    terms.push({ address: `v${k}`, unit: "1", perUnit: 1, is: formula(law) });
    gains[a].push(`- v${k}`);
    gains[b].push(`- v${k}`);
    gains[c].push(`+ v${k}`);
  }
  const states = gains.map((own, i) => ({
    address: `s${i}`,
    unit: "1",
    perUnit: 1,
    initial: formula((0.1 + random()).toFixed(4)),
    scale: 1,
    rate: formula(`0 ${own.join(" ")}`),
  }));
  return { id: `tangled-${species}`, states, parameters: [], terms, readouts: [], conserved: [], events: [] };
}

function formula(text) {
  return demand(parseFormula(text));
}

/** A seeded stream of numbers in [0, 1): mulberry32. */
function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
