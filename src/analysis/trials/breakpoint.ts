import { convert } from "../../lang/index.ts";
import { type Protocol, protocolLength, realise } from "../../protocol/index.ts";

export interface DoseLevel {
  /** In the unit of the row. */
  readonly dose: number;
  readonly level: number;
}

const msPerDay = 86_400_000;

/**
 * What is eaten in an arm: protein per body mass (g/kg), the same by the day (g/kg/d), or protein and essential amino
 * acids in all (g).
 */
export function doseOf(protocol: Protocol | undefined, unit = "g/kg"): number {
  if (protocol === undefined) return Number.NaN;
  if (unit === "g") return gramsOf(protocol, "protein") + gramsOf(protocol, "eaa");
  const mass = protocol.subject?.mass;
  const dose =
    mass === undefined ? Number.NaN : gramsOf(protocol, "protein") / convert(mass.value, mass.unit, "kg");
  return unit === "g/kg/d" ? dose / (protocolLength(protocol) / msPerDay) : dose;
}

function gramsOf(protocol: Protocol, quantity: "protein" | "eaa"): number {
  return realise(protocol)
    .map((event) => event.quantities[quantity])
    .map((amount) => (amount === undefined ? 0 : convert(amount.value, amount.unit, "g")))
    .reduce((sum, amount) => sum + amount, 0);
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
