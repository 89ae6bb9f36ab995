import type { Channel } from "../definition/agent.ts";
import type { Module } from "../definition/module.ts";
import { joinedTo, neutral, wordOf } from "./combine.ts";

/** An input, a term, an offer or a process of a module, and the channel that acts on it. */
export interface Acted {
  readonly name: string;
  readonly channel: string;
  readonly of: Channel;
}

/** The need by which a module hears a channel. */
export function hearing(channel: string): string {
  return `agents_on_${wordOf(channel)}`;
}

/** Whether a module has an input, a term, an offer or a process of this name. */
export function canBeActedOn({ inputs = {}, terms = {}, offers, processes }: Module, name: string): boolean {
  return [inputs, terms, offers, processes].some((named) => Object.hasOwn(named, name));
}

/** A module with agents on it. It is the same module to whoever reads of it. */
export function actOnModule(module: Module, acted: readonly Acted[]): Module {
  const present = acted.filter(({ name }) => canBeActedOn(module, name));
  if (present.length === 0) return module;
  const needs = present.map(({ channel, of: { unit, means, combine } }) => [
    hearing(channel),
    { unit, typical: neutral[combine], means },
  ]);
  return {
    ...withFormulas(module, new Formulas(module, present)),
    alone: module.alone ?? module,
    needs: { ...module.needs, ...Object.fromEntries(needs) },
  };
}

/** The formulas of a module as agents leave them. */
class Formulas {
  private readonly inputs: readonly Acted[];
  private readonly others: readonly Acted[];

  constructor({ inputs = {} }: Module, acted: readonly Acted[]) {
    const isInput = ({ name }: Acted) => Object.hasOwn(inputs, name);
    this.inputs = acted.filter(isInput);
    this.others = acted.filter((one) => !isInput(one));
  }

  /** Wherever it stands, an input is read with what agents add to it. */
  read(text: string): string {
    return this.inputs.reduce(
      (formula, { name, channel, of }) =>
        formula.replace(
          new RegExp(`\\b${name}\\b`, "g"),
          `(${joinedTo(of.combine, name, hearing(channel))})`,
        ),
      text,
    );
  }

  /** The formula of a term, an offer or a rate. */
  of(name: string, text: string): string {
    return this.others
      .filter((one) => one.name === name)
      .reduce(
        (formula, { channel, of }) => joinedTo(of.combine, `(${formula})`, hearing(channel)),
        this.read(text),
      );
  }
}

function withFormulas(module: Module, formulas: Formulas): Module {
  const { terms, offers, processes } = module;
  return {
    ...module,
    ...(terms === undefined
      ? {}
      : { terms: mapped(terms, (name, term) => ({ ...term, is: formulas.of(name, term.is) })) }),
    // A name that is both a term and an offer is acted on once, at its term.
    offers: mapped(offers, (name, offer) => ({
      ...offer,
      is: Object.hasOwn(terms ?? {}, name) ? formulas.read(offer.is) : formulas.of(name, offer.is),
    })),
    processes: mapped(processes, (name, process) => ({ ...process, rate: formulas.of(name, process.rate) })),
  };
}

function mapped<Item>(
  items: Readonly<Record<string, Item>>,
  change: (name: string, item: Item) => Item,
): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, change(name, item)]));
}
