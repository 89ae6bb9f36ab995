import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../processes.mjs";

/**
 * Serves the built app as `equator serve` does, at a free port.
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function serveApp() {
  const command = [join(root, "dist", "bin", "equator.mjs"), "serve", "--port", "0"];
  const server = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise((done) => {
    server.stdout.on("data", (part) => {
      const [found] = /http:\S+/.exec(String(part)) ?? [];
      if (found !== undefined) done(found);
    });
  });
  return { url, stop: () => server.kill() };
}
