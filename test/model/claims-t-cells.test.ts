import { beforeAll, describe, expect, it } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { cells, falls, keeps, rises } from "./claims-runs.ts";

type Cells = Awaited<ReturnType<typeof cells>>;

const cytokines = {
  th1: "il12: 1 x",
  th2: "il4: 1 x",
  th17: "il6: 1 x, tgfb: 1 x",
  treg: "tgfb: 1 x",
} as const;

/** T cells that meet antigen at 1 h, looked at for four days. */
function stimulated(more: string, genes: Readonly<Record<string, number>> = {}): Promise<Cells> {
  return cells("t-cell", 97, { genes, events: [`{at: 1 h, medium: {t_cell_receptor: 1 x, ${more}}}`] });
}

describe("B07: fate of T cells, by mTORC1, mTORC2 and glycolysis", () => {
  const shares = { th1: "share_th1", th2: "share_th2", th17: "share_th17", treg: "share_treg" } as const;
  const fates = ["th1", "th2", "th17", "treg"] as const;
  const runs = new Map<string, Cells>();
  const share = (fate: keyof typeof shares, run: string) => runs.get(run)?.(shares[fate], 96) ?? Number.NaN;
  beforeAll(async () => {
    for (const fate of fates) {
      runs.set(fate, await stimulated(cytokines[fate]));
      for (const gene of ["RPTOR", "RICTOR"])
        runs.set(`${fate} ${gene}`, await stimulated(cytokines[fate], { [gene]: 0 }));
    }
    runs.set("th17 rapamycin", await stimulated(`${cytokines.th17}, rapamycin: 20 nM`));
    runs.set("th17 sugar", await stimulated(`${cytokines.th17}, deoxyglucose: 2 mM`));
    runs.set("treg no mTOR", await stimulated(cytokines.treg, { RPTOR: 0, RICTOR: 0 }));
  });

  it("follows cytokines: each set of them makes its own fate the largest", () => {
    for (const fate of fates)
      for (const other of fates.filter((name) => name !== fate))
        expect(share(fate, fate), `${fate} over ${other}`).toBeGreaterThan(share(other, fate));
  });
  fact("without raptor neither Th1 nor Th17 form", cite("delgoffe2011", "abstract, mice"), () => {
    for (const fate of ["th1", "th17"] as const) {
      expect(share(fate, fate)).toBeGreaterThan(0.5);
      expect(share(fate, `${fate} RPTOR`)).toBeLessThan(0.05);
    }
  });
  fact("without rictor Th2 do not form, and Th1 do", cite("delgoffe2011", "abstract, mice"), () => {
    expect(share("th2", "th2 RICTOR")).toBeLessThan(0.1 * share("th2", "th2"));
    expect(share("th1", "th1 RICTOR")).toBeGreaterThan(0.8 * share("th1", "th1"));
  });
  it("without rictor Th1 fall in the other reading", async () => {
    const needed = await cells("t-cell", 97, {
      genes: { RICTOR: 0 },
      events: [`{at: 1 h, medium: {t_cell_receptor: 1 x, ${cytokines.th1}}}`],
      adjustments: { "t_cell.response.frac_th1_mtorc2": 0.8 },
    });
    falls(share("th1", "th1 RICTOR"), needed("share_th1", 96), 0.05);
  });
  fact(
    "without either complex they become Treg",
    cite("delgoffe2009", "abstract, mice without mTOR and without Rheb"),
    () => {
      expect(share("treg", "treg no mTOR")).toBeGreaterThan(0.6);
      rises(share("treg", "treg"), share("treg", "treg no mTOR"), 0.5);
    },
  );
  fact("rapamycin gives Treg in place of Th17", cite("kopf2007", "title"), () => {
    falls(share("th17", "th17"), share("th17", "th17 rapamycin"), 0.8);
    rises(share("treg", "th17"), share("treg", "th17 rapamycin"), 2);
  });
  fact("so does a block of glycolysis", cite("shi2011", "title, abstract"), () => {
    falls(share("th17", "th17"), share("th17", "th17 sugar"), 0.4);
    rises(share("treg", "th17"), share("treg", "th17 sugar"), 2);
  });
});

describe("B08: expansion and the source of ATP", () => {
  let plain: Cells;
  let drugged: Cells;
  let quiet: Cells;
  beforeAll(async () => {
    plain = await stimulated(cytokines.th1);
    drugged = await stimulated(`${cytokines.th1}, rapamycin: 20 nM`);
    quiet = await cells("t-cell", 97);
  });

  it("stimulated cells multiply by two orders in four days; those that meet nothing do not", () => {
    expect(plain("expansion", 96) / plain("expansion", 24)).toBeGreaterThan(20);
    expect(quiet("expansion", 96)).toBeLessThan(0.1);
  });
  fact("ATP comes from glycolysis after a day", cite("michalek2011", "abstract: effectors"), () => {
    rises(plain("glycolytic_share", 0.5), plain("glycolytic_share", 25), 0.5);
    keeps(quiet("glycolytic_share", 0.5), quiet("glycolytic_share", 25), 0.05);
  });
  it("rapamycin takes both", () => {
    falls(plain("glycolytic_share", 25), drugged("glycolytic_share", 25), 0.3);
    falls(plain("expansion", 96), drugged("expansion", 96), 0.5);
  });
  fact(
    "under rapamycin regulatory T cells multiply",
    cite("battaglia2005", "title"),
    () => expect(drugged("expansion", 96)).toBeGreaterThan(5),
    { fails: "about 1 cell per precursor after four days at 20 nmol/L: glycolysis stays shut here" },
  );
});
