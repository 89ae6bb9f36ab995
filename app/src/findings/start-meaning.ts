import { startBalance } from "../balance/members-store.ts";
import { startCompare } from "../compare/compare-store.ts";
import { startRunsBeside } from "../compare/overlaid.ts";
import { startFindings } from "./findings-store.ts";

/** Starts what follows from the protocols beside their curves: runs of the others, findings, hours, comparisons. */
export function startMeaning(): void {
  startRunsBeside();
  startFindings();
  startBalance();
  startCompare();
}
