import type { ToTasks } from "./letters.ts";
import { type Role, roleName } from "./role.ts";

declare global {
  /** Set where everything is one file: the script of workers. */
  var equatorScript: Blob | undefined;
}

/** Starts a worker, from the page or from another worker: all of them run one script. */
export function startWorker(role: Role): Worker {
  const script = ownScript();
  const isModule = !script.startsWith("blob:");
  const worker = new Worker(trusted(script), {
    name: roleName(role),
    ...(isModule ? { type: "module" } : {}),
  });
  // Of a page from the disk a worker may not read what the page has made an address of: it is handed the script itself.
  if (role === "tasks" && globalThis.equatorScript !== undefined)
    worker.postMessage({ script: globalThis.equatorScript } satisfies ToTasks);
  return worker;
}

let address: string | undefined;

/** The script of workers: the one that this worker runs, the file beside the page, or the page's own where all is one file. */
function ownScript(): string {
  if (globalThis.equatorScript !== undefined) {
    address ??= URL.createObjectURL(globalThis.equatorScript);
    return address;
  }
  if (typeof document === "undefined") return globalThis.location.href;
  return new URL("worker.js", document.baseURI).href;
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
