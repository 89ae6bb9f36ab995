/**
 * The library under test: what is asked of its public interface.
 * @typedef {{readProtocol: Function, simulate: Function, systems: any, realise: Function, EquatorError: any}} Main
 * @typedef {{main: Main, lang: any, compile: any, simulate: any, formats: any}} Library
 * @typedef {{outcome: string, failure?: string}} Verdict
 */

/** What an integration may take: the rest of the two seconds is for reading and compiling. */
const budget = 900;
const longestSimulated = 36 * 3600_000;

/**
 * Reads and runs one input. Never throws: what ought not to happen is a failure, everything else an outcome (`ran`,
 * or the codes of the diagnostics).
 * @param {Library} library
 * @param {import("./inputs.mjs").Kind} kind
 * @param {string} text
 * @returns {Promise<Verdict>}
 */
export async function examine(library, kind, text) {
  try {
    if (kind === "formula") return examineFormula(library, text);
    if (kind === "protocol") return await examineProtocol(library, text);
    return await examineModel(library, text);
  } catch (error) {
    return judgeThrown(library, error);
  }
}

/** @param {Library} library @param {any} error @returns {Verdict} */
function judgeThrown({ main }, error) {
  if (error instanceof main.EquatorError && error.diagnostics.length > 0) return refused(error.diagnostics);
  if (!(error instanceof Error)) return { outcome: "threw", failure: `threw ${String(error)}` };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.includes("    at "));
  const place = frames[0]?.replace(/.*[\\/]dist[^/]*[\\/]/, "").replace(/\).*/, "") ?? "";
  return { outcome: "threw", failure: `threw ${error.name}: ${error.message.slice(0, 200)} (${place})` };
}

/** @param {readonly {code: string, severity: string}[]} diagnostics @returns {Verdict} */
function refused(diagnostics) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (errors.length === 0) return { outcome: "refused", failure: "refused without an error" };
  return { outcome: errors[0] ?? "" };
}

/** @param {Library} library @param {string} text @returns {Promise<Verdict>} */
async function examineModel({ formats, simulate }, text) {
  const { system, diagnostics } = formats.readSbml(new TextEncoder().encode(text), {});
  if (system === undefined) return refused(diagnostics);
  const flat = system.flat({ startTime: 0 });
  const course = await simulate.timeCourse(flat, { start: 0, end: 1, steps: 5, timeBudgetMs: budget });
  return strayState(flat, course) ?? { outcome: "ran" };
}

/** @param {any} flat @param {any} course @returns {Verdict | undefined} */
function strayState(flat, { columns, times, values }) {
  // What only events set may be anything, also no number.
  const moving = flat.states.filter(
    (/** @type {any} */ { rate, algebraic }) => algebraic || rate.value !== 0,
  );
  const states = new Set(moving.map((/** @type {{address: string}} */ { address }) => address));
  if (times.length !== 6) return { outcome: "ran", failure: `${times.length} rows` };
  for (const [column, name] of columns.entries()) {
    if (!states.has(name)) continue;
    for (let row = 0; row < times.length; row++) {
      const value = values[row * columns.length + column];
      if (!Number.isFinite(value))
        return { outcome: "ran", failure: `success with a state that is ${value}` };
    }
  }
  return undefined;
}

/** @param {Library} library @param {string} text @returns {Verdict} */
function examineFormula({ lang }, text) {
  const read = lang.parseFormula(text);
  if (!read.ok) return refused(read.diagnostics);
  const printed = lang.printFormula(read.value);
  const again = lang.parseFormula(printed);
  if (!again.ok) return { outcome: "read", failure: `its print is not read: ${again.diagnostics[0]?.code}` };
  if (lang.printFormula(again.value) !== printed)
    return { outcome: "read", failure: "its print prints otherwise" };
  return { outcome: "read" };
}

/** @param {Library} library @param {string} text @returns {Promise<Verdict>} */
async function examineProtocol({ main }, text) {
  const { protocol, diagnostics } = main.readProtocol(text);
  if (protocol === undefined) return refused(diagnostics);
  const events = main.realise(protocol);
  const length = Math.max(0, ...events.map((/** @type {{at: number}} */ { at }) => at));
  if (!(length < longestSimulated) || text.length % 8 !== 0) return { outcome: "read" };
  const run = await main.simulate(protocol, { system: main.systems.muscle, every: 600_000 });
  for (const series of run.series) {
    for (const { values } of Object.values(series.curves)) {
      if (values.every(Number.isFinite)) continue;
      return { outcome: "ran", failure: "success with a curve that is not finite" };
    }
  }
  return { outcome: "ran" };
}
