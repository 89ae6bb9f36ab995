import { beforeAll, describe, expect, it } from "vitest";
import {
  doseResponsesOf,
  evaluatePoints,
  factorialsOf,
  findAgentSets,
  findLevers,
  findScan,
  interactionOfScan,
  readInput,
  type Scan,
  type ScanFigure,
} from "../../../src/analysis/index.ts";
import { planPoints } from "../../../src/analysis/scan/plan-points.ts";
import { variedParameters } from "../../../src/ensemble/index.ts";
import { compounds, type Protocol, simulate, systems } from "../../../src/index.ts";
import { threadHost } from "../../../src/node/index.ts";
import { openProtocol, type ProtocolSource, readLevers } from "../../../src/protocol/index.ts";
import { smallBody, smallProtocol } from "../../ensemble/support/small-body.ts";
import { bundleThread } from "../../ensemble/support/thread-entry.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";

const cells = `equator: 1
system: muscle-cell
medium: {amino_acids: 0 x, serum: 0}
lasts: 4 h
events:
  - {at: 2 h, medium: {amino_acids: 1 x, insulin: 100 nM}, label: food}
  - {at: 3 h, compound: rapamycin, dose: 2 nM}
`;
const system = systems["muscle-cell"];
const sideOf = (protocol: Protocol) => ({ protocol, system });
const figures: readonly ScanFigure[] = [
  { readout: "p_s6k1_t389", fact: "peak" },
  { readout: "p_akt_s473", fact: "mean", window: { from: 7_200_000, to: 14_400_000 } },
];

function opened(text: string): ProtocolSource {
  const { source } = openProtocol(text, { knownCompounds: compounds });
  if (source === undefined) throw new Error("the protocol is not read");
  return source;
}
const source = opened(cells);
const scanOver = (
  over: readonly string[],
  more: Partial<Parameters<typeof findScan>[0]> = {},
): Promise<Scan> =>
  findScan({
    source,
    inputs: over.map((one) => readInput(one, source)),
    figures,
    sideOf,
    members: 8,
    every: 300_000,
    ...more,
  });

const leucine = "events[0].medium.leucine=0.02 mM:2 mM:5:log";

/** Every number of a scan, by the values of its inputs. */
function numbersOf({ inputs, at, values }: Scan): Map<string, readonly number[]> {
  return new Map(
    at.map((places, point) => [
      places.map((place, i) => inputs[i]?.values[place]?.text).join(),
      values.figures.flatMap((_, figure) => [
        values.middle(point, figure),
        ...values.membersOf(point, figure),
      ]),
    ]),
  );
}

describe("a scan", () => {
  let scan: Scan;
  beforeAll(async () => {
    scan = await scanOver([leucine]);
  });

  it("has in the middle what a single run of each protocol has", async () => {
    for (const [point, { text }] of (scan.inputs[0]?.values ?? []).entries()) {
      const { protocol } = source.read([{ set: "events[0].medium.leucine", to: text }]);
      if (protocol === undefined) throw new Error(text);
      const run = await simulate(protocol, { system, every: 300_000 });
      const curves = run.series[0]?.curves;
      const peak = Math.max(...(curves?.["p_s6k1_t389"]?.values ?? []));
      expect(scan.values.middle(point, 0) / peak).toBeCloseTo(1, 9);
      const { times } = run;
      const akt = curves?.["p_akt_s473"]?.values ?? new Float64Array(0);
      const rows = [...times.keys()].filter((row) => (times[row] ?? 0) >= 7_200_000);
      const area = rows.slice(1).reduce((sum, row) => sum + ((akt[row] ?? 0) + (akt[row - 1] ?? 0)) / 2, 0);
      expect(scan.values.middle(point, 1) / (area / (rows.length - 1))).toBeCloseTo(1, 9);
    }
  });

  it("does not depend on the order of the points, nor on what else is run", async () => {
    const values = scan.inputs[0]?.values.map(({ text }) => text) ?? [];
    const turned = await scanOver([`events[0].medium.leucine=${[...values].reverse().join(",")}`]);
    const alone = await scanOver([`events[0].medium.leucine=${values[2]},${values[0]}`]);
    expect(numbersOf(turned)).toEqual(numbersOf(scan));
    for (const [name, numbers] of numbersOf(alone)) expect(numbers).toEqual(numbersOf(scan).get(name));
  });

  it("has the same bits with any number of threads, with and without members", async () => {
    const entry = await bundleThread(scratchFolder());
    for (const members of [8, 0]) {
      const here = await scanOver([leucine], { members });
      const host = threadHost({ count: 3, entry });
      const there = await scanOver([leucine], { members, host });
      host.close();
      expect(numbersOf(there)).toEqual(numbersOf(here));
    }
  });

  it("has other members with another seed, and the same run in the middle", async () => {
    const other = await scanOver([leucine], { seed: 2 });
    expect(other.values.middle(3, 0)).toBe(scan.values.middle(3, 0));
    expect([...other.values.membersOf(3, 0)]).not.toEqual([...scan.values.membersOf(3, 0)]);
  });

  it("has bands that hold the members", () => {
    const members = [...scan.values.membersOf(4, 0)].sort((a, b) => a - b);
    const band = scan.values.band(4, 0);
    expect(members).toHaveLength(8);
    expect(band?.median).toBeCloseTo(((members[3] ?? 0) + (members[4] ?? 0)) / 2, 12);
    expect(band?.low90).toBeGreaterThanOrEqual(members[0] ?? 1);
  });

  it("has a dose-response with a half-maximum between the doses", () => {
    const [response] = doseResponsesOf(scan) ?? [];
    expect(response).toMatchObject({ shape: "rises", reachesBottom: true });
    expect(response?.half.middle).toBeGreaterThan(0.05);
    expect(response?.half.middle).toBeLessThan(0.5);
    expect(response?.half.band?.low90).toBeGreaterThan(0.02);
  });
});

