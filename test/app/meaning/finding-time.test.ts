import { references } from "equator";
import type { Finding } from "equator/analysis";
import { openProtocol, realise } from "equator/protocol";
import { describe, expect, it } from "vitest";
import { addressOfPath, around, shownStretch, stretchOf } from "../../../app/src/findings/finding-time.ts";
import { paperOf } from "../../../app/src/worker/paper.ts";

const text = `equator: 1
start: 2026-03-02T06:00
subject: {sex: male, age: 30 y, height: 178 cm, mass: 75 kg}
days:
  lift:
    - {at: "07:30", meal: {protein: 30 g, source: mixed}}
    - {at: "17:00", train: {kind: resistance, sets: 12, reps: 10, load: 0.75, duration: 60 min, muscle: legs}}
blocks:
  - {name: one, days: [lift]}
`;
const hour = 3_600_000;

function reading(written = text) {
  const { source, diagnostics } = openProtocol(written);
  const protocol = source?.read([]).protocol;
  if (source === undefined || protocol === undefined)
    throw new Error("the protocol of this test cannot be read");
  return { source, protocol, events: realise(protocol), diagnostics };
}

const plain = (path: string) =>
  ({
    code: "agent-status",
    severity: "note",
    where: { path },
    also: [],
    refs: [],
    about: {},
    figures: [],
  }) as const;

describe("when a finding is", () => {
  it("is the stretch of the first event that its place names", () => {
    const { events } = reading();
    const [meal, session] = events;
    expect(stretchOf(plain(session?.from.path ?? ""), reading())).toEqual({ from: 11 * hour, to: 12 * hour });
    expect(stretchOf(plain(meal?.from.path ?? ""), reading())?.from).toBe(1.5 * hour);
    expect(stretchOf(plain("days.none.0"), reading())).toBeUndefined();
  });

  it("of a conflict is shown with both of its events, those that are nearest where they come again", () => {
    const days = reading(text.replace("days: [lift]", "days: [lift], repeat: 3"));
    const [meal, session] = days.events.slice(2, 4);
    const path = (event: typeof meal) => ({ path: event?.from.path ?? "" });
    const overlap = { from: 36 * hour, to: 37 * hour };
    const conflict = {
      ...plain(""),
      code: "gas-and-brake",
      where: path(meal),
      also: [path(session)],
      overlap,
    } as unknown as Finding;
    expect(stretchOf(conflict, days)).toEqual(overlap);
    expect(shownStretch(conflict, days)).toEqual({ from: 25.5 * hour, to: 37 * hour });
    expect(shownStretch(plain(path(session).path), days)).toEqual(stretchOf(plain(path(session).path), days));
  });

  it("has hours around it, within the protocol", () => {
    expect(around({ from: hour, to: 2 * hour }, 24 * hour)).toEqual({ from: 0, to: 5 * hour });
    expect(around({ from: 10 * hour, to: 16 * hour }, 20 * hour)).toEqual({ from: 4 * hour, to: 20 * hour });
  });

  it("names its entry as edits do, so that a proposed move can be written", () => {
    const { events, source } = reading();
    const address = addressOfPath(events[1]?.from.path ?? "");
    expect(address).toBe("days.lift[1]");
    const moved = source.read([{ move: address, by: -2 * hour }]).protocol;
    expect(moved === undefined ? undefined : realise(moved)[1]?.at).toBe(9 * hour);
  });
});

describe("papers of findings", () => {
  it("lead to where they can be read", () => {
    const paper = paperOf(references, "atherton2010");
    expect(paper.address).toBe("https://pubmed.ncbi.nlm.nih.gov/20844073/");
    expect(paper.text).toMatch(/^Atherton PJ et al \(2010\)\. Muscle full effect/);
  });

  it("that are not known are named by their key", () => {
    expect(paperOf(references, "nobody1900")).toEqual({ text: "nobody1900" });
  });
});
