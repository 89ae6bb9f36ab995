import type { EnsembleSide, WorkerHost } from "../../ensemble/index.ts";
import { protocolLength, realise } from "../../protocol/index.ts";
import { actsOnSystem } from "../../simulate/index.ts";
import { agentFindings } from "./agents.ts";
import { blockFindings } from "./blocks.ts";
import { type ChronicCurves, chronicFindings, wholeCurves } from "./chronic.ts";
import { explainedFindings } from "./explained.ts";
import { type ConflictSetting, findConflicts } from "./find-conflicts.ts";
import type { Finding } from "./finding.ts";
import { foodFindings, isBelowFloor } from "./food.ts";
import { gainsOf, monthsFindings } from "./months.ts";
import type { ArmCurves } from "./paired-runs.ts";
import { placementFindings } from "./placement.ts";
import { referenceCurves } from "./reference.ts";
import { restDayFindings } from "./rest-days.ts";
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
const hour = 3_600_000;

/** What the simulated curves of a protocol say of it, and what its food and agents are beside what is known of them. */
export async function checkProtocol(question: CheckQuestion): Promise<Checked> {
  const { side, rules } = question;
  const { protocol, system } = side;
  const read = readFindings(question);
  const tissues = rules.systems[system.id];
  if (tissues === undefined) return { findings: read, looked: { stretches: 0, kinds: 0 } };
  const planned = realise(protocol);
  const events = planned.filter((event) => actsOnSystem(event, system));
  const length = protocolLength(protocol);
  const { stretches, kinds } = stretchesOf(
    { events, planned, clock: timeOfDay(protocol.start) },
    length,
    rules,
  );
  const setting = { ...settingOf(question, tissues), mayPropose: !isBelowFloor(read) };
  const driven = await screenSources(stretches, tissues, setting, rules);
  const conflicts = await findConflicts(pairsOf(driven, rules), setting);
  const placement = setting.mayPropose ? await placementFindings(driven, setting) : [];
  const isLong = length >= rules.chronic.days * 24 * hour;
  const whole = isLong ? await wholeCurves({ events, end: length }, withGains(setting)) : undefined;
  const reference = whole === undefined ? undefined : await usualCurves(question);
  return {
    findings: inOrder([
      ...conflicts,
      ...(whole === undefined || reference === undefined
        ? []
        : chronicFindings({ whole, reference }, tissues, rules)),
      ...placement,
      ...(setting.mayPropose ? await restDayFindings(driven, setting, rules) : []),
      ...(await monthsFindings({ events, end: length }, whole, setting, rules)),
      ...read,
      ...explainedFindings(driven, protocol, rules),
    ]),
    looked: { stretches: stretches.length, kinds },
  };
}

/** What the system of a protocol shows over a usual week; undefined where its tissues are not known. */
export async function usualCurves(
  question: Pick<CheckQuestion, "side" | "rules">,
): Promise<ArmCurves | undefined> {
  const { side, rules } = question;
  const tissues = rules.systems[side.system.id];
  if (tissues === undefined) return undefined;
  const setting = settingOf({ ...question, members: 0, seed: 1 }, tissues);
  return await referenceCurves({ ...setting, step: hour / 2 }, rules.chronic);
}

/**
 * Findings that need no run beyond those at hand: of food, agents and blocks, and, where there are curves of the whole and
 * of a usual week, of drives that are always on or off.
 */
export function readFindings(
  { side, rules }: Pick<CheckQuestion, "side" | "rules">,
  curves?: ChronicCurves,
): Finding[] {
  const { protocol, system } = side;
  const events = realise(protocol);
  return inOrder([
    ...(curves === undefined ? [] : chronicFindings(curves, rules.systems[system.id] ?? [], rules)),
    ...foodFindings(protocol, events, protocolLength(protocol), rules),
    ...blockFindings(protocol, rules),
    ...agentFindings(events, rules),
  ]);
}

/** Readouts of weeks of training are followed in the same run. */
function withGains(setting: ConflictSetting): ConflictSetting {
  const gains = gainsOf(setting, setting.rules.months).map(({ readout }) => readout);
  return { ...setting, readouts: [...new Set([...setting.readouts, ...gains])] };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b));
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

/** Milliseconds since midnight of a date with a time. */
function timeOfDay(start: string): number {
  const [, hours = "0", minutes = "0"] = /T(\d\d):(\d\d)/.exec(start) ?? [];
  return Number(hours) * hour + (Number(minutes) * hour) / 60;
}

function rank({ severity }: Finding): number {
  return ["conflict", "warning", "note"].indexOf(severity);
}
