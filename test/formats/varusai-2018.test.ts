import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { suiteFolder } from "../../scripts/verify/suites.mjs";
import { readSbml, timeCourse } from "../../src/index.ts";
import { itWithShared } from "../support/shared.ts";

const archive = "omex-dev.tar.gz";
const name = "Varusai-Sci-Rep-2018-mTOR-signaling-LSODA-LSODAR-SBML";

/** The stored result is up to 5.8e-4 off a converged solution, of the largest value of a curve. */
const gate = 1e-3;

itWithShared(`suites/${archive}`)(
  "Varusai 2018 (DEPTOR and mTOR) gives the stored result of its archive over an hour",
  async () => {
    const folder = join(suiteFolder(archive) ?? "", name);
    // The simulation changes one parameter of the model.
    const text = readFileSync(join(folder, "Varusai2018.xml"), "utf8").replace(
      /<parameter\b[^>]*\bid="Km3"[^>]*>/,
      (element) => element.replace(/\bvalue="[^"]*"/, 'value="50.01"'),
    );
    expect(text).toContain('value="50.01"');
    const [header = "", ...rows] = readFileSync(join(folder, "expected_LSODA.sedml__report.csv"), "utf8")
      .trim()
      .split(/\r?\n/);
    const [time, ...species] = header.split(",");
    expect([time, rows.length, species.length]).toEqual(["Time", 1001, 15]);
    const { system } = readSbml(text);
    const flat = system?.flat({ select: species });
    if (flat === undefined) throw new Error("the model is refused");
    const { values } = await timeCourse(flat, { end: 3600, steps: 1000 });
    const expected = rows.map((row) => row.split(",").map(Number).slice(1));
    for (const [j, id] of species.entries()) {
      const largest = Math.max(...expected.map((row) => Math.abs(row[j] ?? Number.NaN)));
      const errors = expected.map((row, i) =>
        Math.abs((values[i * species.length + j] ?? Number.NaN) - (row[j] ?? 0)),
      );
      expect(Math.max(...errors), id).toBeLessThan(gate * largest);
    }
  },
);
