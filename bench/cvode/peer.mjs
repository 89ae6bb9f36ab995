import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emitC, fixedCells } from "equator/compile";

const here = fileURLToPath(new URL(".", import.meta.url));
const flags = ["-O3", "-march=native"];

/**
 * SUNDIALS CVODE with KLU, built from Debian's source package with -O3 -march=native into `cache` (once).
 * Needs apt-get, cmake, a C compiler and libsuitesparse-dev; returns the folder it was installed to.
 */
export function buildSundials(cache) {
  const installed = join(cache, "install");
  if (existsSync(join(installed, "lib/libsundials_sunlinsolklu.a"))) return installed;
  mkdirSync(join(cache, "build"), { recursive: true });
  const run = (command, args, cwd = cache) =>
    execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  run("apt-get", ["install", "-y", "--no-install-recommends", "libsuitesparse-dev", "cmake", "dpkg-dev"]);
  const sources = join(cache, "sources.sources");
  const binary = readFileSync("/etc/apt/sources.list.d/debian.sources", "utf8");
  writeFileSync(sources, binary.replaceAll(/^Types: deb$/gm, "Types: deb-src"));
  const apt = [
    "-o",
    `Dir::Etc::SourceList=${sources}`,
    "-o",
    "Dir::Etc::SourceParts=-",
    "-o",
    `Dir::State::Lists=${cache}/lists`,
  ];
  mkdirSync(join(cache, "lists/partial"), { recursive: true });
  run("apt-get", [...apt, "update"]);
  run("apt-get", [...apt, "source", "--download-only", "sundials"]);
  const archive = readdirSync(cache).find((name) => /^sundials_.*\.orig\.tar\.xz$/.test(name));
  run("tar", ["xf", archive]);
  const source = readdirSync(cache).find((name) => /^sundials-\d/.test(name));
  const off = ["ARKODE", "CVODES", "IDA", "IDAS", "KINSOL"].map((part) => `-DBUILD_${part}=OFF`);
  run(
    "cmake",
    [
      `../${source}`,
      "-DCMAKE_BUILD_TYPE=Release",
      `-DCMAKE_C_FLAGS=${flags.join(" ")}`,
      "-DBUILD_SHARED_LIBS=OFF",
      ...off,
      "-DEXAMPLES_ENABLE_C=OFF",
      "-DEXAMPLES_INSTALL=OFF",
      "-DENABLE_KLU=ON",
      "-DKLU_INCLUDE_DIR=/usr/include/suitesparse",
      `-DKLU_LIBRARY_DIR=${kluFolder()}`,
      `-DCMAKE_INSTALL_PREFIX=${installed}`,
    ],
    join(cache, "build"),
  );
  run("make", ["-j2", "install"], join(cache, "build"));
  return installed;
}

function kluFolder() {
  const file = execFileSync("sh", ["-c", "ls /usr/lib/*/libklu.so | head -1"], { encoding: "utf8" }).trim();
  return file.slice(0, file.lastIndexOf("/"));
}

/**
 * Compiles a problem's equations with the driver; returns a function that runs it, or it with the parameters of a
 * subject, and reads what it found. It throws where CVODE does not reach the end.
 */
export function cvodePeer(problem, sundials, cache, subjects = []) {
  const folder = join(cache, problem.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "system.h"), emitC(problem.program));
  copyFileSync(join(here, "driver.c"), join(folder, "driver.c"));
  const libraries = ["cvode", "sunlinsolklu", "sunmatrixsparse", "nvecserial", "generic"].map(
    (name) => `-lsundials_${name}`,
  );
  execFileSync(
    "cc",
    [
      ...flags,
      "-o",
      "driver",
      "driver.c",
      "-I",
      join(sundials, "include"),
      "-I",
      "/usr/include/suitesparse",
      "-L",
      join(sundials, "lib"),
      ...libraries,
      "-L",
      kluFolder(),
      "-lklu",
      "-lamd",
      "-lcolamd",
      "-lbtf",
      "-lsuitesparseconfig",
      "-lm",
    ],
    { cwd: folder, stdio: "inherit" },
  );
  const write = (name, one) => writeFileSync(join(folder, name), Buffer.from(encode(one).buffer));
  write("problem.bin", problem);
  for (const [k, parameters] of subjects.entries()) write(`subject${k}.bin`, { ...problem, parameters });
  return ({ repeats, relativeTolerance, scaledTolerance, subject }) => {
    const file = subject === undefined ? "problem.bin" : `subject${subject}.bin`;
    const args = [file, "result.bin", `${repeats}`, `${relativeTolerance}`, `${scaledTolerance}`];
    const lines = execFileSync("./driver", args, { cwd: folder, encoding: "utf8", stdio: "pipe" })
      .trim()
      .split("\n");
    const bytes = readFileSync(join(folder, "result.bin"));
    return {
      microseconds: lines.slice(0, -1).map(Number),
      steps: Number(lines.at(-1).split(" ")[1]),
      states: new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
    };
  };
}

/** The problem as the driver reads it: cut into segments at every impulse, and where a condition changes. */
function encode({ program, parameters, initial, scale, impulses, end, tick, grid, switched = [] }) {
  const cuts = [...impulses, ...switched].map(({ at }) => at).filter((at) => at < end);
  const instants = [...new Set([0, ...cuts, end])].sort((a, b) => a - b);
  const current = Float64Array.from(parameters);
  const out = [instants.length - 1, grid.length, ...scale, ...initial];
  for (let s = 0; s + 1 < instants.length; s++) {
    const [from, to] = [instants[s], instants[s + 1]];
    const jump = new Float64Array(initial.length);
    for (const action of impulses.filter(({ at }) => at === from).flatMap(({ apply }) => apply)) {
      if (action.kind === "set") current[action.parameter] = action.value;
      else jump[action.state] += action.amount;
    }
    const last = s + 2 === instants.length;
    const rows = [...grid].filter((at) => at >= from && (at < to || last));
    const fixed = fixedCells(program, current);
    fixed.set(switched.findLast(({ at }) => at <= from)?.values ?? [], program.layout.start.switches);
    out.push(from * tick, to * tick, rows.length, ...fixed, ...jump, ...rows.map((at) => at * tick));
  }
  return Float64Array.from(out);
}
