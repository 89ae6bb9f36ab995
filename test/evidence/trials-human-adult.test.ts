import { describe, expect, it } from "vitest";
import misfits from "../../evidence/misfits-human-adult.json" with { type: "json" };
import { humanAdult } from "../../model/systems/human-adult.ts";
import { type ScoredRow, scoreTopics, scoreTrial } from "../../src/analysis/index.ts";
import { weightedError } from "../../src/analysis/trials/topics.ts";
import { type Protocol, protocolLength, realise } from "../../src/protocol/index.ts";
import { type Run, simulate } from "../../src/simulate/index.ts";
import { type CalibrationFolder, calibrationFolders, foldersOf } from "./calibration-folders.ts";

const day = 86_400_000;
const folders = foldersOf("human-adult");
const armsOf = ({ arms }: CalibrationFolder) =>
  Object.entries(arms).flatMap(([arm, protocol]): [string, Protocol][] =>
    protocol ? [[arm, protocol]] : [],
  );
const isShort = (folder: CalibrationFolder) =>
  armsOf(folder).every(([, protocol]) => protocolLength(protocol) <= 8 * day);

/** What is done in an arm, in words: arms that differ in amounts alone are exposed alike. */
const eventsOf = (protocol: Protocol) =>
  [...new Set(realise(protocol).map(({ kind, words }) => `${kind} ${JSON.stringify(words)}`))]
    .sort()
    .join(", ");

/** What the system says of the arms of trials, and what it predicts; long arms are seen every half hour. */
async function runAll(chosen: readonly CalibrationFolder[]) {
  const warnings: string[] = [];
  const scored: ScoredRow[] = [];
  for (const folder of chosen) {
    const runs = new Map<string, Run>();
    for (const [arm, protocol] of armsOf(folder)) {
      const every = protocolLength(protocol) > 8 * day ? 1_800_000 : 240_000;
      const run = await simulate(protocol, { system: humanAdult, every });
      runs.set(arm, run);
      warnings.push(...run.diagnostics.map(({ code, found }) => `${folder.id}/${arm} ${code} ${found}`));
    }
    if (folder.reading.trial) scored.push(...scoreTrial(folder.reading.trial, runs).rows);
  }
  return { warnings, scored };
}

function tableOf(rows: readonly ScoredRow[]): string {
  const lines = scoreTopics(rows).map(({ topic, n, papers, errorWhereNaive, naive, ...more }) =>
    [
      topic.padEnd(36),
      `${n} rows of ${papers} papers`.padEnd(21),
      `error ${errorWhereNaive.toFixed(2)}, naive ${naive.toFixed(2)}`.padEnd(24),
      `directions ${more.directionsRight}/${more.directions}`,
    ].join(" "),
  );
  return ["human-adult as it stands, trials of days:", ...lines].join("\n");
}

describe("trials of days, run on the whole body", async () => {
  const short = folders.filter(isShort);
  const { warnings, scored } = await runAll(short);
  console.info(tableOf(scored));

  it("are exposed in full: no event and no quantity goes unheard", () => {
    expect(short.length).toBeGreaterThanOrEqual(15);
    expect(warnings).toEqual([]);
  });

  it("get a prediction and a score for every row", () => {
    expect(scored.filter(({ z }) => !Number.isFinite(z)).map(({ id }) => id)).toEqual([]);
  });

  it("are predicted better than by their comparators, with all papers alike", () => {
    const rows = scored.filter(({ naiveZ, judged }) => Number.isFinite(naiveZ) && judged === "value");
    const naive = weightedError(rows, ({ naiveZ }) => naiveZ);
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(weightedError(rows, ({ z }) => z)).toBeLessThan(naive);
  });
});

describe("trials of weeks and months, run on the whole body", () => {
  const long = folders.filter((folder) => !isShort(folder));

  it.each(long.map((folder) => [folder.id, folder] as const))(
    "%s: every arm is exposed in full",
    async (_, folder) => {
      const unlike = new Map(armsOf(folder).map(([, protocol]) => [eventsOf(protocol), protocol]));
      for (const [events, protocol] of unlike) {
        const { diagnostics } = await simulate({ ...protocol, lasts: 60_000 }, { system: humanAdult });
        expect(diagnostics, events).toEqual([]);
      }
    },
  );

  it("sixteen weeks of training enlarge muscle", async () => {
    const { scored } = await runAll(long.filter(({ id }) => id === "mitchell-2014-training"));
    expect(scored).toMatchObject([{ id: "mitchellCJ2014_quad", directionRight: true }]);
  });
});

it("reasons for misfits are of rows that there are", () => {
  const ids = new Set(calibrationFolders().flatMap(({ rows }) => rows.map((row) => row["id"])));
  expect(Object.keys(misfits).filter((id) => !ids.has(id))).toEqual([]);
});