describe("what a scan varies", () => {
  it("is said where members were asked for and nothing differs between them", async () => {
    const found = await scanOver([leucine], { of: "people" });
    expect(found.values.members).toBe(0);
    expect(found.diagnostics).toMatchObject([{ code: "nothing-varies", found: "muscle-cell" }]);
  });

  it("may be a number of the model, which no member varies then", async () => {
    const varied = variedParameters(system).find(({ address }) =>
      address.endsWith("s6k1_translation.k_t389"),
    );
    if (varied === undefined) throw new Error("nothing varies");
    const { address, centre } = varied;
    const scan = await scanOver([`values.${address}=${centre},${2 * centre}`], { members: 8 });
    const plain = await evaluatePoints({
      points: [sideOf(protocolOf(cells))],
      figures,
      members: 0,
      every: 300_000,
    });
    expect(scan.values.middle(0, 0)).toBeCloseTo(plain.middle(0, 0), 9);
    expect(scan.values.middle(1, 0)).not.toBe(scan.values.middle(0, 0));
  });

  it("may be a gene, an offset and a word", async () => {
    const genes = await scanOver(["perturb.RPTOR=0,1"], { members: 0 });
    expect(genes.values.middle(0, 0)).toBeLessThan(0.3 * genes.values.middle(1, 0));
    const late = await scanOver(["label.food.offset=0 h,90 min"], { members: 0 });
    expect(late.values.middle(1, 1)).toBeLessThan(late.values.middle(0, 1));
  });

  it("is refused with the value that makes the protocol invalid", async () => {
    await expect(scanOver(["events[0].medium.insulin=100 nM,3 M"])).rejects.toThrow(
      /events\[0\]\.medium\.insulin = 3000000000 nM the protocol cannot be run: .*out of range/,
    );
    await expect(scanOver(["events[0].medium.leucin=1 mM,2 mM"])).rejects.toThrow(/did you mean leucine\?/);
    await expect(scanOver(["events[4].medium.leucine=1 mM,2 mM"])).rejects.toThrow(/has no events\[4\]/);
  });

  it("is warned of where runs differ in length", async () => {
    const open = opened(cells.replace("lasts: 4 h\n", ""));
    const inputs = [readInput("events[1].at=3 h,30 h", open)];
    const { diagnostics } = await scanOver([], {
      source: open,
      inputs,
      figures: figures.slice(0, 1),
      members: 0,
    });
    expect(diagnostics.map(({ code }) => code)).toContain("scan-spans-differ");
    const atEnd = [{ readout: "p_s6k1_t389", fact: "end" as const }];
    const ends = await scanOver([], { source: open, inputs, figures: atEnd, members: 0 });
    expect(ends.diagnostics).toEqual([]);
  });

  it("leaves out what fails, and says so", async () => {
    const points = [sideOf(protocolOf(cells))];
    await expect(
      evaluatePoints({ points, figures: [{ readout: "nothing", fact: "mean" }], members: 0 }),
    ).rejects.toThrow(/nothing is not a readout/);
  });
});

