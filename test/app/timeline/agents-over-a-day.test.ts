import { describe, expect, it } from "vitest";
import { wholeBodyTemplate } from "../../../app/src/templates.ts";
import { agentNamed } from "../../../app/src/timeline/agents-offered.ts";
import { run } from "../../../app/src/worker/run.ts";
import { readProtocol } from "../../../src/index.ts";

const day = wholeBodyTemplate("three-meals").replace(/^start:/m, "lasts: 1 d\nstart:");

/** Curves of a day, with something added to it. */
async function curvesWith(entry = "") {
  const text = `${day.trimEnd()}\n${entry}`;
  const { protocol } = readProtocol(text);
  if (protocol === undefined) throw new Error(`cannot be read: ${entry}`);
  const { curves } = await run({ protocol, text, every: 600_000, coarse: false });
  return Object.fromEntries(Object.entries(curves).map(([name, { values }]) => [name, [...values]]));
}

const level = (compound: string, duration: string) =>
  `  - {at: "08:00", compound: ${compound}, level: 1 x, duration: ${duration}}\n`;

describe("what is said of an agent over a day", () => {
  it("holds: mTORC1 hardly moves where it is said so", async () => {
    const plain = await curvesWith();
    const moved = (curves: typeof plain, name: string) => {
      const [own = [], rest = []] = [curves[name], plain[name]];
      return Math.max(...own.map((value, i) => Math.abs(value - (rest[i] ?? 0)))) / Math.max(...rest);
    };
    const tissues = Object.keys(plain).filter((name) => name.startsWith("mtorc1_active"));
    expect(tissues.length).toBeGreaterThan(5);
    for (const [name, readout, words] of [
      ["ipamorelin", "gh_plasma", "growth hormone and IGF-1"],
      ["ghrp_6", "gh_plasma", "growth hormone and IGF-1"],
      ["mk_677", "gh_plasma", "growth hormone and IGF-1"],
      ["ghrelin", "gh_plasma", "growth hormone and IGF-1"],
      ["foxo4_dri", "senescent_burden", "senescent cells"],
    ] as const) {
      expect(agentNamed(name)?.moves).toBe(words);
      const curves = await curvesWith(level(name, "24 h"));
      expect(moved(curves, readout), name).toBeGreaterThan(0.1);
      for (const tissue of tissues) expect(moved(curves, tissue), `${name} ${tissue}`).toBeLessThan(0.05);
    }
    const other = agentNamed("mots_c");
    expect(other?.moves).toBe("");
    expect(moved(await curvesWith(level("mots_c", "24 h")), "mtorc1_active")).toBeGreaterThan(0.1);
  }, 120_000);

  it("holds: how long it lasts changes nothing where it is given at once", async () => {
    expect(["ipamorelin", "mk_677", "rapamycin"].map((name) => agentNamed(name)?.isGivenAtOnce)).toEqual([
      true,
      false,
      false,
    ]);
    expect(await curvesWith(level("ipamorelin", "1 h"))).toEqual(
      await curvesWith(level("ipamorelin", "24 h")),
    );
    const [short, long] = [
      await curvesWith(level("mk_677", "1 h")),
      await curvesWith(level("mk_677", "24 h")),
    ];
    expect(short).not.toEqual(long);
  }, 120_000);
});
