import { autophagyMarkers } from "../../model/special/autophagy-markers.ts";
import { tCellResponse } from "../../model/special/t-cell-response.ts";
import { runModule } from "../support/run-module.ts";
import type { Line, Pair, Panel, Picture } from "./picture.ts";
import { runPublished } from "./published-run.ts";
import { runTissue } from "./tissue-run.ts";

const cultures = [
  { name: "IL-6 with TGF-beta", il6: 1, tgfb: 1, style: "first" },
  { name: "TGF-beta alone", il6: 0, tgfb: 1, style: "second" },
  { name: "IL-6 alone", il6: 1, tgfb: 0, style: "third" },
] as const;

export async function intosalmi2015(): Promise<Picture> {
  const hours = 72;
  const runs = await Promise.all(
    cultures.map(async ({ il6, tgfb, name, style }) => {
      const theirs = await runPublished(...(["BIOMD0000001004.xml", { end: hours, steps: 288 }] as const), {
        initial: { IL6ext: il6, TGFbext: tgfb },
      });
      const at = theirs.times.map((hour) => hour * 60);
      const values = { antigen: 1, il12: 0, il4: 0, il6_local: il6, tgfb };
      const { states } = runModule(tCellResponse, { minutes: hours * 60, at, values });
      const all = at.map(
        (_, i) =>
          1e-9 +
          [states.activated, states.th17, states.treg, states.th0].reduce(
            (sum, curve) => sum + (curve[i] ?? 0),
            0,
          ),
      );
      const share = (curve: readonly number[]): Line => ({
        x: theirs.times,
        y: curve.map((value, i) => value / (all[i] ?? Number.NaN)),
      });
      const pair = (id: string, curve: readonly number[]): Pair => ({
        ...{ published: { x: theirs.times, y: theirs.of(id) }, ours: share(curve), name, style },
      });
      return { th17: pair("RORgtmRNA", states.th17), treg: pair("FOXP3mRNA", states.treg) };
    }),
  );
  const panel = (title: string, which: "th17" | "treg"): Panel => ({
    ...{ title, xUnit: "h", scale: "first" },
    pairs: inOrder(
      runs.map((run) => run[which]),
      which === "th17" ? 0 : 1,
    ),
  });
  return {
    label: "Intosalmi 2015 and our T cells: IL-6 and TGF-beta together and alone from time 0",
    published: "Intosalmi 2015, message",
    ours: "Equator, share of the cells",
    note: "In units of the largest value under both cytokines (RORgt, Th17) or under TGF-beta alone (FOXP3, Treg).",
    styles: cultures.map(({ name }) => name),
    panels: [
      panel("RORgt message there, Th17 here", "th17"),
      panel("FOXP3 message there, Treg here", "treg"),
    ],
  };
}

/** The pairs with one of them in front: it sets the unit. */
function inOrder(pairs: readonly Pair[], front: number): Pair[] {
  return [...pairs.slice(front, front + 1), ...pairs.slice(0, front), ...pairs.slice(front + 1)];
}

const supplies = [
  { name: "energy ample", energy: 0.6, stress: 0, style: "first" },
  { name: "energy short", energy: 0.1, stress: 0.3, style: "second" },
] as const;

export async function shirin2019(): Promise<Picture> {
  const file = "shirin-2019-autophagy.xml";
  const span = { end: 120, steps: 480 };
  const low = { leucine_local: 0.04, eaa_local: 0.2, arginine_local: 0.04 };
  const runs = await Promise.all(
    supplies.map(async ({ name, energy, stress, style }) => {
      const fed = { CNu: 1, CEn: energy };
      const before = await runPublished(file, { end: 2000, steps: 20 }, { parameters: fed });
      const theirs = await runPublished(file, span, {
        parameters: { ...fed, CNu: 0.1 },
        initial: before.last,
      });
      const cell = await runTissue(
        ...(["proliferating", [{ ports: { energy_stress: stress }, minutes: 2880 }]] as const),
        { ports: { ...low, energy_stress: stress }, minutes: span.end, steps: span.steps },
      );
      const flux = cell.of("autophagy_flux");
      const changes = cell.times.map((at, i) => ({ at, values: { autophagy_flux: flux[i] ?? 1 } }));
      const early = { at: 0, values: { autophagy_flux: flux[0] ?? 1 } };
      const settling = 600;
      const { offers } = runModule(autophagyMarkers, {
        minutes: settling + span.end,
        at: cell.times.map((time) => time + settling),
        changes: [early, ...changes.slice(1).map(({ at, values }) => ({ at: at + settling, values }))],
      });
      const pair = (id: string, y: readonly number[]): Pair => ({
        ...{ published: { x: theirs.times, y: theirs.of(id) }, ours: { x: cell.times, y }, name, style },
      });
      return {
        mtorc1: pair("x1_MTORC1", cell.of("mtorc1_active")),
        ampk: pair("x3_AMPK", cell.of("ampk_active")),
        ulk1: pair("x2_ULK1", cell.of("ulk1_active")),
        vesicles: pair("x5_AV", offers.lc3_ii),
      };
    }),
  );
  const panel = (title: string, which: keyof (typeof runs)[number]): Panel => ({
    ...{ title, xUnit: "min", scale: "largest", pairs: runs.map((run) => run[which]) },
  });
  return {
    label: "Shirin 2019 and our cell: nutrients to a tenth at time 0, with ample and with short energy",
    published: "Shirin 2019",
    ours: "Equator, cell and autophagy markers",
    note: "Each curve as a share of its own largest value.",
    styles: supplies.map(({ name }) => name),
    panels: [
      panel("mTORC1, active", "mtorc1"),
      panel("AMPK, active", "ampk"),
      panel("ULK1, active", "ulk1"),
      panel("autophagic vesicles there, LC3-II here", "vesicles"),
    ],
  };
}
