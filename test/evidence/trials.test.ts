import { beforeAll, describe, expect, it } from "vitest";
import { muscle } from "../../model/systems/muscle.ts";
import { type ScoredRow, scoreTopics, scoreTrial, type TopicScore } from "../../src/analysis/index.ts";
import { type Run, simulate } from "../../src/simulate/index.ts";
import { foldersOf } from "./calibration-folders.ts";

const topicNames = [
  "insulin and amino acids",
  "amino-acid composition and leucine",
  "MPS time course after AA/protein",
  "resistance exercise time course",
  "protein dose response",
  "ingestion pattern after RE",
];

/** Scores every row of the calibration on the muscle system. */
async function scoreAll(variants: Readonly<Record<string, string>>): Promise<ScoredRow[]> {
  const scored: ScoredRow[] = [];
  for (const { arms, reading } of foldersOf("muscle")) {
    if (reading.trial === undefined) continue;
    const runs = new Map<string, Run>();
    for (const [arm, protocol] of Object.entries(arms))
      if (protocol !== undefined) runs.set(arm, await simulate(protocol, { system: muscle, variants }));
    scored.push(...scoreTrial(reading.trial, runs).rows);
  }
  return scored;
}

function tableOf(name: string, topics: readonly TopicScore[], wrong: readonly ScoredRow[]): string {
  const lines = topics.map(({ topic, n, papers, errorWhereNaive, naive, directionsRight, directions }) =>
    [
      topic.padEnd(36),
      `${n} rows of ${papers} papers`.padEnd(21),
      `error ${errorWhereNaive.toFixed(2)}, naive ${naive.toFixed(2)}`.padEnd(24),
      `directions ${directionsRight}/${directions}`,
    ].join(" "),
  );
  const missed = wrong.map(
    ({ id, observed, predicted, unit }) => `${id} (${observed} ${unit}, ${predicted.toFixed(2)} here)`,
  );
  return [`${name}:`, ...lines, `wrong directions: ${missed.join("; ") || "none"}`].join("\n");
}

const systems = {
  "the default muscle system": {},
  "muscle-full as a refractory brake": { muscle_full: "refractory" },
  "muscle-full as limited supply": { muscle_full: "supply_limited" },
};

describe.each(Object.entries(systems))("the calibration scored on %s", (name, variants) => {
  let scored: ScoredRow[] = [];
  let topics: TopicScore[] = [];

  beforeAll(async () => {
    scored = await scoreAll(variants);
    topics = scoreTopics(scored);
    const wrong = scored.filter(({ directionRight }) => directionRight === false);
    console.info(tableOf(name, topics, wrong));
  });

  it("gives every row that weighs anything a finite prediction and score", () => {
    const weighed = scored.filter(({ weight }) => weight > 0);
    expect(weighed.length).toBeGreaterThanOrEqual(100);
    const open = weighed.filter(({ predicted, z }) => !Number.isFinite(predicted + z));
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it("covers the six topics and no other", () => {
    expect(topics.map(({ topic }) => topic).sort()).toEqual([...topicNames].sort());
  });

  it.each(topicNames)("beats the naive baseline in %s", (wanted) => {
    const score = topics.find(({ topic }) => topic === wanted);
    expect(score?.errorWhereNaive).toBeLessThan(score?.naive ?? 0);
  });

  it("has at least 85 % of the directions right", () => {
    const directed = scored.filter(({ directionRight }) => directionRight !== undefined);
    const right = directed.filter(({ directionRight }) => directionRight);
    expect(directed.length).toBeGreaterThanOrEqual(70);
    expect(right.length / directed.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe("the two readings of muscle-full", () => {
  it("differ in what they predict, and no topic tells them apart by a unit of error", async () => {
    const [brake, reserve] = await Promise.all(
      ["refractory", "supply_limited"].map((muscle_full) => scoreAll({ muscle_full })),
    );
    const predictions = (rows: readonly ScoredRow[] = []) => rows.map(({ predicted }) => predicted);
    expect(predictions(brake)).not.toEqual(predictions(reserve));
    const errors = (rows: readonly ScoredRow[] = []) => scoreTopics(rows).map(({ error }) => error);
    for (const [i, error] of errors(brake).entries())
      expect(Math.abs(error - (errors(reserve)[i] ?? Number.NaN))).toBeLessThan(1);
  });
});
