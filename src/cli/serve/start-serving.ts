import type { ServeCode } from "../../messages/serve.ts";
import { isCoded, reasonOf } from "../fault-reason.ts";
import { refuse } from "../refuse.ts";
import { refusal } from "./answer.ts";
import { keepProtocol } from "./kept-protocol.ts";
import { type Listening, listenOnLoopback } from "./listen.ts";
import { readServedFiles, type ServedFiles } from "./served-files.ts";
import { newToken } from "./token.ts";

/** What to serve. */
export interface ServeRequest {
  /** The folder of the built app. */
  readonly folder: string;
  /** 0: any that is free. */
  readonly port: number;
  /** A protocol that the app opens and saves back. */
  readonly file?: string;
}

/** A server that stands, with the address to open. */
export interface Serving extends Listening {
  /**
   * With a file, the address carries the token behind `#`: that part a browser keeps to itself, it stands in no request
   * and in no log.
   */
  readonly url: string;
  readonly token: string;
}

/** Reads what is to be served, and serves it. */
export async function startServing({ folder, port, file }: ServeRequest): Promise<Serving> {
  const files = await appFiles(folder);
  const token = newToken();
  const kept = file === undefined ? {} : { kept: await keepProtocol(file) };
  const listening = await listenOnLoopback(port, { files, token, ...kept });
  const fragment = file === undefined ? "" : `#token=${token}`;
  return { ...listening, token, url: `http://127.0.0.1:${listening.port}/${fragment}` };
}

async function appFiles(folder: string): Promise<ServedFiles> {
  const code: ServeCode = "app-not-built";
  const hint = "npm run app builds it";
  try {
    const files = await readServedFiles(folder);
    if (files.has("/")) return files;
  } catch (error) {
    if (!isCoded(error)) throw error;
    const expected = `cannot be read: ${reasonOf(error)}`;
    return refuse([refusal(code, { found: folder, expected, hint })]);
  }
  return refuse([refusal(code, { found: folder, expected: "has no index.html", hint })]);
}
