import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { humanAdult } from "../../model/systems/human-adult.ts";
import { heldTissues } from "../../model/systems/human-adult-wires.ts";
import { checkSystem } from "../../src/lang/index.ts";
import { projectRoot } from "../support/project-root.ts";
import { type BodyRun, body, genes, hours } from "./claims-runs.ts";

const tissues = Object.keys(heldTissues);

/** A gene and what its loss shows: readout of a tissue, which way it goes. */
const signatures = [
  ["RPTOR", "mtorc1_active", "down"],
  ["RICTOR", "p_akt_s473", "down"],
  ["TSC2", "mtorc1_active", "up"],
  ["RPS6KB1", "p_s6k1_t389", "down"],
  ["PRKAA1", "ampk_active", "down"],
  ["ATG7", "autophagy_flux", "down"],
  ["DEPTOR", "mtorc1_active", "up"],
] as const;

/** Genes that scale the same protein. */
const alike = { PRKAA2: "PRKAA1", ATG5: "ATG7", TSC1: "TSC2" } as const;

/** The hippocampus runs the reduced set, which has no DEPTOR. */
const has = (tissue: string, gene: string) => gene !== "DEPTOR" || heldTissues[tissue as never] === "full";

const meal = "{at: 0.5 h, meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 10 g}}";

function run(gene: string, level: number, where: readonly string[]): Promise<BodyRun> {
  const changed = where.length === 0 ? [] : genes(where, { [gene]: level });
  return body([...changed, ...hours(24, [meal])]);
}

function readoutOf(signature: string, tissue: string): string {
  if (tissue !== "muscle") return `${signature}_${tissue}`;
  return signature === "ampk_active" ? "ampk_activity" : signature;
}

let usual: BodyRun;

/** Mean of a signature from 6 h on, over that of the unchanged body. */
function fold(changed: BodyRun, signature: string, tissue: string): number {
  const readout = readoutOf(signature, tissue);
  return changed.mean(readout, 6, 24) / usual.mean(readout, 6, 24);
}

/** Size of a change, up or down alike. */
const size = (folds: number) => Math.abs(Math.log(Math.max(folds, 1e-9)));

/** Gene -> tissue -> signature at level 0 and at level 0.5. */
const found = new Map<string, Map<string, readonly [knockOut: number, knockDown: number]>>();

beforeAll(async () => {
  usual = await run("", 1, []);
});

describe.each(signatures)("%s at 0 and at 0.5 in every tissue that has it", (gene, signature, way) => {
  const held = tissues.filter((tissue) => has(tissue, gene));
  const own = new Map<string, readonly [number, number]>();
  const elsewhere = new Map<string, number>();
  beforeAll(async () => {
    const half = await run(gene, 0.5, held);
    for (const tissue of held) {
      const none = await run(gene, 0, [tissue]);
      own.set(tissue, [fold(none, signature, tissue), fold(half, signature, tissue)]);
      const others = tissues.filter((other) => other !== tissue);
      elsewhere.set(tissue, Math.max(...others.map((other) => size(fold(none, signature, other)))));
    }
    found.set(gene, own);
  });

  it.each(held)("moves its signature in %s, the knock-down between", (tissue) => {
    const [none, half] = own.get(tissue) ?? [Number.NaN, Number.NaN];
    if (way === "down") {
      expect(none).toBeLessThan(0.05);
      expect(half).toBeLessThan(0.9);
      expect(half).toBeGreaterThan(none + 0.1);
    } else {
      expect(half).toBeGreaterThan(1.02);
      expect(none).toBeGreaterThan(1.02 + (half - 1));
    }
  });
  it.each(held)("moves it more in %s than anywhere else", (tissue) => {
    expect(size(own.get(tissue)?.[0] ?? Number.NaN)).toBeGreaterThan(2 * (elsewhere.get(tissue) ?? 0));
  });
});

describe("the genes of every tissue", () => {
  it("have names that scale the same protein, and ULK1", () => {
    for (const gene of [...Object.keys(alike), "ULK1"])
      for (const tissue of tissues) {
        const told = checkSystem(humanAdult, { perturb: [{ gene, level: 0.5, tissue }] });
        expect(told.filter(({ severity }) => severity === "error")).toEqual([]);
      }
  });
  it.each(Object.entries(alike))("%s does what %s does", async (gene, same) => {
    const signature = signatures.find(([name]) => name === same)?.[1] ?? "";
    const half = await run(gene, 0.5, tissues);
    for (const tissue of tissues)
      expect(fold(half, signature, tissue), tissue).toBeCloseTo(found.get(same)?.get(tissue)?.[1] ?? 0, 6);
  });
  it("are missing where a tissue has no such protein, and the run says so", async () => {
    await expect(run("DEPTOR", 0, ["hippocampus"])).rejects.toThrow("gene-unknown");
  });
  it("leave baselines to the unchanged body: what is relative to rest is not 1 at rest", async () => {
    const without = await run("RPTOR", 0, ["liver"]);
    expect(usual.rest("lipogenesis_liver")).toBeCloseTo(1, 2);
    expect(without.rest("lipogenesis_liver")).toBeLessThan(0.8);
    expect(without.rest("lipogenesis_adipose")).toBeGreaterThan(0.8);
  });
  it("stand in the docs as they are here, within a tenth", () => {
    const page = readFileSync(join(projectRoot, "docs", "claims-computable.md"), "utf8");
    const rows = tableRows();
    const stale = rows.filter((row) => !page.split("\n").some((line) => isNear(line, row)));
    expect(stale, `the table is now\n${rows.join("\n")}`).toEqual([]);
  });
});

function tableRows(): string[] {
  return signatures.map(([gene, signature]) => {
    const cells = tissues.map((tissue) => {
      const folds = found.get(gene)?.get(tissue);
      return folds === undefined ? "has none" : folds.map((value) => value.toFixed(2)).join(" / ");
    });
    return `| ${gene} | \`${signature}\` | ${cells.join(" | ")} |`;
  });
}

/** Two rows of the same words whose numbers are within 0.1, or a tenth. */
function isNear(line: string, row: string): boolean {
  const number = /\d+\.\d+/g;
  if (line.replaceAll(number, "") !== row.replaceAll(number, "")) return false;
  const [there, here] = [line, row].map((text) =>
    [...text.matchAll(number)].map(([digits]) => Number(digits)),
  );
  return (here ?? []).every((value, i) => {
    return Math.abs(value - (there?.[i] ?? Number.NaN)) <= 0.1 * Math.max(1, value);
  });
}
