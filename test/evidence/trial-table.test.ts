import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";
import { type Cells, calibrationFolders } from "./calibration-folders.ts";

const table = "evidence/trials.json";
interface TableRow {
  readonly id: string;
  readonly topic: string;
  readonly value: number | readonly [number, number];
  readonly error: number | null;
  readonly error_kind: string | null;
  readonly n: number | null;
  readonly weight: number;
  readonly verified: boolean;
}

/** Rows whose value is written in another kind than the table has it, or whose part of it is another sign. */
const rewritten = new Set([
  "abdulla2016_MPS",
  "abdulla2016_MPS_AA",
  "abdulla2016_MPB",
  "dreyer2006_AMPK_post",
  "ho1988_IGF1_d1",
  "ho1988_IGF1_d5",
  "bodine2001_rapa",
  "cota2006_leptin_rapa",
]);

/** Rows of the table that serve as an anchor only. */
const anchors = new Set(["dreyer2006_AMPK_rest", "ho1988_IGF1_d1"]);

const claim = itWithShared(table);

describe("the trial folders against the table of trials", () => {
  claim("hold every row of the table, or it waits: none is missing and none is in both places", () => {
    const places = (id: string) => Number(written().has(id)) + Number(waiting().has(id));
    expect(wanted().length).toBe(215);
    expect(wanted().flatMap(({ id }) => (places(id) === 1 ? [] : [id]))).toEqual([]);
  });

  claim("name no row as waiting that the table does not have, and say of each what it needs and why", () => {
    const ids = new Set(wanted().map(({ id }) => id));
    expect([...waiting().keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect([...waiting().values()].filter(({ needs, why }) => !needs || !why)).toEqual([]);
  });

  claim("hold nothing but rows of the table and their parts", () => {
    expect([...written().keys()].filter((id) => ownerOf(id) === undefined)).toEqual([]);
  });

  claim("keep topics, and whether a number was seen", () => {
    const changed = wanted().filter(({ id, topic, verified }) => {
      const found = written().get(id);
      return found && (found.topic !== topic || found.row["verified"] !== String(verified));
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  claim(
    "keep values, errors and numbers of people; a range is its middle, an interval its half-width",
    () => {
      const changed = wanted().filter((wanted) => {
        const found = written().get(wanted.id);
        return found && !rewritten.has(wanted.id) && !states(found.row, wanted);
      });
      expect(changed.map(({ id }) => id)).toEqual([]);
    },
  );

  claim("give the parts of a row its weight between them", () => {
    const weights = new Map<string | undefined, number>();
    for (const [id, { row }] of written()) {
      const owner = ownerOf(id);
      weights.set(owner, (weights.get(owner) ?? 0) + Number(row["weight"]));
    }
    const uneven = wanted().filter(({ id, weight }) => {
      return written().has(id) && !anchors.has(id) && Math.abs((weights.get(id) ?? 0) - weight) > 1e-9;
    });
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });
});

function tableRows(): TableRow[] {
  return JSON.parse(readFileSync(sharedPath(table) ?? "", "utf8")) as TableRow[];
}

function wanted(): TableRow[] {
  return tableRows();
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 + 1e-3 * Math.abs(b);

/** Whether a row says what the table says. */
function states(cells: Cells, { value, error, error_kind, n }: TableRow): boolean {
  if (cells["n"] !== (n === null ? "" : String(n))) return false;
  const [own, ownError] = [Number(cells["value"]), Number(cells["error"])];
  if (typeof value !== "number") {
    const [low, high] = value;
    const middle = near(own, Math.sqrt(low * high)) || near(own, (low + high) / 2);
    return middle && near(ownError, (high - low) / 2);
  }
  if (own !== value) return false;
  const [, low, high] = /^95% CI (-?[\d.]+)(?: to |-)(-?[\d.]+)$/.exec(error_kind ?? "") ?? [];
  if (low !== undefined) return near(ownError, (Number(high) - Number(low)) / 2);
  return cells["error"] === (error === null ? "" : String(error));
}

function waiting(): Map<string, { needs: string; why: string }> {
  const text = readFileSync(join(projectRoot, "evidence/waiting.json"), "utf8");
  const rows = JSON.parse(text) as { id: string; needs: string; why: string }[];
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

function written(): Map<string, { topic: string; row: Cells }> {
  const rows = calibrationFolders().flatMap(({ about, rows }) =>
    rows.map((row) => [row["id"] ?? "", { topic: about.topic, row }] as const),
  );
  return new Map(rows);
}

/** The row of the table that a row is, or is a part of (`<id>_akt`). */
function ownerOf(id: string): string | undefined {
  const ids = wanted().map((row) => row.id);
  return ids.includes(id) ? id : ids.find((owner) => id.startsWith(`${owner}_`));
}
