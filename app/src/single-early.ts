import { startEarly } from "./early-start.ts";

declare global {
  /** Settled once the script of workers is unpacked, where everything is one file. */
  var equatorUnpacked: Promise<void> | undefined;
}

globalThis.equatorUnpacked = unpack().then((script) => {
  globalThis.equatorScript = script;
  startEarly();
});

/** The script of workers, which lies in the page gzipped, in base64: it is most of what there is to read. */
async function unpack(): Promise<Blob> {
  const text = document.getElementById("worker-script")?.textContent ?? "";
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  const script = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Blob([await new Response(script).arrayBuffer()], { type: "text/javascript" });
}
