import { readFileSync } from "node:fs";
import { exposeProtocol, newProtocol, readProtocol, systemInUse, systems } from "equator";
import { compile, initialState, wasmKernel } from "equator/compile";
import { integrate } from "equator/engine";
import { buildSystem } from "equator/lang";
import { tangledNetwork } from "./networks.mjs";
import { publishedModels as flatModels } from "./published-models.mjs";

const minute = 60_000;
const rows = 101;

/** What is timed: each with its equations, start, impulses and 101 instants at which all states are reported. */
export async function problems() {
  const twoDays = await muscleDay();
  const own = [await mccoll(), twoDays, firstHours(twoDays, 24)];
  const all = [...own, ...(await publishedModels()), ...(await networks()), await wholeBodyDay()];
  const only = process.env.EQUATOR_BENCH_ONLY;
  return only === undefined ? all : all.filter(({ name }) => name === only);
}

/** 300 min of leucine infusion, then 3.5 g of leucine, followed for 300 min. */
async function mccoll() {
  const { flat } = buildSystem(systems["mccoll-2024"], {
    subject: { mass: 72.1, height: 1.73, age: 41.9, male: 1 },
  });
  const program = compile(flat);
  const kernel = await wasmKernel(program);
  const infusion = program.indices.parameters.get("leucine.leucine_infusion");
  const stomach = program.indices.states.get("leucine.stomach");
  const impulses = [
    { at: 0, apply: [{ kind: "set", parameter: infusion, value: 2.5e-3 / 131.17 }] },
    {
      at: 300 * minute,
      apply: [
        { kind: "set", parameter: infusion, value: 0 },
        { kind: "add", state: stomach, amount: 3.5 / 131.17 },
      ],
    },
  ];
  const initial = initialState(program, kernel.parameters);
  return finish({ name: "mccoll-2024", flat, program, kernel, initial, impulses, end: 600 * minute });
}

/** The example protocol of food and training on the muscle system, two days. */
async function muscleDay() {
  const text = readFileSync(new URL("../examples/day.yaml", import.meta.url), "utf8");
  const { protocol } = readProtocol(text);
  const { prepared, impulses, end } = await exposeProtocol(protocol, { system: systems.muscle });
  const { built, program, kernel, settled } = prepared;
  return finish({ name: "muscle-day", flat: built.flat, program, kernel, initial: settled, impulses, end });
}

/** A day of three meals of the whole body. */
async function wholeBodyDay() {
  const { protocol } = readProtocol(newProtocol("three-meals"));
  const system = systemInUse(systems["human-adult"]);
  const { prepared, impulses, end } = await exposeProtocol(protocol, { system });
  const { built, program, kernel, settled } = prepared;
  const about = {
    name: "human-adult-day",
    flat: built.flat,
    program,
    kernel,
    initial: settled,
    impulses,
    end,
  };
  const problem = finish(about);
  return { ...problem, switched: changesOf(problem) };
}

/** When conditions change in our own run, to the minute, and which hold from then on. */
function changesOf({ kernel, parameters, initial, impulses, end, tick, scale }) {
  kernel.parameters.set(parameters);
  const grid = Float64Array.from({ length: end / minute }, (_, row) => (row + 0.5) * minute);
  const { states } = integrate({ kernel, initial, start: 0, end, tick, impulses, grid, scale });
  const changes = [];
  for (const [row, at] of grid.entries()) {
    const there = states.subarray(row * kernel.size, (row + 1) * kernel.size);
    integrate({ kernel, initial: there, start: at, end: at, tick, scale });
    const values = [...kernel.switches];
    if (`${values}` !== `${changes.at(-1)?.values}`) changes.push({ at: row * minute, values });
  }
  return changes;
}

function firstHours({ name, ...problem }, hours) {
  const end = hours * 60 * minute;
  const impulses = problem.impulses.filter(({ at }) => at <= end);
  return finish({ ...problem, name: `${name}-${hours}h`, end, impulses });
}

/** Published models in their own unit of time, from the start that they state. */
async function publishedModels() {
  return Promise.all(flatModels().map(({ name, flat, end }) => fromStart(name, flat, end)));
}

/** Networks of our own making whose factors are nearly full. */
async function networks() {
  return [
    await fromStart("tangled-30", tangledNetwork(30, 60), 100),
    await fromStart("tangled-90", tangledNetwork(90, 200), 100),
  ];
}

async function fromStart(name, flat, end) {
  const program = compile(flat);
  const kernel = await wasmKernel(program);
  const initial = initialState(program, kernel.parameters);
  return { ...finish({ name, flat, program, kernel, initial, impulses: [], end }), tick: 1 };
}

function finish(problem) {
  const { flat, kernel, end } = problem;
  const grid = Float64Array.from({ length: rows }, (_, i) => (end * i) / (rows - 1));
  return {
    ...problem,
    grid,
    tick: 1 / minute,
    scale: Float64Array.from(flat.states, (state) => state.scale),
    parameters: Float64Array.from(kernel.parameters),
  };
}
