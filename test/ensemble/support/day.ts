import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draws, MemberOutcome, Scenario, Varied } from "../../../src/ensemble/index.ts";
import { evaluateMembers, type MembersQuestion } from "../../../src/ensemble/index.ts";
import { readProtocol, systems } from "../../../src/index.ts";
import { type System, systemIndex } from "../../../src/lang/index.ts";
import type { Protocol } from "../../../src/protocol/index.ts";
import { questionOf } from "../../../src/simulate/index.ts";
import { projectRoot } from "../../support/project-root.ts";

/** A protocol of the examples. */
export function example(name: string): Protocol {
  const { protocol } = readProtocol(readFileSync(join(projectRoot, "examples", name), "utf8"));
  if (protocol === undefined) throw new Error(`no protocol in ${name}`);
  return protocol;
}

/** A protocol as a scenario of the muscle system, with one run for each limb. */
export function scenarioOf(protocol: Protocol, every = 1_800_000, system: System = systems.muscle): Scenario {
  const { build, events, limbs, times, tolerances } = questionOf(protocol, { system, every });
  const runs = limbs.map((limb) => ({ events, times, ...(limb === undefined ? {} : { limb }) }));
  return { system, build, runs, tolerances };
}

/** Numbers of the muscle system by address, as what varies. */
export function variedAt(...addresses: string[]): Varied[] {
  const index = systemIndex(systems.muscle);
  return addresses.map((address) => {
    const entry = index.get(address);
    if (entry?.kind !== "parameter") throw new Error(`${address} is no parameter`);
    const { unit, value, spread } = entry.parameter;
    return { address, unit, centre: value, spread, of: "parameters" };
  });
}

/** Draws in which value i of member m is the centre times 1 + (m + 1) (i + 1) / 100. */
export function steppedDraws(varied: readonly Varied[]): Draws {
  return {
    varied,
    write: (member, out) =>
      varied.forEach(({ centre }, i) => {
        out[i] = centre * (1 + ((member + 1) * (i + 1)) / 100);
      }),
  };
}

/** The outcomes of all members, in the order in which they came. */
export async function outcomesOf(question: MembersQuestion): Promise<[number, readonly MemberOutcome[]][]> {
  const outcomes: [number, readonly MemberOutcome[]][] = [];
  await evaluateMembers(question, (member, outcome) => outcomes.push([member, outcome]));
  return outcomes;
}
