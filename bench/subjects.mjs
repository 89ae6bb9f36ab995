/** `count` sets of parameters: each parameter times a log-normal factor of 20 %. The same on every machine. */
export function subjectsOf({ program, parameters }, count) {
  const kept = wholeExponents(program);
  const random = sequence(1);
  const factor = () => Math.exp(0.2 * normal(random));
  return Array.from({ length: count }, () =>
    Float64Array.from(parameters, (value, i) => {
      const drawn = value * factor();
      return kept.has(i) ? value : drawn;
    }),
  );
}

/** Parameters that stand as whole exponents: a broken power has no value below zero, where small states may come. */
function wholeExponents({ tapes, layout, defaults }) {
  const power = 25;
  const cell = 1;
  const found = new Set();
  for (const { code } of Object.values(tapes).flat()) {
    for (let i = 0; i < code.length; i += 4) {
      const exponent = code[i + 2];
      const parameter = (exponent >> 2) - layout.start.parameters;
      if (code[i] === power && (exponent & 3) === cell && Number.isInteger(defaults[parameter]))
        found.add(parameter);
    }
  }
  return found;
}

function normal(random) {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** Numbers in [0, 1) by the generator mulberry32. */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
