import type { BuiltSystem } from "../lang/index.ts";
import type { Prepared, Tolerances } from "./prepare.ts";
import type { Provenance } from "./run.ts";
import { commit, version } from "./version.ts";

/** What made a run, with hashes of its equations and of its protocol. */
export async function provenanceOf(
  { built }: Prepared,
  protocolText: string,
  { relativeTolerance, scaledTolerance }: Tolerances,
): Promise<Provenance> {
  return {
    equator: version,
    commit,
    system: built.system.id,
    variants: built.choices,
    modelHash: await modelHash(built),
    protocolHash: await textHash(protocolText),
    seed: 0,
    fit: built.system.fitted ?? "none: values of the literature and values set by hand",
    relativeTolerance,
    scaledTolerance,
    runtime: runtimeName(),
  };
}

const hashes = new WeakMap<BuiltSystem, Promise<string>>();

function modelHash(built: BuiltSystem): Promise<string> {
  const hash = hashes.get(built) ?? sha256(JSON.stringify(built.flat));
  hashes.set(built, hash);
  return hash;
}

/** The last text of a protocol, and its hash: runs of one protocol follow one another. */
let lastText: { readonly text: string; readonly hash: Promise<string> } | undefined;

function textHash(text: string): Promise<string> {
  if (lastText?.text !== text) lastText = { text, hash: sha256(text) };
  return lastText.hash;
}

/** SHA-256 of text, as hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function runtimeName(): string {
  const { process } = globalThis as { process?: { version?: string } };
  return process?.version === undefined ? "browser" : `node ${process.version}`;
}
