/** Names that random formulas use: states x0 to x3 near 1, parameters p0 to p3, time. */
export const formulaStates = ["x0", "x1", "x2", "x3"] as const;
export const formulaParameters: Readonly<Record<string, number>> = { p0: 0.7, p1: 1.3, p2: 2.4, p3: 0.25 };

type Random = () => number;

/** A random formula text over every primitive, smooth almost everywhere and without poles. */
export function randomFormula(random: Random, depth: number): string {
  if (depth === 0 || random() < 0.1) return leaf(random);
  const g = () => randomFormula(random, depth - 1);
  const forms = [
    () => `(${g()} + ${g()})`,
    () => `(${g()} - ${g()} + ${g()})`,
    () => `(${g()} * ${g()} * p1)`,
    () => `${g()} / (2 + (${g()})^2)`,
    () => `exp(-(${g()})^2)`,
    () => `log(1.5 + (${g()})^2)`,
    () => `sqrt(1 + (${g()})^2)`,
    () => `sin(${g()})`,
    () => `cos(${g()} * p0)`,
    () => `arctan(2 * ${g()})`,
    () => `floor(3 * ${leaf(random)} - 0.117) * ${g()}`,
    () => `abs(${g()} - 0.317)`,
    () => `min(${g()}, ${g()})`,
    () => `max(${g()}, 0.1234)`,
    () => `(1 + (${g()})^2)^p2`,
    () => `(1.1 + (${g()})^2)^(0.3 * ${leaf(random)})`,
    () => `(0.2 + (${g()})^2)^1.5`,
    () => `(${g()})^3`,
    () => `(3 + (${g()})^2)^-2`,
    () => `if(p0 < p1, ${g()}, ${g()})`,
    () => `-(${g()})`,
  ];
  return (forms[Math.floor(random() * forms.length)] as () => string)();
}

function leaf(random: Random): string {
  const pick = random();
  if (pick < 0.6) return formulaStates[Math.floor(random() * 4)] as string;
  if (pick < 0.85) return `p${Math.floor(random() * 4)}`;
  return pick < 0.92 ? "time" : (random() * 3).toFixed(3);
}
