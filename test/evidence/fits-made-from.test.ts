import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fits } from "../../evidence/fits/index.ts";
import { readFit } from "../../src/analysis/index.ts";
import { systems } from "../../src/index.ts";
import { buildSystem, type System, systemIndex } from "../../src/lang/index.ts";
import { projectRoot } from "../support/project-root.ts";
import { onEarlierEquations } from "./earlier-equations.ts";

const read = Object.entries(fits).map(([id, content]) => [id, readFit(content)] as const);
const bySystem: Readonly<Record<string, System>> = systems;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe.each(read)(
  "the fit %s was made from what is here now (else equator fit --from makes it again)",
  (_, fit) => {
    const system = bySystem[fit.system] as System;
    const variants = Object.fromEntries(fit.variants);

    it("from these files of these trials", () => {
      for (const { trial, files } of fit.data) {
        const folder = join(projectRoot, "evidence", "calibration", trial);
        const names = readdirSync(folder).filter((name) => /\.(csv|json|ya?ml)$/i.test(name));
        expect(files.map(({ name }) => name)).toEqual(names.sort());
        for (const { name, sha256: hash } of files)
          expect(sha256(readFileSync(join(folder, name), "utf8")), `${trial}/${name}`).toBe(hash);
      }
    });

    const isEarlier = onEarlierEquations.includes(fit.id);
    (isEarlier ? it.fails : it)(
      `from these equations${isEarlier ? " (known: from earlier ones)" : ""}`,
      () => {
        expect(sha256(JSON.stringify(buildSystem(system, { variants }).flat))).toBe(fit.modelHash);
      },
    );

    it("from these values and spreads of the literature, of parameters and of tables", () => {
      const index = systemIndex(system, { variants });
      for (const { address, unit, centre, spread, grade } of [...fit.fitted, ...fit.nuisance]) {
        const entry = index.get(address);
        const now = entry?.kind === "parameter" ? entry.parameter : undefined;
        expect({ address, unit, centre, spread, grade }).toEqual({
          address,
          unit,
          centre: now?.value,
          spread: now?.spread,
          grade: now?.evidence.grade,
        });
      }
    });

    it("and its members are draws of all of them", () => {
      expect(fit.members.addresses).toEqual([...fit.fitted, ...fit.nuisance].map(({ address }) => address));
      for (const row of fit.members.rows) expect(row).toHaveLength(fit.members.addresses.length);
    });
  },
);
