import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, jsonAnswer, refusal, refusalAnswer, send } from "./answer.ts";
import { gateRefusal, onlyReads } from "./gate.ts";
import type { KeptProtocol } from "./kept-protocol.ts";
import { protocolAnswer } from "./protocol-route.ts";
import type { ServedFile, ServedFiles } from "./served-files.ts";

/** What is served: the app, and the file that it may save, if it was started with one. */
export interface Site {
  readonly files: ServedFiles;
  readonly token: string;
  readonly kept?: KeptProtocol;
}

/** Answers one request: the gate first, then the route. */
export async function handle(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  try {
    send(response, await answerOf(request, site));
  } catch (error) {
    if (response.headersSent || request.destroyed) return void response.destroy();
    const found = error instanceof Error ? error.message : String(error);
    send(response, refusalAnswer(500, refusal("answer-failed", { found })));
  }
}

async function answerOf(request: IncomingMessage, site: Site): Promise<Answer> {
  const refused = gateRefusal(request, request.socket.localPort ?? 0);
  if (refused !== undefined) return refusalAnswer(403, refused);
  const { method = "" } = request;
  const path = (request.url ?? "").replace(/\?.*$/s, "");
  if (path === "/api/protocol" && site.kept !== undefined) {
    if (!onlyReads(method) && method !== "PUT") return wrongMethod(method, "GET, HEAD, PUT");
    return protocolAnswer(request, site.kept, site.token);
  }
  if (!onlyReads(method)) return wrongMethod(method, "GET, HEAD");
  if (path === "/health") return jsonAnswer({ status: "ok" });
  const file = site.files.get(path);
  if (file === undefined) {
    return refusalAnswer(404, refusal("no-such-page", { found: "page of that name" }));
  }
  return fileAnswer(file, request.headers["if-none-match"]);
}

function wrongMethod(method: string, allow: string): Answer {
  const answer = refusalAnswer(405, refusal("wrong-method", { found: method, expected: allow }));
  return { ...answer, headers: { ...answer.headers, allow } };
}

/** A file, or that it is as the browser has it. It is asked for each time, so a newer app is never missed. */
function fileAnswer({ bytes, type, etag }: ServedFile, known: string | undefined): Answer {
  const headers = { "content-type": type, "cache-control": "no-cache", etag };
  const isKnown = (known ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
  return isKnown ? { status: 304, headers, body: "" } : { status: 200, headers, body: bytes };
}
