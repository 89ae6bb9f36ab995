import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { findProgram } from "../../find-program.mjs";

/**
 * WebKit of GTK, asked by WebDriver; on a screen of its own where there is none.
 * @returns {Promise<import("../browsers.mjs").Browser | string>} or why there is none
 */
export async function openWebKit() {
  const program = findProgram(["WebKitWebDriver"]);
  if (program === undefined) return "WebKit: WebKitWebDriver is not on the PATH (Debian's webkit2gtk-driver)";
  const screen = process.env["DISPLAY"] === undefined ? findProgram(["xvfb-run"]) : undefined;
  if (process.env["DISPLAY"] === undefined && screen === undefined)
    return "WebKit: there is no screen, and xvfb-run is not on the PATH";
  const port = await freePort();
  const command = [...(screen === undefined ? [] : [screen, "-a"]), program, `--port=${port}`];
  const [first = "", ...args] = command;
  // A group of its own, since the screen is a process too.
  const driver = spawn(first, args, {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, LANG: "en_US.UTF-8" },
  });
  const ask = asking(`http://127.0.0.1:${port}`);
  const { sessionId, capabilities } = await once(() => ask("POST", "/session", { capabilities: {} }));
  return {
    name: `WebKit ${capabilities.browserVersion}`,
    go: (url) => ask("POST", `/session/${sessionId}/url`, { url }),
    evaluate: (expression) =>
      ask("POST", `/session/${sessionId}/execute/sync`, { script: `return (${expression})`, args: [] }),
    close: async () => {
      await ask("DELETE", `/session/${sessionId}`);
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}

/** @param {string} address */
function asking(address) {
  return async (
    /** @type {string} */ method,
    /** @type {string} */ path,
    /** @type {object | undefined} */ body = undefined,
  ) => {
    const asked = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const { value } = /** @type {any} */ (await (await fetch(`${address}${path}`, asked)).json());
    if (value?.error !== undefined) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
}

/** Until somebody listens. @template What @param {() => Promise<What>} ask */
async function once(ask) {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError) || tries === 50) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
