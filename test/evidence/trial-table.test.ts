import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";
import { type Cells, calibrationFolders } from "./calibration-folders.ts";

const table = "evidence/trials.json";
const topics = [
  "insulin and amino acids",
  "amino-acid composition and leucine",
  "MPS time course after AA/protein",
  "resistance exercise time course",
  "protein dose response",
  "ingestion pattern after RE",
];

interface TableRow {
  readonly id: string;
  readonly topic: string;
  readonly value: unknown;
  readonly weight: number;
  readonly verified: boolean;
}

/** Rows whose value is written in another kind than the table has it, or whose part of it is another sign. */
const rewritten = new Set([
  "abdulla2016_MPS",
  "abdulla2016_MPS_AA",
  "abdulla2016_MPB",
  "dreyer2006_AMPK_post",
]);

/** Rows of the table that serve as an anchor only. */
const anchors = new Set(["dreyer2006_AMPK_rest"]);

const claim = itWithShared(table);

describe("the trial folders against the table of trials", () => {
  claim("hold every row of the six topics, or say what it waits for", () => {
    const absent = wanted().filter(({ id }) => !written().has(id) && !waiting().has(id));
    expect(wanted().length).toBeGreaterThan(0);
    expect(absent.map(({ id }) => id)).toEqual([]);
  });

  claim("hold no row that waits", () => {
    expect([...waiting()].filter((id) => written().has(id))).toEqual([]);
  });

  claim("hold nothing but rows of the table and their parts", () => {
    expect([...written().keys()].filter((id) => ownerOf(id) === undefined)).toEqual([]);
  });

  claim("keep values, topics and whether a number was seen", () => {
    const changed = wanted().filter(({ id, value, topic, verified }) => {
      const found = written().get(id);
      if (found === undefined) return false;
      const sameValue = rewritten.has(id) || Number(found.row["value"]) === value;
      return !sameValue || found.topic !== topic || found.row["verified"] !== String(verified);
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

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
  return tableRows().filter(({ topic }) => topics.includes(topic));
}

function waiting(): Set<string> {
  const text = readFileSync(join(projectRoot, "evidence/waiting.json"), "utf8");
  return new Set((JSON.parse(text) as { id: string }[]).map(({ id }) => id));
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
