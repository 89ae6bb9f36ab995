import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { shortDay } from "../command-line.ts";
import { writeApp } from "./made-up-app.ts";
import { rawRequest } from "./raw-request.ts";

const scratch = scratchFolder();
const file = join(scratch, "day.yaml");
let serving: Serving;

beforeAll(async () => {
  writeFileSync(file, shortDay);
  serving = await startServing({ folder: writeApp(scratch), port: 0, file });
});
afterAll(() => serving.close());

interface Forged {
  readonly method: string;
  readonly path: string;
  readonly hosts: readonly string[];
  readonly origin?: string;
  readonly site?: string;
  readonly token?: string;
}

/** Forms of the header, the first the true one: names that a page may have pointed here, other ports, none, two. */
const hostForms = (port: number): (readonly string[])[] => [
  [`127.0.0.1:${port}`],
  ["127.0.0.1"],
  [`localhost:${port + 1}`],
  [`rebound.example:${port}`],
  [`localhost.rebound.example:${port}`],
  [`127.0.0.1.rebound.example:${port}`],
  [`0.0.0.0:${port}`],
  [`127.1:${port}`],
  [`2130706433:${port}`],
  [`localhost.:${port}`],
  [`user@localhost:${port}`],
  [`localhost:${port}`, `rebound.example:${port}`],
];
const origins = (port: number): (string | undefined)[] => [
  undefined,
  `http://127.0.0.1:${port}`,
  "null",
  "https://page.example",
  `http://rebound.example:${port}`,
  `http://127.0.0.1:${port + 1}`,
  `http://localhost:${port}`,
];
const sites = [undefined, "same-origin", "none", "same-site", "cross-site"];
const methods = ["GET", "HEAD", "PUT", "POST", "OPTIONS", "DELETE"];

/** Saves what is there already, so that whatever accepts it accepts the next one too. */
const saving = JSON.stringify({
  text: shortDay,
  version: createHash("sha256").update(shortDay).digest("hex"),
});

function send({ method, path, hosts, origin, site, token }: Forged) {
  const body = method === "GET" || method === "HEAD" ? "" : saving;
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...hosts.map((host) => `Host: ${host}`),
    ...(origin === undefined ? [] : [`Origin: ${origin}`]),
    ...(site === undefined ? [] : [`Sec-Fetch-Site: ${site}`]),
    ...(token === undefined ? [] : [`Equator-Token: ${token}`]),
    ...(body === "" ? [] : ["Content-Type: application/json", `Content-Length: ${body.length}`]),
    "Connection: close",
  ];
  return rawRequest(serving.port, lines, { body });
}

/** What a browser sends for the app itself, or a person for the address; all else is forged. */
function isHonest(request: Forged, port: number): boolean {
  const { method, hosts, origin, site } = request;
  if (hosts.length !== 1 || hosts[0] !== `127.0.0.1:${port}`) return false;
  const fromUs = origin === `http://127.0.0.1:${port}`;
  if (method === "GET" || method === "HEAD") {
    return (fromUs || origin === undefined) && [undefined, "same-origin", "none"].includes(site);
  }
  return savesHonestly(request) && fromUs && [undefined, "same-origin"].includes(site);
}

function savesHonestly({ method, path, token }: Forged): boolean {
  return method === "PUT" && path === "/api/protocol" && token === serving.token;
}

function everyForm(path: string): Forged[] {
  return hostForms(serving.port).flatMap((hosts) =>
    origins(serving.port).flatMap((origin) =>
      sites.flatMap((site) =>
        methods.map((method) => ({
          method,
          path,
          hosts,
          ...(origin === undefined ? {} : { origin }),
          ...(site === undefined ? {} : { site }),
        })),
      ),
    ),
  );
}

/** Sends all, some at a time, and gives those that were answered as wanted. */
async function accepted(requests: readonly Forged[]): Promise<Forged[]> {
  const taken: Forged[] = [];
  const waiting = [...requests];
  const sendOn = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { status } = await send(next);
      expect(status, JSON.stringify(next)).toBeGreaterThan(0);
      if (status < 400) taken.push(next);
    }
  };
  await Promise.all(Array.from({ length: 16 }, sendOn));
  return taken;
}

