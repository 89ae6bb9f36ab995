import { describe, expect, it } from "vitest";
import { lockFacts, packageFacts } from "./package-facts.ts";
import { textOf } from "./repository.ts";

const facts = packageFacts();
const runtime = Object.keys(facts.dependencies);
const locked = Object.entries(lockFacts());

describe("dependencies", () => {
  it("that ship are each named in the README with a reason", () => {
    const rows = textOf("README.md").split("\n");
    const unexplained = runtime.filter(
      (dependency) => !rows.some((row) => row.includes(`\`${dependency}\``) && reasonIn(row).length >= 20),
    );
    expect(unexplained).toEqual([]);
  });

  it("have exact versions", () => {
    const all = Object.entries({ ...facts.dependencies, ...facts.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("that ship run nothing at install", () => {
    const hooked = locked.filter(([, facts]) => facts.hasInstallScript === true && facts.dev !== true);
    expect(hooked.map(([path]) => path)).toEqual([]);
  });

  it("are locked without the address of a registry", () => {
    expect(locked.filter(([, { resolved }]) => resolved?.includes("://")).map(([path]) => path)).toEqual([]);
  });

  it("that are locked are those that package.json names", () => {
    const versionOf = (dependency: string) =>
      lockFacts()[`node_modules/${dependency}`]?.version ?? "not locked";
    for (const [dependency, version] of Object.entries({ ...facts.dependencies, ...facts.devDependencies })) {
      expect(`${dependency} ${versionOf(dependency)}`).toBe(`${dependency} ${version}`);
    }
  });
});

/** What a table row or list item says beside the names in back-ticks. */
function reasonIn(row: string): string {
  return row.replace(/`[^`]*`|[|*-]/g, "").trim();
}
