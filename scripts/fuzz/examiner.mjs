import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../processes.mjs";

/** Heap of the process that examines, in MB; what is outside the heap counts in `megabytes`. */
const heap = 256;
/**
 * How long an answer may take, in ms: of the processor, which other programs do not lengthen, and by the clock, for what
 * waits and computes nothing.
 */
const patience = { processor: 10_000, clock: 120_000 };
/** Time between two looks at how long it has taken, in ms. */
const betweenLooks = 500;
/** Clock ticks in which Linux counts a process's time, in ms. */
const tick = 10;
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
    const { failure } = await answerOf(started, { processor: 60_000, clock: 240_000 });
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
 * Processor time that a process has taken, in ms; undefined where the system does not tell.
 * @param {number | undefined} pid
 */
function processorTimeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // After the name in parentheses: the state, ten more, then time as user and as system.
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13)
      .map(Number);
    return ((user ?? 0) + (system ?? 0)) * tick;
  } catch {
    return undefined;
  }
}

/**
 * The next message of a process; a failure where it ends, or keeps silent.
 * @param {import("node:child_process").ChildProcess} child
 * @param {{processor: number, clock: number}} within
 * @returns {Promise<Examined>}
 */
function answerOf(child, within) {
  return new Promise((resolve) => {
    let errors = "";
    const began = Date.now();
    const before = processorTimeOf(child.pid) ?? 0;
    const lost = (/** @type {string} */ failure) =>
      end({ outcome: "lost", failure, ms: Date.now() - began, megabytes: 0 });
    const onMessage = (/** @type {any} */ message) => end(message);
    const onExit = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
      lost(
        `the process ended (${signal ?? code}) ${/heap/.test(errors) ? "out of memory" : errors.slice(-400)}`.trim(),
      );
    const onError = (/** @type {Buffer} */ chunk) => {
      errors = (errors + chunk).slice(-4000);
    };
    const timer = setInterval(() => {
      if ((processorTimeOf(child.pid) ?? before) - before > within.processor)
        lost(`no answer in ${within.processor / 1000} s of the processor`);
      else if (Date.now() - began > within.clock) lost(`no answer in ${within.clock / 1000} s`);
    }, betweenLooks);
    child.on("message", onMessage).on("exit", onExit);
    child.stderr?.on("data", onError);
    /** @param {Examined} examined */
    function end(examined) {
      clearInterval(timer);
      child.off("message", onMessage).off("exit", onExit);
      child.stderr?.off("data", onError);
      resolve(examined);
    }
  });
}
