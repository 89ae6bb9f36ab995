import type { Arms, Experiment, ExperimentOutcome, ExperimentSettings, KeptCurve } from "./experiment.ts";
import { runArmMembers } from "./run-members.ts";
import { byStart, runOnce } from "./run-once.ts";

/**
 * Runs every arm once with the numbers as they stand, then with the same members in all arms, and reads the figures off
 * each. Without a host everything runs in this thread: who has several experiments spreads them over threads.
 *
 * Throws an EquatorError where an arm cannot be run with the numbers as they stand, and a RangeError where a figure asks
 * for what is not there, or is no number there.
 */
export async function runExperiment<Name extends string>(
  experiment: Experiment<Name>,
  settings: ExperimentSettings,
): Promise<ExperimentOutcome> {
  const names = Object.keys(experiment.arms) as Name[];
  const read = new Map<string, Set<string>>(names.map((name) => [name, new Set()]));
  const once = new Map<string, Awaited<ReturnType<typeof runOnce>>>();
  for (const name of byStart(names, experiment.arms))
    once.set(name, await runOnce(experiment.arms[name], settings, (readout) => read.get(name)?.add(readout)));
  const figures = figuresOf(experiment, (name) => known(once, name).curves);
  const none = notFinite(figures);
  if (none !== undefined) throw new RangeError(`the figure ${none}`);
  const members: Record<string, number>[] = [];
  const failures: string[] = [];
  const wanted = [...new Set([...read.values()].flatMap((each) => [...each]))];
  if (settings.members > 0 && wanted.length > 0)
    await runArmMembers(experiment.arms, wanted, settings, (arms, why) => {
      if (arms === undefined) return void failures.push(why ?? "it failed");
      const found = figuresOf(experiment, (name) => known(arms, name));
      const odd = notFinite(found);
      if (odd === undefined) members.push(found);
      else failures.push(odd);
    });
  const [why] = failures;
  return {
    figures,
    members,
    failed: { count: failures.length, ...(why === undefined ? {} : { why }) },
    read: Object.fromEntries([...read].map(([name, readouts]) => [name, [...readouts].sort()])),
    curves: names.flatMap((name) =>
      known(once, name)
        .kept([...new Set([...(read.get(name) ?? []), ...(settings.keep?.[name] ?? [])])].sort())
        .map((curve): KeptCurve => ({ arm: name, ...curve })),
    ),
  };
}

function figuresOf<Name extends string>(
  { figures }: Experiment<Name>,
  arms: Arms<Name>,
): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, { of }]) => [name, of(arms)]));
}

function notFinite(figures: Readonly<Record<string, number>>): string | undefined {
  const odd = Object.entries(figures).find(([, value]) => !Number.isFinite(value));
  return odd === undefined ? undefined : `${odd[0]} is ${odd[1]}`;
}

function known<Item>(items: ReadonlyMap<string, Item>, name: string): Item {
  const item = items.get(name);
  if (item === undefined) throw new RangeError(`no arm ${name}: there are ${[...items.keys()].join(", ")}`);
  return item;
}
