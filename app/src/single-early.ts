import { startEarly } from "./early-start.ts";

void unpack().then((script) => {
  globalThis.equatorScript = script;
  startEarly();
  setTimeout(runPageScript);
});

/** The text of an element that holds data of the page. */
function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

/** The script of workers, which lies in the page gzipped, in base64: it is most of what there is to read. */
async function unpack(): Promise<Blob> {
  const letters = atob(textOf("worker-script"));
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  const script = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Blob([await new Response(script).arrayBuffer()], { type: "text/javascript" });
}

/**
 * Runs the page's own script once workers can be started: it lies in the page as text, which the policy knows by its hash, so
 * that reading it is no part of the task that reads the page.
 */
function runPageScript(): void {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", runPageScript, { once: true });
    return;
  }
  const script = document.createElement("script");
  script.textContent = textOf("page-script");
  document.body.append(script);
}
