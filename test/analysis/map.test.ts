import { describe, expect, it } from "vitest";
import { humanAdult } from "../../model/systems/human-adult.ts";
import { muscleCell } from "../../model/systems/muscle-cell.ts";
import { declaredPoint, findMap } from "../../src/analysis/index.ts";
import { solveLinear } from "../../src/analysis/map/solve-linear.ts";
import { writeSbgn } from "../../src/formats/index.ts";
import { readXml } from "../../src/formats/xml/read-xml.ts";
import { buildSystem } from "../../src/lang/index.ts";
import { layOut } from "../../src/report/map/layout.ts";
import { mapSvg } from "../../src/report/map/map-svg.ts";

const { flat } = buildSystem(muscleCell, {});
const map = findMap(flat, declaredPoint(flat), { system: "muscle-cell" });
const gain = (from: string, to: string) =>
  map.influences.find((one) => one.from.endsWith(from) && one.to.endsWith(to))?.gain;

describe("the flow of activities, from the equations", () => {
  it.each([
    ["ir_active", "pi3k_active", 1],
    ["pi3k_active", "akt_active", 1],
    ["kinase_block.mtorc2_active", "akt_active", 1],
    ["akt_active", "rheb_gtp", 1],
    ["ampk_active", "rheb_gtp", -1],
    ["redd1", "rheb_gtp", -1],
    ["rheb_gtp", "mtor_complexes.mtorc1_active", 1],
    ["rag_active", "mtor_complexes.mtorc1_active", 1],
    ["ampk_active", "mtor_complexes.mtorc1_active", -1],
    ["deptor", "mtor_complexes.mtorc1_active", -1],
    ["kinase_block.mtorc1_active", "s6k1_active", 1],
    ["s6k1_active", "pi3k_active", -1],
    ["kinase_block.mtorc1_active", "autophagy_flux", -1],
    ["akt_active", "foxo_program", -1],
    ["tissue_oxygen", "hif1a", -1],
  ])("%s acts on %s as in the books", (from, to, sign) => {
    expect(Math.sign(gain(from, to) ?? 0), `${from} on ${to}`).toBe(sign);
  });

  it("holds no constants, and no influence without both of its ends", () => {
    const ids = new Set(map.activities.map(({ id }) => id));
    expect(map.influences.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect([...ids].some((id) => id.includes("surroundings"))).toBe(false);
  });

  it("draws one tissue of a body, with what reaches it from outside", () => {
    const built = buildSystem(humanAdult, {});
    const drawn = findMap(built.flat, declaredPoint(built.flat), { system: "human-adult", tissue: "liver" });
    const inputs = drawn.activities.filter(({ isInput }) => isInput).map(({ label }) => label);
    expect(inputs).toContain("insulin_portal");
    expect(
      drawn.activities.filter(({ isInput }) => !isInput).every(({ id }) => id.startsWith("liver.")),
    ).toBe(true);
  });
});

describe("a system of equations", () => {
  it("is solved with rows exchanged; what nothing fixes stays 0", () => {
    expect(
      solveLinear(
        [
          [0, 2],
          [4, 0],
        ],
        [2, 8],
      ),
    ).toEqual([2, 1]);
    expect(
      solveLinear(
        [
          [1, 0],
          [0, 0],
        ],
        [3, 5],
      ),
    ).toEqual([3, 0]);
  });
});

describe("maps as files", () => {
  const drawn = layOut(map);

  it("boxes do not lie on one another", () => {
    for (const [i, a] of drawn.activities.entries())
      for (const b of drawn.activities.slice(i + 1))
        expect(
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
          `${a.id} ${b.id}`,
        ).toBe(true);
  });
  it("SBGN-ML holds every activity and influence, and reads as XML", () => {
    const text = writeSbgn(drawn);
    expect(readXml(new TextEncoder().encode(text))).toBeDefined();
    expect(text.match(/<glyph class="biological activity"/g)).toHaveLength(map.activities.length);
    expect(text.match(/<arc class="(positive|negative) influence"/g)).toHaveLength(map.influences.length);
  });
  it("the picture tells raising from lowering by more than colour", () => {
    const text = mapSvg(drawn);
    const lowering = map.influences.filter((one) => one.gain < 0).length;
    expect(text.match(/marker-end="url\(#lowers\)"><title>/g)).toHaveLength(lowering);
    expect(text).toContain("stroke-dasharray");
  });
  it("the same map has the same bytes", () => {
    const again = layOut(findMap(flat, declaredPoint(flat), { system: "muscle-cell" }));
    expect(mapSvg(again)).toBe(mapSvg(drawn));
  });
});
