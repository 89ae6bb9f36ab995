import type { Agent } from "../../../model/compounds/agent.ts";
import { gradedEffect } from "../../../model/compounds/graded-effect.ts";
import { oralKinetics } from "../../../model/compounds/oral-kinetics.ts";
import { runModule, steady } from "../../support/run-module.ts";

/** Numbers that an agent lays over an instance of its own, by parameter. */
function numbersAt({ modelled, cells }: Agent, instance: string): Record<string, number> {
  const parts = [modelled, cells].flatMap((model) =>
    model !== undefined && "modules" in model ? [model] : [],
  );
  const of = parts.flatMap(({ adjustments = {} }) =>
    Object.entries(adjustments).flatMap(([at, { value }]) =>
      at.startsWith(`${instance}.`) ? [[at.slice(instance.length + 1), value] as const] : [],
    ),
  );
  if (of.length === 0) throw new Error(`no numbers at ${instance}`);
  return Object.fromEntries(of);
}

/** Plasma of the parent by the minute over a day, in nmol/L, after so many micromoles by mouth in 70 kg. */
export function plasmaAfter(agent: Agent, instance: string, umol: number): number[] {
  const { offers } = runModule(oralKinetics, {
    minutes: 24 * 60,
    at: Array.from({ length: 24 * 60 }, (_, minute) => minute),
    values: numbersAt(agent, instance),
    adds: [{ at: 0, amounts: { gut: umol } }],
  });
  return offers.level_free.map((level) => level * 1000);
}

export const peak = (levels: readonly number[]) => Math.max(...levels);
export const peakMinute = (levels: readonly number[]) => levels.indexOf(peak(levels));

/** What is left of a target, or how far it is raised, at a steady level in umol/L. */
export function effectAt(agent: Agent, instance: string, level: number) {
  return steady(gradedEffect, { ...numbersAt(agent, instance), level_free: level });
}
