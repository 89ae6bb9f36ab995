import type { Provenance } from "../simulate/run.ts";
import { formatQuantity } from "./numbers.ts";

/** The numbers of the model that a protocol changes, with what they were; empty where it changes none. */
export function changedText({ changed = [] }: Provenance): string {
  return changed
    .map(({ address, value, unit, before }) => {
      return `${address} ${formatQuantity(value, unit)} (was ${formatQuantity(before, unit)})`;
    })
    .join(", ");
}
