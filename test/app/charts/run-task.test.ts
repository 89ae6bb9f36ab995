import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { wholeBodyTemplate } from "../../../app/src/templates.ts";
import { parquet } from "../../../app/src/worker/parquet.ts";
import { report } from "../../../app/src/worker/report.ts";
import { type RunAnswer, run, systemOf } from "../../../app/src/worker/run.ts";
import { type Protocol, readProtocol } from "../../../src/index.ts";
import { readReport } from "../../../src/report/index.ts";
import { equator, shortDay } from "../../cli/command-line.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";

const scratch = scratchFolder();
const every = 10 * 60_000;
const body = wholeBodyTemplate("three-meals").replace(/^lasts:.*$/m, "lasts: 6 h");
const longOfWoman = shortDay.replace("sex: male", "sex: female").replace("lasts: 8 h", "lasts: 4 d");
const tell = Object.assign(() => undefined, { isWanted: () => true });

function protocolOf(text: string): Protocol {
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  return protocol;
}

async function answerOf(text: string): Promise<RunAnswer> {
  return run({ protocol: protocolOf(text), text, every, coarse: false });
}

interface CommandRun {
  readonly times_h: readonly number[];
  readonly series: readonly {
    readonly readouts: Readonly<Record<string, { readonly values: number[]; readonly baseline: number }>>;
  }[];
  readonly unsourced_share: Readonly<Record<string, number>>;
}

async function commandOf(text: string): Promise<CommandRun> {
  const file = join(scratch, "protocol.yaml");
  writeFileSync(file, text);
  const out = join(scratch, "out");
  const asked = await equator("run", file, "--out", out, "--json", "--no-bands", "--every", "2 min");
  return JSON.parse(asked.out) as CommandRun;
}

describe.each([
  ["the whole body", body],
  ["the muscle, which is the default", shortDay],
])("a run of the page: %s", (_, text) => {
  let page: RunAnswer;
  let command: CommandRun;
  beforeAll(async () => {
    page = await answerOf(text);
    command = await commandOf(text);
  });

  it("has the numbers of the command line, bit for bit, at the times that both have", () => {
    const [series] = command.series;
    const rows = Array.from(page.times, (at) => command.times_h.indexOf(at / 3_600_000));
    expect(rows.every((row) => row >= 0)).toBe(true);
    expect(Object.keys(page.curves).sort()).toEqual(Object.keys(series?.readouts ?? {}).sort());
    for (const { readout, values, rest } of Object.values(page.curves)) {
      const own = series?.readouts[readout];
      // JSON has one zero.
      expect(JSON.parse(JSON.stringify(Array.from(values))), readout).toEqual(
        rows.map((row) => own?.values[row]),
      );
      expect(rest, readout).toBe(own?.baseline);
    }
  });

  it("tells the shares of assumed numbers that the command line prints", () => {
    const shares = Object.values(page.curves).flatMap(({ readout, unsourced }) =>
      unsourced === undefined ? [] : [[readout, unsourced] as const],
    );
    expect(shares.length).toBeGreaterThan(20);
    for (const [readout, share] of shares) expect(command.unsourced_share[readout]).toBe(share);
  });
});

describe("the system of a protocol", () => {
  it.each([
    ["equator: 1\nmedium: {}\nlasts: 1 h\nstart: 2026-03-02T06:00\nevents: []\n", "muscle-cell"],
    [shortDay, "muscle"],
    [body, "human-adult"],
  ])("is the one of the command line: %#", (text, id) => {
    expect(systemOf(protocolOf(text)).id).toBe(id);
  });
});

describe("files of a run", () => {
  it("are the curves as Parquet, with units and what made them", async () => {
    const { times, curves, provenance } = await answerOf(shortDay);
    const { bytes } = await parquet({ times, curves: Object.values(curves), provenance });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(times.length);
    expect(rows.map(({ hours }) => hours)).toEqual(Array.from(times, (at) => at / 3_600_000));
    expect(rows.map((row) => row["insulin_plasma"])).toEqual(
      Array.from(curves["insulin_plasma"]?.values ?? []),
    );
  });

  it.each([
    ["a day", shortDay],
    ["longer than conflicts are looked for, of a woman", longOfWoman],
  ])("are the report of the command line, which makes it again to the byte: %s", async (name, text) => {
    const asked = { protocol: protocolOf(text), text, file: "meal.yaml", members: 0 };
    const { html } = await report(asked, tell);
    expect(readReport(html)).toMatchObject({
      protocol: { text, file: "meal.yaml" },
      settings: { members: 0, seed: 1 },
    });
    expect(html.includes("men only")).toBe(text === longOfWoman);
    const file = join(scratch, `${name}.html`);
    writeFileSync(file, html);
    const again = await equator("run", "--from", file, "--out", join(scratch, name));
    expect(again.err).toBe("");
    expect(again.code).toBe(0);
    expect(readFileSync(join(scratch, name, "report.html"), "utf8") === html).toBe(true);
  });
});
