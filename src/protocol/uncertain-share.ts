import { shown } from "./complaint.ts";
import type { Quantity } from "./event.ts";
import { textField } from "./fields.ts";
import { isComplaint, type QuantityComplaint, readQuantity } from "./quantity.ts";

/** A share as a certificate states it, with one standard deviation where it has one. */
export interface UncertainShare {
  readonly value: Quantity;
  readonly sd?: Quantity;
}

/** A share that may be uncertain: `98 %`, or `{value: 98 %, sd: 1 %}`. */
export function uncertainShare(description: string, { most }: { readonly most: number }) {
  const examples = ["98 %"];
  const rule = { units: ["1"], examples, plain: true, least: 0, most };
  return textField<UncertainShare>(
    {
      description: `${description}, 0 to ${most}; or with one standard deviation, as {value: 98 %, sd: 1 %}`,
      type: ["string", "number", "object"],
      examples,
    },
    (input) => {
      if (typeof input !== "object" || input === null) {
        const value = readQuantity(input, rule);
        return isComplaint(value) ? value : { value };
      }
      const { value: written, sd: spread, ...rest } = input as Record<string, unknown>;
      const [stray] = Object.keys(rest);
      if (stray !== undefined || written === undefined) return badForm(input);
      const value = readQuantity(written, rule);
      if (isComplaint(value)) return value;
      if (spread === undefined) return { value };
      const sd = readQuantity(spread, { ...rule, examples: ["1 %"], most: 1 });
      return isComplaint(sd) ? sd : { value, sd };
    },
  );
}

function badForm(input: unknown): QuantityComplaint {
  return { code: "bad-quantity", expected: "a share, or {value: 98 %, sd: 1 %}", found: shown(input) };
}
