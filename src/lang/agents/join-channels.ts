import type { Channel } from "../definition/agent.ts";
import type { Module } from "../definition/module.ts";
import type { Choice, System } from "../definition/system.ts";
import { type Fault, fault } from "../fault.ts";
import { refusal } from "../result.ts";
import { splitAddress, tissueOf } from "../system/address.ts";
import { assembleSystem } from "../system/assemble-system.ts";
import { resolveWires } from "../system/resolve-wires.ts";
import { type Acted, actOnModule, canBeActedOn, hearing } from "./act-on-module.ts";
import { fromAgents, junction, meeting, withThem, wordOf } from "./combine.ts";
import type { Joining } from "./with-agents.ts";

/** A system in which what agents give reaches the places of its channels. The agents' own modules are yet to come. */
export function joinChannels(system: System, joining: Joining): System {
  const used = usedChannels(system, joining);
  const meetings = [...used].map(([name, { channel, offers }]) => meetingOf(name, channel, offers));
  const needs = [...used].flatMap(([name, { channel }]) => needsOf(system, name, channel));
  const acted = actedModules(system, used);
  const faults = [...used].flatMap(([name, { channel }]) => strayPlaces(system, name, channel));
  if (faults.length > 0) throw refusal(faults);
  const before = junctions(system, needs);
  return withVariants(
    {
      ...system,
      modules: {
        ...changed(system.modules, acted.by),
        ...Object.fromEntries(meetings.map(({ at, module }) => [at, module])),
        ...before.modules,
      },
      wires: {
        ...system.wires,
        ...Object.assign({}, ...meetings.map(({ wires }) => wires)),
        ...before.wires,
        ...acted.wires,
      },
    },
    acted.by,
    needs,
  );
}

interface Used {
  readonly channel: Channel;
  readonly offers: readonly string[];
}

function usedChannels({ channels = {} }: System, joining: Joining): Map<string, Used> {
  const used = new Map<string, Used>();
  for (const { acts } of joining.values()) {
    for (const [name, offer] of Object.entries(acts)) {
      const channel = channels[name];
      if (channel === undefined) continue;
      // A module that several agents bring acts once.
      used.set(name, { channel, offers: [...new Set([...(used.get(name)?.offers ?? []), offer])] });
    }
  }
  return used;
}

/** Where what agents give to a channel comes together: in the tissue of the channel, where it is of one. */
function meetingAt(channel: string): string {
  const { instance, name } = splitAddress(channel);
  return instance === "" ? `agents_on_${name}` : `${instance}.agents_on_${name}`;
}

function meetingOf(name: string, channel: Channel, offers: readonly string[]) {
  const at = meetingAt(name);
  const wires = Object.fromEntries(offers.map((offer, i) => [`${at}.agent_${i + 1}`, offer]));
  return { at, module: meeting(name, channel, offers.length), wires };
}

/** A need of a system that a channel acts on. */
interface ActedNeed {
  readonly place: string;
  readonly unit: string;
  readonly name: string;
  readonly channel: Channel;
  /** Where its junction stands. */
  readonly at: string;
}

/** All modules that may stand at an instance: the system's own, and those of choices. */
function modulesAt({ modules, variants = {} }: System, instance: string): Module[] {
  const choices = Object.values(variants).flatMap((variant) => Object.values(variant.choices));
  return [modules, ...choices.map((choice) => choice.modules ?? {})].flatMap((each) => each[instance] ?? []);
}

function needsOf(system: System, name: string, channel: Channel): ActedNeed[] {
  return channel.at.flatMap((place) => {
    const { instance, name: need } = splitAddress(place);
    const found = modulesAt(system, instance).find(({ needs = {} }) => Object.hasOwn(needs, need));
    const unit = found?.needs?.[need]?.unit;
    if (unit === undefined) return [];
    const tissue = tissueOf(instance);
    const word = `agents_before_${wordOf(place)}`;
    return [{ place, unit, name, channel, at: tissue === undefined ? word : `${tissue}.${word}` }];
  });
}

/** The junctions before needs, and the wires that lead there and on. */
function junctions(system: System, needs: readonly ActedNeed[]): Pick<System, "modules"> & Required<Wires> {
  const { wiring } = resolveWires(assembleSystem(system).assembly);
  const modules: Record<string, Module> = {};
  const wires: Record<string, string> = {};
  for (const { place, unit, name, channel, at } of needs) {
    const given = `${meetingAt(name)}.${fromAgents}`;
    const source = wiring.get(place) ?? system.wires?.[place];
    if (source === undefined) {
      // What waits for agents alone has nothing else to be added to.
      wires[place] = given;
      continue;
    }
    modules[at] = junction(place, channel, { unit });
    wires[place] = `${at}.${withThem}`;
    wires[`${at}.${fromAgents}`] = given;
    wires[`${at}.before`] = source;
  }
  return { modules, wires };
}

type Wires = { readonly wires?: Readonly<Record<string, string>> };

interface ActedModules {
  readonly by: ReadonlyMap<string, readonly Acted[]>;
  readonly wires: Readonly<Record<string, string>>;
}

/** Instances whose terms, offers and processes channels act on. */
function actedModules(system: System, used: ReadonlyMap<string, Used>): ActedModules {
  const by = new Map<string, Acted[]>();
  const wires: Record<string, string> = {};
  for (const [channel, { channel: of }] of used) {
    for (const place of of.at) {
      const { instance, name } = splitAddress(place);
      if (!modulesAt(system, instance).some((module) => canBeActedOn(module, name))) continue;
      by.set(instance, [...(by.get(instance) ?? []), { name, channel, of }]);
      wires[`${instance}.${hearing(channel)}`] = `${meetingAt(channel)}.${fromAgents}`;
    }
  }
  return { by, wires };
}

function changed(modules: System["modules"], by: ActedModules["by"]): Record<string, Module> {
  return Object.fromEntries(
    Object.entries(modules).map(([at, module]) => [at, actOnModule(module, by.get(at) ?? [])]),
  );
}

/** Choices that bring a module are acted on as well; those that wire a need of a channel wire its junction instead. */
function withVariants(system: System, by: ActedModules["by"], needs: readonly ActedNeed[]): System {
  if (system.variants === undefined) return system;
  const at = new Map(needs.map((need) => [need.place, `${need.at}.before`]));
  const choice = (given: Choice): Choice => ({
    ...given,
    ...(given.modules === undefined ? {} : { modules: changed(given.modules, by) }),
    ...(given.wires === undefined
      ? {}
      : {
          wires: Object.fromEntries(
            Object.entries(given.wires).map(([need, offer]) => [at.get(need) ?? need, offer]),
          ),
        }),
  });
  const variants = Object.entries(system.variants).map(([name, variant]) => {
    const choices = Object.entries(variant.choices).map(([word, given]) => [word, choice(given)]);
    return [name, { ...variant, choices: Object.fromEntries(choices) }];
  });
  return { ...system, variants: Object.fromEntries(variants) };
}

/** Places of a channel that the system does not have. */
function strayPlaces(system: System, name: string, { at }: Channel): Fault[] {
  return at.flatMap((place) => {
    const { instance, name: of } = splitAddress(place);
    const modules = modulesAt(system, instance);
    const isThere = modules.some(
      (module) => Object.hasOwn(module.needs ?? {}, of) || canBeActedOn(module, of),
    );
    return isThere
      ? []
      : [fault("channel-place-unknown", { path: `${system.id}.channels.${name}` }, { found: place })];
  });
}
