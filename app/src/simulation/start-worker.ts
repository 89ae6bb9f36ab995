declare global {
  /** Set where everything is one file: the address of its own script, as a blob. */
  var equatorScript: string | undefined;
}

/** Starts a worker: from the file beside the page, or from the page's own script where everything is one file. */
export function startWorker(): Worker {
  const script = globalThis.equatorScript;
  if (script !== undefined) return new Worker(trusted(script));
  return new Worker(trusted(new URL("worker.js", document.baseURI).href), { type: "module" });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** The page's policy takes the addresses of its own workers alone. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("equator", { createScriptURL: ownScript });
  return policy?.createScriptURL(url) ?? url;
}

function ownScript(url: string): string {
  if (url === globalThis.equatorScript || url === new URL("worker.js", document.baseURI).href) return url;
  throw new TypeError(`${url} is no script of this page`);
}
