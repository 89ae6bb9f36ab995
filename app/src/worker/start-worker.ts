import { type Role, roleName } from "./role.ts";

declare global {
  /** Set where everything is one file: the address of its own script, as a blob. */
  var equatorScript: string | undefined;
}

/** Starts a worker, from the page or from another worker: all of them run one script. */
export function startWorker(role: Role): Worker {
  const script = ownScript();
  const isModule = !script.startsWith("blob:");
  return new Worker(trusted(script), { name: roleName(role), ...(isModule ? { type: "module" } : {}) });
}

/** The script of workers: the one that this worker runs, the file beside the page, or the page's own where all is one file. */
function ownScript(): string {
  if (typeof document === "undefined") return globalThis.location.href;
  return globalThis.equatorScript ?? new URL("worker.js", document.baseURI).href;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** The policy of the page takes the address of its own script alone. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("equator", { createScriptURL: allowed });
  return policy?.createScriptURL(url) ?? url;
}

function allowed(url: string): string {
  if (url === ownScript()) return url;
  throw new TypeError(`${url} is no script of this page`);
}