describe("forged requests", () => {
  it("for the page, more than a thousand and none is accepted, while the honest ones all are", async () => {
    const all = everyForm("/");
    const honest = all.filter((one) => isHonest(one, serving.port));
    expect(all.length - honest.length).toBeGreaterThan(1000);
    expect(honest).toHaveLength(12);
    expect(new Set(await accepted(all))).toEqual(new Set(honest));
  });

  it("for the file, more than a thousand with the token of another start, and none is accepted", async () => {
    const token = "0".repeat(32);
    const all = everyForm("/api/protocol").map((one) => ({ ...one, token }));
    expect(all.length).toBeGreaterThan(1000);
    expect(await accepted(all)).toEqual([]);
  });

  it("for the file with the true token: only honest ones read and save", async () => {
    const all = everyForm("/api/protocol").map((one) => ({ ...one, token: serving.token }));
    const honest = all.filter((one) => isHonest(one, serving.port));
    expect(honest.map(({ method }) => method).sort()).toEqual([
      ...Array(6).fill("GET"),
      ...Array(6).fill("HEAD"),
      ...["PUT", "PUT"],
    ]);
    expect(new Set(await accepted(all))).toEqual(new Set(honest));
  });

  it("from another page are answered only where a person has clicked on a link to the app", async () => {
    const parts = {
      mode: ["navigate", "cors", "no-cors", "websocket", undefined],
      dest: ["document", "iframe", "script", "worker", "empty", undefined],
      user: ["?1", "?0", undefined],
      path: ["/", "/index.html", "/worker.js", "/health", "/api/protocol"],
      method: ["GET", "HEAD", "POST", "PUT"],
      origin: [undefined, "https://page.example", "null"],
    };
    const accepted: string[] = [];
    let sent = 0;
    for (const mode of parts.mode)
      for (const dest of parts.dest)
        for (const user of parts.user)
          await Promise.all(
            parts.path.flatMap((path) =>
              parts.method.flatMap((method) =>
                parts.origin.map(async (origin) => {
                  const lines = [
                    `${method} ${path} HTTP/1.1`,
                    `Host: 127.0.0.1:${serving.port}`,
                    "Sec-Fetch-Site: cross-site",
                    ...(mode === undefined ? [] : [`Sec-Fetch-Mode: ${mode}`]),
                    ...(dest === undefined ? [] : [`Sec-Fetch-Dest: ${dest}`]),
                    ...(user === undefined ? [] : [`Sec-Fetch-User: ${user}`]),
                    ...(origin === undefined ? [] : [`Origin: ${origin}`]),
                    `Equator-Token: ${serving.token}`,
                    "Connection: close",
                  ];
                  const { status } = await rawRequest(serving.port, lines);
                  sent++;
                  if (status < 400)
                    accepted.push(`${method} ${path} ${[mode, dest, user, origin].join(" ").trim()}`);
                }),
              ),
            ),
          );
    expect(sent).toBeGreaterThan(5000);
    const clicked = ["GET /", "GET /index.html"];
    expect(accepted.sort()).toEqual(clicked.map((one) => `${one} navigate document ?1`));
  });

  it("from another page are refused though a person has clicked, where any part of the click is missing", async () => {
    const clicked = {
      Host: `127.0.0.1:${serving.port}`,
      "Sec-Fetch-Site": "cross-site",
      "Sec-Fetch-Mode": "navigate",
      "Sec-Fetch-Dest": "document",
      "Sec-Fetch-User": "?1",
    };
    const statusOf = async (changed: Readonly<Record<string, string>>, path = "/") => {
      const headers = Object.entries({ ...clicked, ...changed, Connection: "close" });
      const lines = headers.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
      return (await rawRequest(serving.port, [`GET ${path} HTTP/1.1`, ...lines])).status;
    };
    expect(await statusOf({})).toBe(200);
    expect(await statusOf({ "Sec-Fetch-Site": "same-site" })).toBe(200);
    for (const changed of [
      { Host: `rebound.example:${serving.port}` },
      { "Sec-Fetch-Site": "elsewhere" },
      { "Sec-Fetch-Mode": "no-cors" },
      { "Sec-Fetch-Mode": "" },
      { "Sec-Fetch-Dest": "iframe" },
      { "Sec-Fetch-Dest": "" },
      { "Sec-Fetch-User": "" },
      { "Sec-Fetch-User": "?0" },
      { Origin: "https://page.example" },
      { Origin: "null" },
      { "Sec-Purpose": "prefetch;prerender" },
      { Purpose: "prefetch" },
    ])
      expect(await statusOf(changed), JSON.stringify(changed)).toBe(403);
    for (const path of ["/?x", "/index.html?", "//", "/assets/", "/health", "/api/protocol"])
      expect(await statusOf({}, path), path).toBe(403);
  });

  it("are refused before the route is looked at, and told as strangers", async () => {
    for (const path of ["/", "/nowhere", "/health", "/api/protocol", "*", "http://localhost/"]) {
      const { status, text } = await send({ method: "GET", path, hosts: ["rebound.example"] });
      expect(status).toBe(403);
      expect(text).toContain("foreign-host");
    }
  });

  it("get no header of CORS, nor does an honest one", async () => {
    const own = [`127.0.0.1:${serving.port}`];
    for (const method of methods) {
      for (const origin of ["https://page.example", `http://${own[0]}`]) {
        expect((await send({ method, path: "/", hosts: own, origin })).text).not.toMatch(/access-control/i);
      }
    }
  });

  it("without any Host are refused, in both versions of HTTP", async () => {
    expect((await rawRequest(serving.port, ["GET / HTTP/1.0"])).status).toBe(403);
    expect((await rawRequest(serving.port, ["GET / HTTP/1.1", "Connection: close"])).status).toBe(400);
  });
});
