import type { ServerResponse } from "node:http";
import { type Diagnostic, wordDiagnostic } from "../../messages/index.ts";
import type { ServeCode } from "../../messages/serve.ts";
import { safeHeaders } from "./policy.ts";

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** An answer for programs. It is of this moment, so nobody keeps it. */
export function jsonAnswer(value: unknown, status = 200): Answer {
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}

/** A record of why a request is refused. */
export function refusal(code: ServeCode, rest: Partial<Omit<Diagnostic, "code">>): Diagnostic {
  return { code, severity: "error", where: {}, ...rest };
}

/** An answer that refuses, in words that a person can read. */
export function refusalAnswer(status: number, diagnostic: Diagnostic): Answer {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return { status, headers, body: `${wordDiagnostic(diagnostic)}\n` };
}

/** An answer that refuses, for the app: records as the command line prints them with --json. */
export function refusalForApp(status: number, diagnostic: Diagnostic): Answer {
  return jsonAnswer({ diagnostics: [{ ...diagnostic, text: wordDiagnostic(diagnostic) }] }, status);
}

/** Sends an answer. After a refusal the connection is closed, and nothing more of the request is read. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const length: Record<string, number> = status === 304 ? {} : { "content-length": bytes.length };
  const close: Record<string, string> = status < 400 ? {} : { connection: "close" };
  response.writeHead(status, { ...safeHeaders, ...headers, ...length, ...close });
  // Node leaves the body out where there must be none.
  response.end(bytes);
}
