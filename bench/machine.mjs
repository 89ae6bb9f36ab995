import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";

/** Microseconds of the processor that one call took, with what other threads of this process did meanwhile. */
export function timeOf(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Keeps all threads of this process on one core. */
export function pinToOneCore() {
  const core = process.env.EQUATOR_BENCH_CORE ?? `${cpus().length - 1}`;
  try {
    execFileSync("taskset", ["-acp", core, `${process.pid}`], { stdio: "ignore" });
  } catch {
    console.error("taskset is missing: not pinned to one core");
  }
}

/** What was measured on, and against what. */
export function machine() {
  const compiler = execFileSync("cc", ["--version"], { encoding: "utf8" }).split("\n")[0];
  return {
    cpu: cpus()[0].model,
    node: process.version,
    cvode: "6.4.1 with KLU, -O3 -march=native",
    compiler,
    load: loadavg()[0],
    cores: cpus().length,
  };
}
