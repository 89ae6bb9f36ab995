import type { Impulse } from "../engine/index.ts";
import type { ExposureEffect } from "../lang/index.ts";
import type { RealisedEvent } from "../protocol/index.ts";

/** An event with what it does to the system. */
export interface Exposure {
  readonly event: Pick<RealisedEvent, "at" | "duration">;
  readonly effects: readonly ExposureEffect[];
}

/** Where the addresses of effects stand in the kernel. */
export interface Slots {
  state(address: string): number;
  parameter(address: string): number;
  /** Value of an input while nothing acts on it. */
  rest(address: string): number;
}

interface Spell {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly holds: boolean;
}

/**
 * Turns exposures into impulses: amounts are added at their instant; inputs follow the sum of what acts on them,
 * or the last level that holds them. The sum is formed anew at each change, so that nothing drifts.
 */
export function impulsesOf(exposures: readonly Exposure[], slots: Slots): Impulse[] {
  const adds = exposures.flatMap(({ event, effects }) =>
    effects
      .filter((effect) => effect.kind === "add" && effect.value !== 0)
      .map(
        (effect): Impulse => ({
          at: event.at,
          apply: [{ kind: "add", state: slots.state(effect.target), amount: effect.value }],
        }),
      ),
  );
  return [...adds, ...inputChanges(exposures, slots)];
}

function inputChanges(exposures: readonly Exposure[], slots: Slots): Impulse[] {
  const changes: Impulse[] = [];
  for (const [address, spells] of spellsByInput(exposures)) {
    const instants = [...new Set(spells.flatMap((spell) => [spell.from, spell.to]))].sort((a, b) => a - b);
    for (const at of instants) {
      const value = levelAt(at, spells, slots.rest(address));
      changes.push({ at, apply: [{ kind: "set", parameter: slots.parameter(address), value }] });
    }
  }
  return changes;
}

function spellsByInput(exposures: readonly Exposure[]): Map<string, Spell[]> {
  const byInput = new Map<string, Spell[]>();
  for (const { event, effects } of exposures) {
    if (event.duration === 0) continue;
    for (const { kind, target, value } of effects) {
      if (kind === "add") continue;
      const spells = byInput.get(target) ?? [];
      spells.push({ from: event.at, to: event.at + event.duration, value, holds: kind === "hold" });
      byInput.set(target, spells);
    }
  }
  return byInput;
}

function levelAt(at: number, spells: readonly Spell[], rest: number): number {
  const active = spells.filter((spell) => spell.from <= at && at < spell.to);
  const held = active.filter((spell) => spell.holds).at(-1);
  if (held !== undefined) return held.value;
  return active.reduce((sum, spell) => sum + spell.value, rest);
}
