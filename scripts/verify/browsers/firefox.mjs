import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../../find-program.mjs";

/**
 * Firefox, asked by WebDriver BiDi.
 * @returns {Promise<import("../browsers.mjs").Browser | string>} or why there is none
 */
export async function openFirefox() {
  const program = findProgram(["firefox", "firefox-esr"]);
  if (program === undefined) return "Firefox: it is not on the PATH";
  if (typeof WebSocket === "undefined")
    return "Firefox: it is asked by a WebSocket (Node 22, or node --experimental-websocket)";
  const profile = mkdtempSync(join(tmpdir(), "equator-firefox-"));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const firefox = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  const ask = await asking(`${await addressOf(firefox)}/session`);
  const { capabilities } = await ask("session.new", { capabilities: {} });
  const { contexts } = await ask("browsingContext.getTree", {});
  const { context } = contexts[0];
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    go: (url) => ask("browsingContext.navigate", { context, url, wait: "complete" }),
    evaluate: async (expression) => {
      const { type, result, exceptionDetails } = await ask("script.evaluate", {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (type === "exception") throw new Error(`Firefox: ${exceptionDetails.text}`);
      return result.value;
    },
    close: async () => {
      await ask("browser.close", {});
      await new Promise((done) => firefox.once("exit", done));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where it listens, which it says on standard error. @param {import("node:child_process").ChildProcess} firefox @returns {Promise<string>} */
function addressOf(firefox) {
  return new Promise((done, fail) => {
    let said = "";
    firefox.stderr?.on("data", (part) => {
      said += part;
      const [, address] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
    firefox.once("exit", () => fail(new Error(`Firefox ended: ${said}`)));
  });
}

/** Sends commands and gives what is answered. @param {string} address */
async function asking(address) {
  const socket = new WebSocket(address);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = () => fail(new Error(`nobody listens at ${address}`));
  });
  /** @type {Map<number, (letter: any) => void>} */
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const letter = JSON.parse(String(data));
    waiting.get(letter.id)?.(letter);
  };
  let last = 0;
  return async (/** @type {string} */ method, /** @type {object} */ params) => {
    const id = ++last;
    socket.send(JSON.stringify({ id, method, params }));
    const letter = await new Promise((done) => waiting.set(id, done));
    waiting.delete(id);
    if (letter.type === "error") throw new Error(`Firefox: ${letter.error}: ${letter.message}`);
    return letter.result;
  };
}
