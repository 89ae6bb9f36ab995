import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { builtCommand } from "../house/programs.ts";
import { itUnless } from "../support/named-skip.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { shortDay } from "./command-line.ts";

const folder = scratchFolder();
beforeAll(() => writeFileSync(join(folder, "meal.yaml"), shortDay));

function run(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [builtCommand(), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

describe("the command as a process", () => {
  it("writes into out/<protocol> by default, data on stdout, nothing on stderr", () => {
    const ended = run(["run", "meal.yaml"]);
    expect(ended.status).toBe(0);
    expect(ended.stderr).toBe("");
    expect(ended.stdout).toContain(join("out", "meal", "report.html"));
    expect(existsSync(join(folder, "out", "meal", "report.html"))).toBe(true);
  });

  it("draws bands for a person unlike the one that programs were compiled for", () => {
    const subject = "subject: {sex: female, age: 61 y, height: 158 cm, mass: 93 kg}";
    writeFileSync(join(folder, "other.yaml"), shortDay.replace(/^subject:.*$/m, subject));
    const { stdout, stderr } = run(["run", "other.yaml", "--members", "20"]);
    expect(stderr).toBe("");
    expect(stdout.match(/0 failed/g)).toHaveLength(2);
  });

  it("sends no colour into a pipe", () => {
    for (const env of [{}, { NO_COLOR: "1" }, { FORCE_COLOR: "1" }] as Record<string, string>[]) {
      expect(run(["explain", "--readouts"], env).stdout).not.toContain("\u001b");
    }
    expect(run(["explain", "--readouts", "--no-color"]).status).toBe(0);
  });

  it("ends with 3 on invalid input and 2 on usage, without a stack", () => {
    const invalid = run(["run", "missing.yaml"]);
    expect(invalid.status).toBe(3);
    expect(invalid.stdout).toBe("");
    expect(invalid.stderr).toContain("missing.yaml");
    const usage = run(["rnu"]);
    expect(usage.status).toBe(2);
    expect(invalid.stderr + usage.stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ["run", "meal.yaml", "--variant", "muscle_ful=x"],
    ["run", "meal.yaml", "--variant", "muscle_full=x"],
    ["compare", "meal.yaml", "meal.yaml", "--variant", "muscle_full=x"],
    ["sensitivity", "meal.yaml", "--readout", "fsr_myofibrillar", "--variant", "muscle_full=x"],
    ["fit", "--parameters", "muscle.synthesis.gain_amino_acid"],
  ])(
    "ends although its threads are open when it refuses: %s %s %s %s",
    (...args) => {
      const words = args.filter((word) => word !== undefined);
      const ended = spawnSync(process.execPath, [builtCommand(), ...words, "--workers", "2"], {
        cwd: folder,
        encoding: "utf8",
        timeout: 20_000,
      });
      expect(ended.signal).toBe(null);
      expect(ended.status).toBe(3);
      expect(ended.stderr).toContain("muscle");
    },
    30_000,
  );

  it("writes nothing where it may not, and says where", () => {
    writeFileSync(join(folder, "plain-file"), "");
    const ended = run(["run", "meal.yaml", "--no-bands", "--out", join("plain-file", "deeper")]);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain("plain-file");
    expect(ended.stderr).toContain("a part of its path is no folder");
    expect(ended.stderr).not.toContain("internal error");
  });

  itUnless(existsSync("/proc/self") ? undefined : "no /proc here, in which no one can make a folder")(
    "refuses a folder that no one can make, and does not wait for it",
    () => {
      const ended = run(["run", "meal.yaml", "--no-bands", "--out", "/proc/nope/deeper"]);
      expect(ended.status).toBe(1);
      expect(ended.stderr).toContain("/proc/nope/deeper cannot be written");
      expect(ended.stderr).not.toContain("internal error");
    },
  );

  itUnless(existsSync("/dev/full") ? undefined : "no /dev/full here, which is a full disk")(
    "says in a line that its output cannot be written",
    () => {
      const full = openSync("/dev/full", "w");
      const ended = spawnSync(process.execPath, [builtCommand(), "explain", "--readouts"], {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", full, "pipe"],
      });
      closeSync(full);
      expect(ended.status).toBe(1);
      expect(ended.stderr.trimEnd()).toBe("the output cannot be written: the disk is full");
    },
  );

  itUnless(process.platform === "win32" ? "no sh on Windows" : undefined)(
    "writes its files although the reader of both streams is gone",
    () => {
      const command = `"${process.execPath}" "${builtCommand()}" run meal.yaml --out piped 2>&1; echo $? > code`;
      spawnSync("sh", ["-c", `( ${command} ) | true`], { cwd: folder });
      expect(readFileSync(join(folder, "code"), "utf8").trim()).toBe("0");
      expect(existsSync(join(folder, "piped", "report.html"))).toBe(true);
    },
  );

  it("stops when the reader of its output has seen enough", async () => {
    const child = spawn(process.execPath, [builtCommand(), "explain", "--json"], { cwd: folder });
    child.stdout.once("data", () => child.stdout.destroy());
    let err = "";
    child.stderr.on("data", (text) => {
      err += text;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(0);
    expect(err).toBe("");
  });

  it("ends at once on Ctrl-C, in the middle of a run too, as shells report by 130, and leaves nothing", async () => {
    writeFileSync(join(folder, "long.yaml"), shortDay.replace("lasts: 8 h", "lasts: 400 d"));
    const child = spawn(process.execPath, [builtCommand(), "run", "long.yaml"], { cwd: folder });
    await new Promise((resolve) => setTimeout(resolve, 800));
    const stopped = Date.now();
    child.kill("SIGINT");
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
      child.on("close", (...ended) => resolve(ended));
    });
    expect(signal === "SIGINT" || code === 130).toBe(true);
    expect(Date.now() - stopped).toBeLessThan(1000);
    expect(existsSync(join(folder, "out", "long"))).toBe(false);
  });

  itUnless(process.platform === "win32" ? "signals end processes at once on Windows" : undefined)(
    "leaves no half of the members' curves on Ctrl-C",
    async () => {
      const args = ["run", "meal.yaml", "--members", "100000", "--trajectories", "curves.parquet"];
      const child = spawn(process.execPath, [builtCommand(), ...args], { cwd: folder });
      const curves = () => readdirSync(folder).filter((name) => name.startsWith("curves"));
      await vi.waitFor(() => expect(curves().length).toBeGreaterThan(0), { timeout: 20_000, interval: 20 });
      child.kill("SIGINT");
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect(code).toBe(130);
      expect(curves()).toEqual([]);
    },
  );
});
