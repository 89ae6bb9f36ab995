import type {
  AgentSets,
  DoseResponse,
  FactorialTable,
  GridInteraction,
  LeverTable,
  PointValues,
  Scan,
} from "../../analysis/index.ts";

/** What `equator scan` found: a scan with what was read off it, agents in sets, or levers. */
export type ScanFindings =
  | (Scan & {
      readonly kind: "scan";
      /** Of each figure. */
      readonly doseResponses?: readonly DoseResponse[] | undefined;
      /** Of the one figure that was asked about. */
      readonly interaction?: { readonly figure: number; readonly found: GridInteraction } | undefined;
      /** Of each figure. */
      readonly factorials?: readonly FactorialTable[] | undefined;
    })
  | (AgentSets & { readonly kind: "sets" })
  | (LeverTable & { readonly kind: "levers" });

/** The numbers behind any findings. */
export function valuesOf({ values }: ScanFindings): PointValues {
  return values;
}
