import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { itUnless } from "../../support/named-skip.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { shortDay } from "../command-line.ts";
import { writeApp } from "./made-up-app.ts";
import { rawRequest } from "./raw-request.ts";

const scratch = scratchFolder();
const folder = writeApp(scratch);
const file = join(scratch, "day.yaml");
let serving: Serving;

beforeEach(async () => {
  writeFileSync(file, shortDay);
  serving = await startServing({ folder, port: 0, file });
});
afterEach(() => serving.close());

interface Asked {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly body?: string;
  readonly headers?: readonly string[];
}

async function ask({ method = "GET", token = serving.token, body = "", headers }: Asked = {}) {
  const lines = [
    `${method} /api/protocol HTTP/1.1`,
    `Host: 127.0.0.1:${serving.port}`,
    `Origin: http://127.0.0.1:${serving.port}`,
    "Connection: close",
    ...(token === "" ? [] : [`Equator-Token: ${token}`]),
    ...(headers ??
      (body === "" ? [] : ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`])),
  ];
  const { status, text, body: answer } = await rawRequest(serving.port, lines, { body });
  return { status, text, answer: answer === "" ? undefined : JSON.parse(answer) };
}

const save = (text: unknown, version: unknown) =>
  ask({ method: "PUT", body: JSON.stringify({ text, version }) });

async function versionNow(): Promise<string> {
  return (await ask()).answer.version;
}

describe("the file that the app was started with", () => {
  it("is read and saved with the token of the printed address, by name without folders", async () => {
    expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/#token=${serving.token}`);
    expect(serving.token).toMatch(/^[0-9a-f]{32}$/);
    const { answer } = await ask();
    expect(answer).toEqual({
      name: "day.yaml",
      text: shortDay,
      version: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const saved = await save("name: ä day 🍳\r\n", answer.version);
    expect(saved.status).toBe(200);
    expect(readFileSync(file, "utf8")).toBe("name: ä day 🍳\r\n");
    expect(saved.answer).toEqual({ version: await versionNow() });
    expect((await save(shortDay, saved.answer.version)).status).toBe(200);
    expect(readdirSync(scratch).filter((name) => name.startsWith("day"))).toEqual(["day.yaml"]);
  });

  it("is for no other token: none, a part, one of another start", async () => {
    const other = await startServing({ folder, port: 0, file });
    await other.close();
    const wrong = ["", " ", serving.token.slice(0, 31), `${serving.token}0`, other.token, "0".repeat(32)];
    for (const token of [...wrong, serving.token.toUpperCase().replace(/^\d*[A-F]?/, "x")]) {
      for (const method of ["GET", "HEAD", "PUT"]) {
        const { status, text } = await ask({ method, token });
        expect([token, status]).toEqual([token, 403]);
        expect(text).not.toContain("One meal");
        expect(text).not.toContain(serving.token);
      }
    }
    const twice = [`Equator-Token: ${serving.token}`];
    expect((await ask({ headers: twice })).status).toBe(403);
    expect(readFileSync(file, "utf8")).toBe(shortDay);
  });

  it("is left alone where it is no longer what was read", async () => {
    const version = await versionNow();
    writeFileSync(file, `${shortDay}# by hand\n`);
    const { status, answer } = await save("mine", version);
    expect(status).toBe(409);
    expect(answer.diagnostics).toMatchObject([{ code: "changed-on-disk", found: "day.yaml" }]);
    expect(readFileSync(file, "utf8")).toBe(`${shortDay}# by hand\n`);
  });

  it("is saved by one of two that were made from the same version", async () => {
    const version = await versionNow();
    const texts = Array.from({ length: 8 }, (_, index) => `name: ${index}\n`);
    const answers = await Promise.all(texts.map((text) => save(text, version)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    const taken = answers.findIndex(({ status }) => status === 200);
    expect(readFileSync(file, "utf8")).toBe(texts[taken]);
  });

  it("takes no body that is anything but a text and a version, nor one beyond 1 MB", async () => {
    const version = await versionNow();
    for (const body of ["", "{", "[]", "null", '"text"', '{"text":"a"}', '{"text":1,"version":"0"}', "{}x"]) {
      const headers = ["Content-Type: application/json", `Content-Length: ${body.length}`];
      expect([body, (await ask({ method: "PUT", body, headers })).status]).toEqual([body, 400]);
    }
    const half = `{"text":"\\ud83c","version":"${version}"}`;
    expect((await ask({ method: "PUT", body: half })).status).toBe(400);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"]) {
      const body = JSON.stringify({ text: "a", version });
      const headers = [`Content-Type: ${type}`, `Content-Length: ${body.length}`];
      expect([type, (await ask({ method: "PUT", body, headers })).status]).toEqual([type, 415]);
    }
    expect((await save("a".repeat(1_000_001), version)).status).toBe(413);
    expect((await save("\u0001".repeat(600_000), version)).status).toBe(413);
    const announced = ["Content-Type: application/json", "Content-Length: 4000000"];
    expect((await ask({ method: "PUT", headers: announced })).status).toBe(413);
    const endless = `${(10_000_000).toString(16)}\r\n${"a".repeat(4_000_000)}`;
    const chunked = ["Content-Type: application/json", "Transfer-Encoding: chunked"];
    expect((await ask({ method: "PUT", body: endless, headers: chunked })).status).toBe(413);
    expect(readFileSync(file, "utf8")).toBe(shortDay);
    expect((await save("a".repeat(1_000_000), version)).status).toBe(200);
  });

  it("keeps its rights and its link, and a link that is bent later leads nowhere else", async () => {
    const link = join(scratch, "link.yaml");
    symlinkSync(file, link);
    await serving.close();
    serving = await startServing({ folder, port: 0, file: link });
    expect((await ask()).answer.name).toBe("link.yaml");
    for (const mode of [0o600, 0o666]) {
      chmodSync(file, mode);
      expect((await save(`by its link ${mode}\n`, await versionNow())).status).toBe(200);
      expect(readFileSync(file, "utf8")).toBe(`by its link ${mode}\n`);
      expect(statSync(file).mode & 0o777).toBe(mode);
    }
  });

  it("is saved whatever the length of its name", async () => {
    const long = join(scratch, `${"d".repeat(250)}.yaml`);
    writeFileSync(long, shortDay);
    await serving.close();
    serving = await startServing({ folder, port: 0, file: long });
    expect((await save("saved\n", await versionNow())).status).toBe(200);
    expect(readFileSync(long, "utf8")).toBe("saved\n");
    expect(readdirSync(scratch).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("may be gone: that is told, and nothing is written", async () => {
    const version = await versionNow();
    rmSync(file);
    expect((await ask()).answer.diagnostics).toMatchObject([{ code: "file-unreadable", found: "day.yaml" }]);
    expect((await save("mine", version)).status).toBe(409);
    expect(existsSync(file)).toBe(false);
  });

  itUnless(
    existsSync("/proc/self/comm") ? undefined : "no /proc here, where files can be read and no one made",
  )("may lie where no file can be made: that is told", async () => {
    await serving.close();
    serving = await startServing({ folder, port: 0, file: "/proc/self/comm" });
    const { status, answer } = await save("mine", await versionNow());
    expect(status).toBe(500);
    expect(answer.diagnostics).toMatchObject([{ code: "file-unwritable", found: "comm" }]);
  });
});
