import type { IncomingMessage } from "node:http";
import { EquatorError } from "../../messages/index.ts";
import { largestFile } from "../../protocol/source-text.ts";
import { isCoded, reasonOfWriting } from "../fault-reason.ts";
import { type Answer, jsonAnswer, refusal, refusalForApp } from "./answer.ts";
import { onlyReads } from "./gate.ts";
import type { KeptProtocol } from "./kept-protocol.ts";
import { requestBody } from "./request-body.ts";
import { isToken, tokenHeader } from "./token.ts";

/** A text as JSON is longer than itself, by its escaped characters. */
const largestBody = 3 * largestFile;

const expectedBody = "JSON of the form {text, version}, the text well-formed";

/** Reads or saves the protocol that `equator serve` was started with. Either needs the token of this start. */
export async function protocolAnswer(
  request: IncomingMessage,
  kept: KeptProtocol,
  token: string,
): Promise<Answer> {
  const given = request.headers[tokenHeader];
  if (typeof given !== "string" || !isToken(given, token)) {
    const found = given === undefined ? "missing" : "another";
    const expected = `the one of the printed address, in the header ${tokenHeader}`;
    return refusalForApp(403, refusal("wrong-token", { found, expected }));
  }
  try {
    if (onlyReads(request.method)) return jsonAnswer({ name: kept.name, ...(await kept.read()) });
    return await saveAnswer(request, kept);
  } catch (error) {
    return faultAnswer(error, kept.name);
  }
}

async function saveAnswer(request: IncomingMessage, kept: KeptProtocol): Promise<Answer> {
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? "");
  if (!isJson) return refusalForApp(415, refusal("body-unreadable", { expected: "application/json" }));
  const body = await requestBody(request, largestBody);
  if (body === undefined) return tooLarge(largestBody);
  const asked = saveAsked(body);
  if (asked === undefined) {
    return refusalForApp(400, refusal("body-unreadable", { expected: expectedBody }));
  }
  if (Buffer.byteLength(asked.text) > largestFile) return tooLarge(largestFile);
  const version = await kept.save(asked.text, asked.version);
  if (version !== undefined) return jsonAnswer({ version });
  const hint = "read it again, or save under another name";
  return refusalForApp(409, refusal("changed-on-disk", { found: kept.name, hint }));
}

function tooLarge(most: number): Answer {
  return refusalForApp(413, refusal("body-too-large", { expected: `${most / 1e6} MB` }));
}

/** The text to save and the version that it was made from; undefined where the body says anything else. */
function saveAsked(body: Uint8Array): { readonly text: string; readonly version: string } | undefined {
  try {
    const read: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (typeof read !== "object" || read === null) return undefined;
    const { text, version } = read as { text?: unknown; version?: unknown };
    if (typeof text !== "string" || typeof version !== "string") return undefined;
    // Half of a pair of surrogates has no bytes of its own.
    return Buffer.from(text).toString() === text ? { text, version } : undefined;
  } catch {
    return undefined;
  }
}

function faultAnswer(error: unknown, name: string): Answer {
  if (error instanceof EquatorError && error.diagnostics[0] !== undefined) {
    return refusalForApp(409, { ...error.diagnostics[0], where: { file: name }, found: name });
  }
  if (!isCoded(error)) throw error;
  const expected = reasonOfWriting(error);
  const where = { file: name };
  return refusalForApp(500, { code: "file-unwritable", severity: "error", where, found: name, expected });
}
