import { join } from "node:path";
import { noBrowserWords, servingWords } from "../../messages/serve.ts";
import { jsonText } from "../json-text.ts";
import { numberOption } from "../number-option.ts";
import { packageRoot } from "../package-root.ts";
import { openBrowser } from "../serve/open-browser.ts";
import { startServing } from "../serve/start-serving.ts";
import type { Terminal } from "../terminal.ts";

/** The options of `equator serve`, as commander gives them. */
export interface ServeOptions {
  readonly port?: string;
  readonly open?: boolean;
  readonly json?: boolean;
}

/** The same at each start: what a browser keeps for the app, it keeps by address and port. */
const defaultPort = 4777;

/** `equator serve`: the web app, for browsers of this machine, until Ctrl-C. */
export async function serveCommand(
  file: string | undefined,
  options: ServeOptions,
  terminal: Terminal,
): Promise<void> {
  const bounds = { whole: true, least: 0, below: 65_536 };
  const port = numberOption("--port", options.port, bounds) ?? defaultPort;
  const folder = join(packageRoot(), "dist", "app");
  const named = file === undefined ? {} : { file };
  const serving = await startServing({ folder, port, ...named });
  const stopped = untilStopped();
  const { url } = serving;
  terminal.out(options.json ? jsonText({ url, ...named }) : servingWords({ url, ...named }));
  if (options.open && !(await openBrowser(url))) terminal.err(noBrowserWords);
  await stopped;
  await serving.close();
}

/** Ends with the first Ctrl-C or request to end; a second one ends the process as ever. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}
