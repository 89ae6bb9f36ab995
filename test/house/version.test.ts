import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { commitOf, writeCommit } from "../../scripts/commit.mjs";
import { commit, version } from "../../src/simulate/version.ts";
import { installPackage } from "../support/installed-package.ts";
import { itUnless } from "../support/named-skip.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { packageFacts } from "./package-facts.ts";

const gitMissing = spawnSync("git", ["--version"]).status === 0 ? undefined : "git is not installed";

function checkout(): string {
  const folder = join(scratchFolder(), "checkout");
  mkdirSync(join(folder, "src"), { recursive: true });
  const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
  writeFileSync(join(folder, "src", "a.ts"), "1");
  writeFileSync(join(folder, "notes.md"), "1");
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--no-gpg-sign", "-m", "a");
  return folder;
}

describe("the version that results carry", () => {
  it("is the one of the package", () => {
    expect(version).toBe(packageFacts().version);
  });

  it("names no commit in the sources", () => {
    expect(commit).toBe("unknown");
  });
});

describe("the commit that a build carries", () => {
  itUnless(gitMissing)("is that of the checkout, marked where a source differs from it", () => {
    const folder = checkout();
    const clean = commitOf(folder, ["src"]);
    expect(clean).toMatch(/^[0-9a-f]{40}$/);
    writeFileSync(join(folder, "notes.md"), "2");
    expect(commitOf(folder, ["src"])).toBe(clean);
    writeFileSync(join(folder, "src", "b.ts"), "2");
    expect(commitOf(folder, ["src"])).toBe(`${clean}+changes`);
  });

  it("is unknown outside a checkout, and in a broken one", () => {
    const folder = scratchFolder();
    expect(commitOf(folder, ["src"])).toBe("unknown");
    mkdirSync(join(folder, ".git"));
    expect(commitOf(folder, ["src"])).toBe("unknown");
  });

  it("is what the built package says, and can be written again", async () => {
    const folder = scratchFolder();
    installPackage(folder);
    const dist = join(folder, "node_modules", "equator", "dist");
    const said = async () => {
      const url = pathToFileURL(join(dist, "src", "simulate", "version.js"));
      const program = `console.log((await import("${url}")).commit)`;
      return execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        encoding: "utf8",
      }).trim();
    };
    expect(await said()).toMatch(/^([0-9a-f]{40}(\+changes)?|unknown)$/);
    for (const text of ["abc", "abc+changes", "abc"]) {
      writeCommit(dist, text);
      expect(await said()).toBe(text);
    }
  });
});
