import { fork } from "node:child_process";

/**
 * Runs jobs in child processes that each take one at a time. A child that says nothing for `limitMs` is killed and its
 * job counts as a hang; one that dies, as a crash; both go on with a new child.
 * @template Job, Result
 * @param {string} script path of the child's module: it answers each message with one
 * @param {readonly Job[]} jobs
 * @param {{processes: number, limitMs: number}} how
 * @returns {Promise<(Result | {failed: "hang" | "crash"})[]>} in the order of the jobs
 */
export async function runPool(script, jobs, { processes, limitMs }) {
  /** @type {(Result | {failed: "hang" | "crash"})[]} */
  const results = new Array(jobs.length);
  let next = 0;
  const work = async () => {
    let child = fork(script);
    while (next < jobs.length) {
      const index = next++;
      const answer = await ask(child, jobs[index], limitMs);
      results[index] = answer;
      if (answer !== null && typeof answer === "object" && "failed" in answer) {
        child.kill("SIGKILL");
        child = fork(script);
      }
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return results;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {unknown} job
 * @param {number} limitMs
 * @returns {Promise<any>}
 */
function ask(child, job, limitMs) {
  return new Promise((resolve) => {
    /** @param {unknown} answer */
    const end = (answer) => {
      clearTimeout(timer);
      child.off("message", end);
      child.off("exit", crash);
      resolve(answer);
    };
    const crash = () => end({ failed: "crash" });
    const timer = setTimeout(() => end({ failed: "hang" }), limitMs);
    child.on("message", end);
    child.on("exit", crash);
    child.send(/** @type {any} */ (job));
  });
}
