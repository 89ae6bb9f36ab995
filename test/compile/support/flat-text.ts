import {
  demand,
  expandRateLaws,
  type FlatDelay,
  type FlatEvent,
  type FlatSystem,
  type Formula,
  parseFormula,
} from "../../../src/lang/index.ts";

/** A flat system in short: formulas as text, all units 1. */
export interface SystemText {
  readonly id?: string;
  /** State: rate and initial value. */
  readonly states: Readonly<Record<string, readonly [rate: string, initial: string | number]>>;
  /** Those of the states whose "rate" is zero at all times. */
  readonly algebraic?: readonly string[];
  readonly parameters?: Readonly<Record<string, number>>;
  readonly terms?: Readonly<Record<string, string>>;
  readonly readouts?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, EventText>>;
  /** Delayed values: of what, by how much, and what was before the start. */
  readonly delays?: Readonly<
    Record<string, readonly [of: string, by: string | number, before: string | number]>
  >;
}

export interface EventText extends Pick<FlatEvent, "persistent" | "before" | "values"> {
  readonly when: string;
  readonly sets: Readonly<Record<string, string>>;
  /** Factors of what is set, by state. */
  readonly times?: Readonly<Record<string, string>>;
  readonly delay?: string;
  readonly priority?: string;
}

export function formula(text: string): Formula {
  return expandRateLaws(demand(parseFormula(text)));
}

function flatEvent([address, event]: [string, EventText]): FlatEvent {
  const { when, sets, times = {}, delay, priority, ...rest } = event;
  return {
    address,
    when: formula(when),
    sets: Object.entries(sets).map(([state, to]) => {
      const factor = times[state];
      return { state, to: formula(to), ...(factor === undefined ? {} : { times: formula(factor) }) };
    }),
    ...(delay === undefined ? {} : { delay: formula(delay) }),
    ...(priority === undefined ? {} : { priority: formula(priority) }),
    ...rest,
  };
}

function flatDelay([address, [of, by, before]]: [string, readonly (string | number)[]]): FlatDelay {
  const [value, lag, past] = [of, by, before].map((text) => formula(String(text))) as [
    Formula,
    Formula,
    Formula,
  ];
  return { address, of: value, by: lag, before: past };
}

export function flatSystem(text: SystemText): FlatSystem {
  const term = ([address, is]: [string, string]) => ({ address, unit: "1", perUnit: 1, is: formula(is) });
  return {
    id: text.id ?? "test",
    states: Object.entries(text.states).map(([address, [rate, initial]]) => ({
      address,
      unit: "1",
      perUnit: 1,
      initial: formula(String(initial)),
      scale: 1,
      rate: formula(rate),
      algebraic: text.algebraic?.includes(address) ?? false,
    })),
    parameters: Object.entries(text.parameters ?? {}).map(([address, value]) => ({
      address,
      unit: "1",
      perUnit: 1,
      value,
      input: false,
    })),
    terms: Object.entries(text.terms ?? {}).map(term),
    readouts: Object.entries(text.readouts ?? {}).map(term),
    conserved: [],
    events: Object.entries(text.events ?? {}).map(flatEvent),
    ...(text.delays === undefined ? {} : { delays: Object.entries(text.delays).map(flatDelay) }),
  };
}
