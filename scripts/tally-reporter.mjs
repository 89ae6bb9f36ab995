import { writeFileSync } from "node:fs";

/**
 * Vitest reporter that writes the counts, and each skipped test with its reason, to the file that EQUATOR_TALLY names.
 */
export default class TallyReporter {
  /**
   * @param {readonly import("vitest/node").TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const path = process.env["EQUATOR_TALLY"];
    if (path) writeFileSync(path, JSON.stringify(tally(modules, unhandledErrors)));
  }
}

/**
 * A file that could not be loaded and an error outside all tests each count as one failure.
 * @param {readonly import("vitest/node").TestModule[]} modules
 * @param {readonly unknown[]} unhandledErrors
 */
function tally(modules, unhandledErrors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (/** @type {string} */ state) => tests.filter((test) => test.result().state === state);
  const broken = modules.filter(
    (module) => module.state() === "failed" && [...module.children.allTests("failed")].length === 0,
  );
  return {
    passed: inState("passed").length,
    failed: inState("failed").length + inState("pending").length + broken.length + unhandledErrors.length,
    skipped: inState("skipped").map((test) => ({
      name: `${test.module.relativeModuleId}: ${test.fullName}`,
      reason: reasonOf(test),
    })),
  };
}

/** @param {import("vitest/node").TestCase} test */
function reasonOf(test) {
  const result = test.result();
  return (result.state === "skipped" ? result.note : undefined) ?? "no reason given";
}
