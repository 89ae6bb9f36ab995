import { runCli } from "../../src/cli/run-cli.ts";
import { plainStyler } from "../../src/report/index.ts";

/** What one command line gave. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function equator(...argv: string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const terminal = {
    out: (text: string) => {
      out += `${text}\n`;
    },
    err: (text: string) => {
      err += `${text}\n`;
    },
    styler: plainStyler,
    errStyler: plainStyler,
    width: 100,
  };
  const code = await runCli(argv, terminal, "0.0.0-test");
  return { code, out, err };
}

/** A short protocol that runs quickly. */
export const shortDay = `equator: 1
name: One meal
subject: {sex: male, age: 30 y, height: 180 cm, mass: 75 kg}
start: 2026-03-02T06:00
lasts: 8 h
events:
  - {at: "07:00", meal: {protein: 30 g, source: whey, carbohydrate: 40 g, fat: 5 g}}
`;