describe("two inputs and more", () => {
  it("act together: rapamycin and Torin1 on S6K1", async () => {
    const over = ["events[1].dose=0 nM,0.5 nM,2 nM", "events[0].medium.torin1=0 nM,5 nM,20 nM"];
    const scan = await scanOver(over, { figures: [{ readout: "p_s6k1_t389", fact: "end" }], members: 8 });
    const { pairs, whole } = interactionOfScan(scan, 0);
    expect(pairs).toHaveLength(4);
    expect(whole.bliss).toMatchObject({ defined: true });
    expect(pairs[0]?.hsa).toMatchObject({ defined: true, statement: "more" });
  });

  it("make a factorial table: amino acids and insulin", async () => {
    const scan = await scanOver(
      ["events[0].medium.amino_acids=0 x,1 x", "events[0].medium.insulin=0 nM,100 nM"],
      { figures: [{ readout: "mtorc1_active", fact: "end" }], members: 8 },
    );
    const [table] = factorialsOf(scan);
    const [neither = 1, onlyAminoAcids = 1, onlyInsulin = 1, full] =
      table?.cells.map(({ ofFull }) => ofFull.middle) ?? [];
    expect(neither).toBeLessThan(0.02);
    expect(onlyAminoAcids).toBeLessThan(0.5);
    expect(onlyInsulin).toBeLessThan(0.2);
    expect(full).toBe(1);
    const [aminoAcids, insulin, both] = table?.terms ?? [];
    expect(both?.effect.middle).toBeGreaterThan(0);
    expect(aminoAcids?.effect.middle).toBeGreaterThan(insulin?.effect.middle ?? 1);
    await expect(scanOver([leucine]).then(factorialsOf)).rejects.toThrow(/two values/);
  });
});

describe("levers and sets", () => {
  it("levers: raptor off takes S6K1 down and hides rapamycin; rictor off takes Akt down", async () => {
    const { levers } = readLevers(
      "levers: {raptor_off: {set: {perturb.RPTOR: 0}}, rictor_off: {set: {perturb.RICTOR: 0}}, no_drug: {remove: compound.rapamycin}}",
    );
    const asked = { source, sideOf, figures: figures.map((figure) => ({ ...figure, fact: "end" as const })) };
    const table = await findLevers({ ...asked, members: 8, every: 300_000 }, levers);
    const sign = (lever: number, figure: number) =>
      table.effects.find((effect) => effect.lever === lever && effect.figure === figure)?.sign;
    expect(sign(0, 0)).toBe("-");
    expect(sign(1, 1)).toBe("-");
    expect(sign(2, 0)).toBe("+");
    expect(table.pairs).toHaveLength(6);
    expect(table.runs[0]).toBe("no lever");
    const raptorWithDrug = table.pairs.find(({ pair, figure }) => pair.join() === "0,2" && figure === 0);
    expect(raptorWithDrug).toMatchObject({ hides: 0 });
  });

  it("levers that set the same are not combined", async () => {
    const { levers } = readLevers(
      "levers: {none: {set: {perturb.TSC2: 0}}, half: {set: {perturb.TSC2: 0.5}}}",
    );
    const table = await findLevers({ source, sideOf, figures, members: 0, every: 300_000 }, levers);
    expect(table.apart).toEqual([{ pair: [0, 1], path: "perturb.TSC2" }]);
    expect(table.pairs).toEqual([]);
  });

  it("sets: each entry alone, and together", async () => {
    const agents = ["label.food", "compound.rapamycin"];
    const found = await findAgentSets({ source, sideOf, figures, members: 0, every: 300_000 }, agents);
    const [[pair] = []] = found.figures;
    expect(pair).toMatchObject({ set: [0, 1], loewe: { defined: false } });
    await expect(
      findAgentSets({ source, sideOf, figures, members: 0 }, ["label.fod", "compound.rapamycin"]),
    ).rejects.toThrow(/label\.fod/);
  });

  it("sets: a change of medium by one substance has doses; entries with different doses have none", async () => {
    const three = opened(
      `${cells}  - {at: 3 h, medium: {torin1: 20 nM}, label: torin}\n  - {at: 3.5 h, compound: rapamycin, dose: 1 nM}\n`,
    );
    const asked = { source: three, sideOf, figures: figures.slice(0, 1), members: 0, every: 300_000 };
    const found = await findAgentSets(asked, ["label.torin", "compound.rapamycin"]);
    expect(found.figures[0]?.[0]?.loewe).toMatchObject({
      defined: false,
      reason: "compound.rapamycin has no dose-response: its entries have different doses",
    });
    const both = await findAgentSets(asked, ["label.torin", "events[1]"]);
    expect(both.runs).toContain("label.torin.medium.torin1 times 4, alone");
  });

  it("sets: a dose split over two entries adds up by Loewe", async () => {
    const split = opened(
      cells.replace(
        "  - {at: 3 h, compound: rapamycin, dose: 2 nM}\n",
        "  - {at: 3 h, compound: rapamycin, dose: 0.5 nM, label: a}\n  - {at: 3 h, compound: rapamycin, dose: 0.5 nM, label: b}\n",
      ),
    );
    const asked = [{ readout: "p_s6k1_t389", fact: "end" as const }];
    const found = await findAgentSets({ source: split, sideOf, figures: asked, members: 0, every: 300_000 }, [
      "label.a",
      "label.b",
    ]);
    const [[pair] = []] = found.figures;
    expect(pair?.loewe).toMatchObject({ defined: true, statement: "adds-up" });
  });
});

