import type { Channel } from "../definition/agent.ts";
import type { Module, Term } from "../definition/module.ts";
import { combined, neutral, wordOf } from "./combine.ts";

/** A term, an offer or a process of a module, and the channel that acts on it. */
export interface Acted {
  readonly name: string;
  readonly channel: string;
  readonly of: Channel;
}

/** The need by which a module hears a channel. */
export function hearing(channel: string): string {
  return `agents_on_${wordOf(channel)}`;
}

/** Whether a module has a term, an offer or a process of this name. */
export function canBeActedOn({ terms = {}, offers, processes }: Module, name: string): boolean {
  return Object.hasOwn(terms, name) || Object.hasOwn(offers, name) || Object.hasOwn(processes, name);
}

/** A module with agents on some of its terms, offers and processes. It is the same module to whoever reads of it. */
export function actOnModule(module: Module, acted: readonly Acted[]): Module {
  const present = acted.filter(({ name }) => canBeActedOn(module, name));
  if (present.length === 0) return module;
  const needs = present.map(({ channel, of: { unit, means, combine } }) => [
    hearing(channel),
    { unit, typical: neutral[combine], means },
  ]);
  const formula = (name: string, text: string) =>
    present
      .filter((one) => one.name === name)
      .reduce((is, { channel, of }) => combined(of.combine, [`(${is})`, hearing(channel)]), text);
  const term = (name: string, of: Term): Term => ({ ...of, is: formula(name, of.is) });
  const { terms, offers, processes } = module;
  return {
    ...module,
    alone: module.alone ?? module,
    needs: { ...module.needs, ...Object.fromEntries(needs) },
    // A name that is both a term and an offer is acted on once, at its term.
    ...(terms === undefined ? {} : { terms: mapped(terms, term) }),
    offers: mapped(offers, (name, offer) => (Object.hasOwn(terms ?? {}, name) ? offer : term(name, offer))),
    processes: mapped(processes, (name, process) => ({ ...process, rate: formula(name, process.rate) })),
  };
}

function mapped<Item>(
  items: Readonly<Record<string, Item>>,
  change: (name: string, item: Item) => Item,
): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, change(name, item)]));
}
