import { writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownHosts } from "../../../src/cli/serve/gate.ts";
import { servedPolicy } from "../../../src/cli/serve/policy.ts";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { EquatorError } from "../../../src/messages/index.ts";
import { textOf } from "../../house/repository.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { equator } from "../command-line.ts";
import { secret, writeApp } from "./made-up-app.ts";
import { rawRequest } from "./raw-request.ts";

const scratch = scratchFolder();
const folder = writeApp(scratch);
let serving: Serving;

beforeAll(async () => {
  serving = await startServing({ folder, port: 0 });
});
afterAll(() => serving.close());

const ask = (path: string, { method = "GET", headers = [] as string[] } = {}) =>
  rawRequest(serving.port, [
    `${method} ${path} HTTP/1.1`,
    `Host: localhost:${serving.port}`,
    "Connection: close",
    ...headers,
  ]);

describe("what is served", () => {
  it("is the app, with the types of its files, the policy and headers that keep pages apart", async () => {
    const types = {
      "/": "text/html; charset=utf-8",
      "/index.html": "text/html; charset=utf-8",
      "/worker.js": "text/javascript; charset=utf-8",
      "/assets/page.js?v=1": "text/javascript; charset=utf-8",
      "/assets/page.css": "text/css; charset=utf-8",
      "/assets/strange.bin": "application/octet-stream",
      "/assets/with%20space.txt": "text/plain; charset=utf-8",
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, header, body } = await ask(path);
      expect({ path, status, type: header("content-type") }).toEqual({ path, status: 200, type });
      expect(body.length).toBe(Number(header("content-length")));
    }
    for (const path of ["/", "/worker.js", "/nowhere", "/health"]) {
      const { header } = await ask(path);
      expect(header("content-security-policy")).toBe(servedPolicy);
      expect(header("x-content-type-options")).toBe("nosniff");
      expect(header("referrer-policy")).toBe("no-referrer");
      expect(header("cross-origin-opener-policy")).toBe("same-origin");
      expect(header("cross-origin-resource-policy")).toBe("same-origin");
    }
  });

  it("has the policy that the documents state", () => {
    const stated = /```\n(default-src [\s\S]*?)\n```/.exec(textOf("docs/serve.md"))?.[1] ?? "";
    expect(stated.replaceAll("\n", " ")).toBe(servedPolicy);
  });

  it("is not sent again to who has it, and HEAD gives the headers alone", async () => {
    const first = await ask("/assets/page.js");
    expect(first.header("cache-control")).toBe("no-cache");
    const again = await ask("/assets/page.js", { headers: [`If-None-Match: ${first.header("etag")}`] });
    expect(again).toMatchObject({ status: 304, body: "" });
    const other = (await ask("/worker.js")).header("etag");
    expect(other).not.toBe(first.header("etag"));
    for (const [known, status] of [
      [other, 200],
      [`${other}, W/${first.header("etag")}`, 304],
      ["", 200],
    ]) {
      expect((await ask("/assets/page.js", { headers: [`If-None-Match: ${known}`] })).status).toBe(status);
    }
    const head = await ask("/assets/page.js", { method: "HEAD" });
    expect(head).toMatchObject({ status: 200, body: "" });
    expect(head.header("content-length")).toBe(first.header("content-length"));
  });

  it("lies in the folder: no path leads out of it, nor does a link", async () => {
    const paths = [
      ...["/../secret.txt", "/assets/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt"],
      ...["/%2e%2e%2fsecret.txt", "/..%5csecret.txt", "/..\\secret.txt", "//secret.txt", "/./secret.txt"],
      ...["/%252e%252e/secret.txt", "/%c0%ae%c0%ae/secret.txt", "/index.html%00", "/index.html/"],
      ...["/....//secret.txt", "/assets/..;/secret.txt", "/link.txt", "/up/secret.txt", "/up/app/index.html"],
      ...[
        "/..\\..\\secret.txt",
        "/file:///etc/passwd",
        "/etc/passwd",
        "/assets",
        "/assets/",
        "/package.json",
      ],
      ...["/__proto__", "/constructor", "*", `${join(scratch, "secret.txt")}`],
      ...["/Index.html", "/index.html.", "/%69ndex.html"],
    ];
    for (const path of paths) {
      const { status, text } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toContain(secret);
    }
    for (const path of ["secret.txt", "../secret.txt", "\\secret.txt"]) {
      expect([path, (await ask(path)).status]).toEqual([path, 400]);
    }
  });

  it("changes by no method: those that could are refused, unknown ones too", async () => {
    const headers = [`Origin: http://localhost:${serving.port}`, "Content-Length: 0"];
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
      const { status, header } = await ask("/index.html", { method, headers });
      expect([method, status, header("allow")]).toEqual([method, 405, "GET, HEAD"]);
    }
    expect((await ask("/", { method: "FORGE", headers })).status).toBe(400);
  });

  it("has no place for a file where none was named", async () => {
    const { status } = await ask("/api/protocol", { headers: [`Equator-Token: ${serving.token}`] });
    expect(status).toBe(404);
    expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/`);
  });
});

describe("where it listens", () => {
  it("is the loopback alone: no other address of the machine is answered", async () => {
    expect(serving.addresses.every((address) => ["127.0.0.1", "::1"].includes(address))).toBe(true);
    const others = Object.values(networkInterfaces()).flatMap((each) =>
      (each ?? []).filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address }) => address),
    );
    // Another address of the loopback's own range is another address all the same.
    for (const host of [...others, "127.0.0.2"]) {
      await expect(rawRequest(serving.port, ["GET / HTTP/1.0"], { host }), host).rejects.toThrow();
    }
  });

  it("answers to each of its three names, at each of its addresses", async () => {
    for (const host of serving.addresses) {
      for (const name of ["localhost", "127.0.0.1", "[::1]"]) {
        const lines = ["GET / HTTP/1.1", `Host: ${name}:${serving.port}`, "Connection: close"];
        expect((await rawRequest(serving.port, lines, { host })).status).toBe(200);
      }
    }
  });

  it("is named with its port, but for that of HTTP, which browsers leave out", () => {
    expect(ownHosts(4777)).toEqual(["localhost:4777", "127.0.0.1:4777", "[::1]:4777"]);
    expect(ownHosts(80)).toContain("localhost");
    expect(ownHosts(80)).toHaveLength(6);
  });

  it("is refused where another program has the port, with what to do, and nothing stays open", async () => {
    for (const address of serving.addresses) {
      const other = createServer();
      const port = await new Promise<number>((resolve) => {
        other.listen({ host: address, port: 0 }, () => {
          const at = other.address();
          resolve(typeof at === "object" && at !== null ? at.port : 0);
        });
      });
      const refused: unknown = await startServing({ folder, port }).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(EquatorError);
      expect((refused as EquatorError).diagnostics).toMatchObject([
        { code: "port-in-use", found: String(port), hint: expect.stringContaining("--port") },
      ]);
      await new Promise((resolve) => other.close(resolve));
      const next = await startServing({ folder, port });
      expect(next.port).toBe(port);
      await next.close();
    }
  });
});

describe("what it bears", () => {
  it("is 8 kB of headers", async () => {
    expect((await ask("/", { headers: [`X-Long: ${"a".repeat(7000)}`] })).status).toBe(200);
    expect((await ask("/", { headers: [`X-Long: ${"a".repeat(9000)}`] })).status).toBe(431);
    const many = Array.from({ length: 3000 }, (_, index) => `X-${index}: a`);
    expect((await ask("/", { headers: many })).status).toBe(431);
  });

  it("is a host that stands behind many other headers: the second one is seen", async () => {
    const many = Array.from({ length: 900 }, () => "X: a");
    expect((await ask("/", { headers: many })).status).toBe(200);
    expect((await ask("/", { headers: [...many, "Host: rebound.example"] })).status).toBe(403);
  });

  it("is no request that never ends, and health is answered meanwhile", async () => {
    const slow = Array.from({ length: 40 }, () => connect(serving.port, "127.0.0.1"));
    const closed = slow.map((socket) => new Promise((resolve) => socket.on("close", resolve)));
    for (const socket of slow) {
      socket.on("error", () => undefined);
      socket.resume();
      socket.write(`GET / HTTP/1.1\r\nHost: localhost:${serving.port}\r\nX-Slow: `);
    }
    const drip = setInterval(() => {
      for (const socket of slow) socket.write("a");
    }, 200);
    const times: number[] = [];
    for (let asked = 0; asked < 10; asked++) {
      const started = performance.now();
      expect((await ask("/health")).body.trim()).toBe('{"status":"ok"}');
      times.push(performance.now() - started);
    }
    expect(Math.min(...times)).toBeLessThan(100);
    const started = performance.now();
    await Promise.all(closed);
    clearInterval(drip);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 40_000);

  it("is a client that breaks off, or waits to be asked", async () => {
    const socket = connect(serving.port, "127.0.0.1");
    socket.write(`GET / HTTP/1.1\r\nHost: localhost:${serving.port}\r\nContent-Length: 10\r\n\r\nabc`);
    await new Promise((resolve) => socket.once("data", resolve));
    socket.destroy();
    expect((await ask("/", { headers: ["Expect: 100-continue", "Content-Length: 3"] })).status).toBe(417);
    expect((await ask("/health")).status).toBe(200);
  });

  it("closes although a connection is kept open", async () => {
    const other = await startServing({ folder, port: 0 });
    await new Promise((resolve) => {
      httpRequest(
        { port: other.port, host: "127.0.0.1", headers: { connection: "keep-alive" } },
        (answer) => {
          answer.resume();
          answer.on("end", resolve);
        },
      ).end();
    });
    const idle = connect(other.port, "127.0.0.1");
    idle.on("error", () => undefined);
    await new Promise((resolve) => idle.once("connect", resolve));
    const started = performance.now();
    await other.close();
    expect(performance.now() - started).toBeLessThan(4_000);
    await expect(rawRequest(other.port, ["GET / HTTP/1.0"])).rejects.toThrow();
  });
});

describe("equator serve", () => {
  it("refuses a port that is none, a file that is not there, and one that is no text", async () => {
    for (const port of ["65536", "-1", "80.5", "http"]) {
      expect(await equator("serve", "--port", port)).toMatchObject({ code: 2, out: "" });
    }
    await expect(startServing({ folder, port: 0, file: join(scratch, "none.yaml") })).rejects.toThrow(
      "there is no such file",
    );
    await expect(startServing({ folder, port: 0, file: scratch })).rejects.toThrow("no plain file");
    writeFileSync(join(scratch, "bytes.yaml"), new Uint8Array([0xff, 0xfe, 0x00]));
    await expect(startServing({ folder, port: 0, file: join(scratch, "bytes.yaml") })).rejects.toThrow(
      "UTF-8",
    );
  });

  it("says how to build the app where it is not there", async () => {
    for (const place of [join(scratch, "nowhere"), join(folder, "assets")]) {
      const refused: unknown = await startServing({ folder: place, port: 0 }).catch((e: unknown) => e);
      expect((refused as EquatorError).diagnostics).toMatchObject([
        { code: "app-not-built", hint: "npm run app builds it" },
      ]);
    }
  });
});
