import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { type Trajectory, writeTrajectories } from "../../../src/formats/index.ts";

const readouts = [
  { name: "p_s6k1_t389", unit: "fold", means: "S6K1 phosphorylated at T389" },
  { name: "leucine_plasma", unit: "umol/l", means: "leucine in plasma" },
];
const provenance = { equator: "0.1.0", seed: 7, varied: ["a.b", "c.d"] };
const times = Float64Array.of(0, 1_800_000, 3_600_000);

function trajectory(member: number, limb?: string): Trajectory {
  const values = Float64Array.from({ length: 6 }, (_, i) => 1 / (1 + member + i));
  return { member, times, values, ...(limb === undefined ? {} : { limb }) };
}

function written(all: readonly Trajectory[]) {
  const chunks: Uint8Array[] = [];
  const writer = writeTrajectories({ readouts, provenance }, (bytes) => chunks.push(bytes));
  for (const one of all) writer.write(one);
  const early = chunks.length;
  writer.finish();
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return { file: whole.buffer, chunks, early };
}

describe("a Parquet file of trajectories", () => {
  it("gives back every member, limb, time and value with its bits", async () => {
    const { file } = written([
      trajectory(0, "left_leg"),
      trajectory(0),
      trajectory(1, "left_leg"),
      trajectory(1),
    ]);
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(12);
    expect(rows[4]).toEqual({
      member: 0,
      limb: null,
      hours: 0.5,
      p_s6k1_t389: 1 / 3,
      leucine_plasma: 1 / 4,
    });
    expect(rows[8]).toEqual({
      member: 1,
      limb: "left_leg",
      hours: 1,
      p_s6k1_t389: 1 / 6,
      leucine_plasma: 1 / 7,
    });
  });

  it("says what it is of and what made it", () => {
    const { key_value_metadata: pairs = [] } = parquetMetadata(written([trajectory(0)]).file);
    const said = new Map(pairs.map(({ key, value }) => [key, JSON.parse(value ?? "null")]));
    expect(said.get("equator.readouts")).toEqual(readouts);
    expect(said.get("equator.provenance")).toEqual(provenance);
  });

  it("has the same bytes for the same trajectories", () => {
    const [a, b] = [1, 2].map(() => written([trajectory(0), trajectory(1)]).file);
    expect(a).toEqual(b);
  });

  it("is handed on in groups of rows, so that no more than a group is held", async () => {
    const many = Array.from({ length: 40_000 }, (_, member) => trajectory(member));
    const { file, chunks, early } = written(many);
    expect(early).toBe(3);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(1 << 20);
    const { row_groups: groups } = parquetMetadata(file);
    expect(groups.map(({ num_rows: rows }) => Number(rows))).toEqual([32_769, 32_769, 32_769, 21_693]);
    const [last] = await parquetReadObjects({ file, rowStart: 119_999 });
    expect(last).toMatchObject({ member: 39_999, hours: 1 });
  });

  it("may hold no trajectory", async () => {
    expect(await parquetReadObjects({ file: written([]).file })).toEqual([]);
  });

  it("is refused values that do not fit the times", () => {
    const writer = writeTrajectories({ readouts, provenance }, () => undefined);
    expect(() => writer.write({ member: 0, times, values: new Float64Array(5) })).toThrow(RangeError);
  });
});