function protocolOf(text: string): Protocol {
  const { protocol } = opened(text).read([]);
  if (protocol === undefined) throw new Error("the protocol is not read");
  return protocol;
}

describe("points", () => {
  const at = (text: string) => sideOf(protocolOf(text));
  const plan = (texts: readonly string[]) => planPoints({ points: texts.map(at), figures });

  it("that differ in events alone start from one settled state", () => {
    const { starts, blocks } = plan([
      cells,
      cells.replace("dose: 2 nM", "dose: 9 nM"),
      cells.replace("3 h", "2.5 h"),
    ]);
    expect(starts.map(({ points }) => points)).toEqual([[0, 1, 2]]);
    expect(blocks).toHaveLength(1);
  });

  it("of which some name an agent run on one system, and vary in the same numbers", () => {
    const { starts, blocks } = plan([
      cells,
      cells.replace("rapamycin, dose: 2 nM", "everolimus, dose: 2 nM"),
    ]);
    expect(starts.map(({ points }) => points)).toEqual([[0, 1]]);
    expect(blocks[0]?.varied.some(({ address }) => address.includes("everolimus"))).toBe(true);
  });

  it("that differ in genes or in numbers start apart", () => {
    const gene = cells.replace("medium:", "perturb: [{gene: RPTOR, level: 0.5}]\nmedium:");
    expect(plan([cells, gene, cells]).starts.map(({ points }) => points)).toEqual([[0, 2], [1]]);
  });
});

describe("a point that fails", () => {
  const side = (dose: string) => ({
    protocol: smallProtocol(`  - {at: 3 h, compound: drug, dose: ${dose}, route: oral}`),
    system: smallBody,
  });
  const readout = Object.keys(smallBody.readouts)[0] ?? "";
  const ask = (...doses: readonly string[]) =>
    evaluatePoints({ points: doses.map(side), figures: [{ readout, fact: "mean" }], members: 8 });

  it("takes no other with it, although all start from one settled state", async () => {
    const well = await ask("1 mg", "2 mg");
    const ill = await ask("1 mg", "1e305 mg", "2 mg");
    expect([ill.middle(0, 0), ill.middle(2, 0)]).toEqual([well.middle(0, 0), well.middle(1, 0)]);
    expect(ill.membersOf(2, 0)).toEqual(well.membersOf(1, 0));
    expect(ill.middle(1, 0)).toBeNaN();
    expect(ill.band(1, 0)).toBeUndefined();
    expect(ill.failures.count).toBe(9);
    expect(ill.diagnostics).toMatchObject([{ code: "simulations-failed", found: "9", expected: "27" }]);
    expect(well.diagnostics).toEqual([]);
  });

  it("is an error where there is no other", async () => {
    await expect(ask("1e305 mg")).rejects.toThrow(/9 of 9 simulations failed/);
  });
});
