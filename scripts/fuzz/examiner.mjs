import { fork } from "node:child_process";
import { join } from "node:path";
import { root } from "../processes.mjs";

/** Heap of the process that examines, in MB; what is outside the heap counts in `megabytes`. */
const heap = 256;
const patience = 10_000;
const inputsPerProcess = 2000;

/**
 * @typedef {{index: number} | {kind: string, text: string}} Asked
 * @typedef {{outcome: string, failure?: string, kind?: string, ms: number, megabytes: number}} Examined
 */

/**
 * Examines inputs in a process of its own, which is ended and started anew where it gives no answer.
 * @param {{dist: string, seed: number, folders: readonly string[]}} of
 */
export function createExaminer({ dist, seed, folders }) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  let done = 0;

  async function start() {
    const worker = join(root, "scripts", "fuzz", "worker.mjs");
    const execArgv = [`--max-old-space-size=${heap}`];
    const started = fork(worker, [dist, `${seed}`, ...folders], {
      execArgv,
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    child = started;
    done = 0;
    const { failure } = await answerOf(started, 60_000);
    if (failure !== undefined) throw new Error(`the examining process does not start: ${failure}`);
    return started;
  }

  return {
    /** @param {Asked} asked @returns {Promise<Examined>} */
    async examine(asked) {
      if (done >= inputsPerProcess) this.end();
      const running = child ?? (await start());
      done++;
      const answer = answerOf(running, patience);
      running.send(asked);
      const examined = await answer;
      if (examined.outcome === "lost") this.end();
      return examined;
    },
    end() {
      child?.kill("SIGKILL");
      child = undefined;
    },
  };
}

/**
 * The next message of a process; a failure where it ends, or keeps silent.
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} within
 * @returns {Promise<Examined>}
 */
function answerOf(child, within) {
  return new Promise((resolve) => {
    let errors = "";
    const lost = (/** @type {string} */ failure) =>
      end({ outcome: "lost", failure, ms: within, megabytes: 0 });
    const onMessage = (/** @type {any} */ message) => end(message);
    const onExit = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
      lost(
        `the process ended (${signal ?? code}) ${/heap/.test(errors) ? "out of memory" : errors.slice(-400)}`.trim(),
      );
    const onError = (/** @type {Buffer} */ chunk) => {
      errors = (errors + chunk).slice(-4000);
    };
    const timer = setTimeout(() => lost(`no answer in ${within / 1000} s`), within);
    child.on("message", onMessage).on("exit", onExit);
    child.stderr?.on("data", onError);
    /** @param {Examined} examined */
    function end(examined) {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      child.stderr?.off("data", onError);
      resolve(examined);
    }
  });
}
