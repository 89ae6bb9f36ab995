import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { builtCommand } from "../../house/programs.ts";
import { itUnless } from "../../support/named-skip.ts";
import { projectRoot } from "../../support/project-root.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { shortDay } from "../command-line.ts";
import { writeApp } from "./made-up-app.ts";
import { rawRequest } from "./raw-request.ts";

const scratch = scratchFolder();
const command = join(scratch, "dist", "bin", "equator.mjs");
const running: ChildProcessWithoutNullStreams[] = [];

beforeAll(() => {
  // The command line as it is installed, with an app of a few lines.
  const dist = dirname(dirname(dirname(builtCommand())));
  cpSync(join(dist, "bin"), dirname(command), { recursive: true });
  cpSync(join(projectRoot, "package.json"), join(scratch, "package.json"));
  mkdirSync(join(scratch, "made-up"));
  cpSync(writeApp(join(scratch, "made-up")), join(scratch, "dist", "app"), { recursive: true });
  writeFileSync(join(scratch, "day.yaml"), shortDay);
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly said: { out: string; err: string };
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[], path = process.env["PATH"] ?? ""): Started {
  const env = { ...process.env, PATH: path };
  const child = spawn(process.execPath, [command, "serve", ...args], { cwd: scratch, env });
  running.push(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (text: Buffer) => {
    said.out += text.toString();
  });
  child.stderr.on("data", (text: Buffer) => {
    said.err += text.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, said, ended };
}

async function urlOf({ said }: Started): Promise<URL> {
  await vi.waitFor(() => expect(said.out).toContain("\n"), { timeout: 20_000, interval: 20 });
  return new URL(/http:\/\/[^\s"]+/.exec(said.out)?.[0] ?? "");
}

function health(port: string) {
  return rawRequest(Number(port), ["GET /health HTTP/1.1", `Host: 127.0.0.1:${port}`, "Connection: close"]);
}

describe("equator serve as a process", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "says where it is, and ends at once with 0 on %s",
    async (signal) => {
      const started = start(["--port", "0"]);
      const { port, hash } = await urlOf(started);
      expect(hash).toBe("");
      expect((await health(port)).status).toBe(200);
      const stopped = performance.now();
      started.child.kill(signal);
      expect(await started.ended).toBe(process.platform === "win32" ? null : 0);
      expect(performance.now() - stopped).toBeLessThan(3_000);
      expect(started.said.err).toBe("");
      await expect(health(port)).rejects.toThrow();
    },
  );

  it("says so in JSON, with the file and the token in the address", async () => {
    const started = start(["day.yaml", "--port", "0", "--json"]);
    const url = await urlOf(started);
    await vi.waitFor(() => expect(started.said.out).toMatch(/\}\s*$/));
    expect(JSON.parse(started.said.out)).toEqual({ url: url.href, file: "day.yaml" });
    expect(url.hash).toMatch(/^#token=[0-9a-f]{32}$/);
    const again = await urlOf(start(["day.yaml", "--port", "0", "--json"]));
    expect(again.hash).not.toBe(url.hash);
  });

  it("ends with 2 where the port is taken, and says which option helps", async () => {
    const { port } = await urlOf(start(["--port", "0"]));
    const second = start(["--port", port, "--json"]);
    expect(await second.ended).toBe(2);
    expect(JSON.parse(second.said.out)).toMatchObject({
      exitCode: 2,
      diagnostics: [{ code: "port-in-use", found: port }],
    });
    expect(second.said.err).toContain("--port 0");
    expect((await health(port)).status).toBe(200);
  });

  it("says nothing of what it is asked: what a request holds stands in no output", async () => {
    const started = start(["day.yaml", "--port", "0"]);
    const { port, hash } = await urlOf(started);
    const before = started.said.out;
    const body = JSON.stringify({ text: "canary-genome", version: "canary-version" });
    const lines = [
      "PUT /api/protocol?canary-query HTTP/1.1",
      `Host: 127.0.0.1:${port}`,
      `Origin: http://127.0.0.1:${port}`,
      `Equator-Token: ${hash.slice("#token=".length)}`,
      "Content-Type: application/json",
      `Content-Length: ${body.length}`,
      "Connection: close",
    ];
    expect((await rawRequest(Number(port), lines, { body })).status).toBe(409);
    expect((await rawRequest(Number(port), ["GET /canary HTTP/1.1", "Host: canary"])).status).toBe(403);
    started.child.kill("SIGINT");
    expect(await started.ended).toBe(0);
    expect(started.said).toEqual({ out: before, err: "" });
    expect(readFileSync(join(scratch, "day.yaml"), "utf8")).toBe(shortDay);
  });

  itUnless(process.platform === "linux" ? undefined : "what opens a browser is another program here")(
    "opens the address with --open, and says so where nothing opens it",
    async () => {
      const programs = join(scratch, "programs");
      mkdirSync(programs);
      const opener = join(programs, "xdg-open");
      writeFileSync(opener, `#!/bin/sh\nprintf '%s' "$1" > '${join(scratch, "opened")}'\n`);
      chmodSync(opener, 0o755);
      const started = start(["--port", "0", "--open"], programs);
      const { href } = await urlOf(started);
      await vi.waitFor(() => expect(readFileSync(join(scratch, "opened"), "utf8")).toBe(href), {
        timeout: 10_000,
      });
      const none = start(["--port", "0", "--open"], join(scratch, "nowhere"));
      await vi.waitFor(() => expect(none.said.err).toContain("no browser"), { timeout: 20_000 });
      expect(existsSync(opener)).toBe(true);
    },
  );
});
