import type { EnsembleSide, WorkerHost } from "../../ensemble/index.ts";
import { protocolLength, realise } from "../../protocol/index.ts";
import { actsOnSystem } from "../../simulate/index.ts";
import { agentFindings } from "./agents.ts";
import { blockFindings } from "./blocks.ts";
import { chronicFindings } from "./chronic.ts";
import { explainedFindings } from "./explained.ts";
import { type ConflictSetting, findConflicts } from "./find-conflicts.ts";
import type { Finding } from "./finding.ts";
import { foodFindings, isBelowFloor } from "./food.ts";
import { placementFindings } from "./placement.ts";
import type { CheckRules, TissueDrives } from "./rules.ts";
import { pairsOf, screenSources } from "./screen.ts";
import { stretchesOf } from "./stretches.ts";

/** What is checked, and how. */
export interface CheckQuestion {
  readonly side: EnsembleSide;
  readonly rules: CheckRules;
  /** Members of bands; 0 = none. */
  readonly members: number;
  readonly seed: number;
  readonly host?: WorkerHost | undefined;
}

/** What was found, and what was looked at. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Days whose events were simulated, of so many kinds of day. */
  readonly looked: { readonly stretches: number; readonly kinds: number };
}

const fiveMinutes = 300_000;

/** What the simulated curves of a protocol say of it. */
export async function checkProtocol(question: CheckQuestion): Promise<Checked> {
  const { side, rules } = question;
  const { protocol, system } = side;
  const tissues = rules.systems[system.id];
  if (tissues === undefined) return { findings: [], looked: { stretches: 0, kinds: 0 } };
  const events = realise(protocol).filter((event) => actsOnSystem(event, system));
  const { stretches, kinds } = stretchesOf(events, protocolLength(protocol), rules);
  const whole = { events, end: protocolLength(protocol) };
  const food = foodFindings(protocol, events, whole.end, rules);
  const setting = { ...settingOf(question, tissues), mayPropose: !isBelowFloor(food) };
  const driven = await screenSources(stretches, tissues, setting);
  const conflicts = await findConflicts(pairsOf(driven), setting);
  const placement = setting.mayPropose ? await placementFindings(driven, setting) : [];
  const chronic = await chronicFindings(whole, tissues, setting, rules);
  const findings: Finding[] = [
    ...conflicts,
    ...chronic,
    ...placement,
    ...food,
    ...blockFindings(protocol, rules),
    ...agentFindings(realise(protocol), rules),
    ...explainedFindings(driven, protocol, rules),
  ];
  return {
    findings: findings.sort((a, b) => rank(a) - rank(b)),
    looked: { stretches: stretches.length, kinds },
  };
}

function settingOf(
  { side, rules, members, seed, host }: CheckQuestion,
  tissues: readonly TissueDrives[],
): Omit<ConflictSetting, "mayPropose"> {
  const drives = tissues.flatMap(({ growth, maintenance }) => [...growth, ...maintenance]);
  return {
    side,
    limb: side.protocol.observe?.limb,
    readouts: [...new Set(drives.map(({ readout }) => readout))],
    step: fiveMinutes,
    seed,
    host,
    rules,
    members,
  };
}

function rank({ severity }: Finding): number {
  return ["conflict", "warning", "note"].indexOf(severity);
}
