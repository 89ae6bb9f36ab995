import { convert } from "../../lang/index.ts";
import { type Protocol, realise } from "../../protocol/index.ts";

export interface DoseLevel {
  /** Protein per body mass, g/kg. */
  readonly dose: number;
  readonly level: number;
}

/** Protein eaten in an arm per body mass, g/kg. */
export function doseOf(protocol: Protocol | undefined): number {
  if (protocol === undefined) return Number.NaN;
  const grams = realise(protocol)
    .map((event) => event.quantities["protein"])
    .map((protein) => (protein === undefined ? 0 : convert(protein.value, protein.unit, "g")))
    .reduce((sum, amount) => sum + amount, 0);
  const mass = protocol.subject?.mass;
  return mass === undefined ? Number.NaN : grams / convert(mass.value, mass.unit, "kg");
}

/**
 * The dose at which a rise turns into a plateau: least squares over a line that becomes flat, with the break
 * searched over a fine grid between the second lowest and the highest dose.
 */
export function breakpointOf(points: readonly DoseLevel[]): number {
  const sorted = [...points].sort((a, b) => a.dose - b.dose);
  const first = sorted[1]?.dose ?? Number.NaN;
  const last = sorted.at(-1)?.dose ?? Number.NaN;
  if (sorted.length < 3 || sorted.some(({ dose, level }) => !Number.isFinite(dose + level)))
    return Number.NaN;
  const candidates = Array.from({ length: 201 }, (_, step) => first + ((last - first) * step) / 200);
  const errors = candidates.map((candidate) => squaredError(sorted, candidate));
  return candidates[errors.indexOf(Math.min(...errors))] ?? Number.NaN;
}

function squaredError(points: readonly DoseLevel[], candidate: number): number {
  const xs = points.map(({ dose }) => Math.min(dose, candidate));
  const ys = points.map(({ level }) => level);
  const meanX = mean(xs);
  const meanY = mean(ys);
  const spread = sum(xs.map((x) => square(x - meanX)));
  const slope = spread === 0 ? 0 : sum(xs.map((x, i) => (x - meanX) * ((ys[i] ?? meanY) - meanY))) / spread;
  return sum(xs.map((x, i) => square((ys[i] ?? meanY) - meanY - slope * (x - meanX))));
}

const square = (value: number) => value * value;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
