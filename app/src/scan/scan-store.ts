import type { ScanFact } from "equator/analysis";
import { create } from "zustand";
import { Errand, whyOf } from "../findings/at-rest.ts";
import type { ScanAnswer } from "../worker/scan.ts";
import { type Input, textOf } from "./inputs.ts";

/** What is scanned. */
export interface Scanned {
  readonly text: string;
  readonly input: Input;
  /** Values of the input. */
  readonly x: readonly number[];
  readonly readout: string;
  readonly fact: ScanFact;
}

interface Scan {
  readonly found: { readonly of: Scanned; readonly answer: ScanAnswer } | undefined;
  /** How far it is, 0 to 1; undefined while nothing is being done. */
  readonly part: number | undefined;
  readonly why: string | undefined;
}

/** The figure that was computed over the values of one input. */
export const useScan = create<Scan>()(() => ({ found: undefined, part: undefined, why: undefined }));

const members = 24;
const rest = 500;
const errand = new Errand("scan", true);

/** Computes a scan once nothing more is changed: the numbers as they stand, then with members. */
export function wantScan(of: Scanned | undefined): void {
  errand.giveUp();
  useScan.setState({ part: undefined, why: undefined });
  if (of !== undefined) errand.afterRest(rest, () => compute(of));
}

async function compute(of: Scanned): Promise<void> {
  const { text, input, x, readout, fact } = of;
  const values = x.map((value) => textOf(value, input));
  try {
    for (const count of [0, members]) {
      useScan.setState({ part: 0 });
      const asked = { text, path: input.path, values, readout, fact, members: count };
      const answer = await errand.ask("scan", asked, (part) => useScan.setState({ part }));
      useScan.setState({ found: { of, answer } });
    }
    useScan.setState({ part: undefined });
  } catch (error) {
    const why = whyOf(error);
    if (why !== undefined) useScan.setState({ part: undefined, why });
  }
}
