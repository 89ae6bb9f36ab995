import { parseUnit } from "../lang/index.ts";
import { shown } from "./complaint.ts";
import type { Quantity } from "./event.ts";
import { textField } from "./fields.ts";
import { type QuantityComplaint, splitQuantity } from "./quantity.ts";

const expected = "a number in the unit of the parameter, or with a unit as 30 min or 0.2 1/h";

/** A number of the model: in the unit of its parameter, or with a unit of the same kind. */
export const modelNumber = textField<{ readonly value: number; readonly unit?: string }>(
  {
    description: "A number of the model, in the unit of its parameter or with a unit of the same kind",
    type: ["number", "string"],
    examples: [0, "30 min", "0.2 1/h"],
  },
  (input) => {
    if (typeof input === "number" && Number.isFinite(input)) return { value: input };
    const written = typeof input === "string" ? splitNumber(input) : undefined;
    if (written === undefined) return { code: "bad-quantity", expected, found: shown(input) };
    const { value, unit } = written;
    if (unit === "") return { value };
    return isKnown(unit) ? { value, unit } : unknownUnit(written.unit, input);
  },
);

/** As other quantities; a rate may have a unit such as 1/min, after a space. */
function splitNumber(text: string): Quantity | undefined {
  const [, number = "", unit = ""] = /^(\S+)\s+(1\/\S.*)$/.exec(text.trim()) ?? [];
  const plain = splitQuantity(unit === "" ? text : number);
  return unit === "" || plain?.unit !== "" ? plain : { value: plain.value, unit };
}

function isKnown(unit: string): boolean {
  const read = parseUnit(unit);
  return read.ok || read.diagnostics.some(({ code }) => code === "unit-substance-needed");
}

function unknownUnit(unit: string, input: unknown): QuantityComplaint {
  const read = parseUnit(unit);
  const hint = read.ok ? undefined : read.diagnostics.find(({ hint }) => hint !== undefined)?.hint;
  return { code: "unknown-unit", expected, found: shown(input), hint };
}
