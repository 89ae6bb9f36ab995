import { tryConvert } from "../../lang/index.ts";

/** Units of ratios and marks, in which a row says nothing of the readout's own unit. */
const unitless = new Set(["", "1", "fold", "percent", "sign", "x"]);

/**
 * A level of a readout in the unit of a trial's row. Activities and masses of a substance (mU/L, mg/dL) are read as
 * those of the substance that the readout is named after. NaN where the two units do not measure the same thing.
 */
export function inUnit(value: number, readout: string, from: string, to: string): number {
  if (from === to || unitless.has(to)) return value;
  const substance = readout.slice(0, Math.max(0, readout.indexOf("_")));
  const candidates = [to, withSubstance(to, substance)];
  for (const unit of candidates) {
    const converted = tryConvert(value, from, unit);
    if (converted.ok) return converted.value;
  }
  return Number.NaN;
}

/** `mU/L` as `mU{insulin}/L`. */
function withSubstance(unit: string, substance: string): string {
  return unit.replace(/^([A-Za-zµ]+)/, `$1{${substance}}`);
}
