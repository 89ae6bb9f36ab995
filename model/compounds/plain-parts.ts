import type { Evidence, Parameter } from "../../src/lang/index.ts";
import { adjusted, type Ref } from "../tissues/tissue.ts";
import type { AgentModel } from "./agent.ts";
import { gradedEffect } from "./graded-effect.ts";
import { inMedium } from "./in-medium.ts";
import { oralKinetics } from "./oral-kinetics.ts";
import { type BodyTissue, inTissues, type TissueChannel } from "./tissue-channels.ts";

/** A number that an agent brings, with where it comes from and how far it may be off. */
export interface Brought {
  readonly value: number;
  readonly evidence: Evidence<Ref>;
  readonly factor?: number;
}

/** What an agent does to one target: a share of it taken away (`left`), a stress (`share`), a rise (`raised`). */
export interface Target {
  readonly channel: TissueChannel;
  readonly as: "left" | "share" | "raised";
  readonly tissues?: readonly BodyTissue[];
  readonly numbers: Readonly<Record<"k_half" | "gain_effect", Brought>> &
    Readonly<Partial<Record<"n_half" | "tau_effect", Brought>>>;
}

/** Kinetics of the parent by mouth. */
export interface Oral {
  /** g/mol */
  readonly molarMass: number;
  readonly numbers: Readonly<Record<"k_absorption" | "volume_oral" | "half_life_plasma", Brought>>;
}

type Targets = Readonly<Record<string, Target>>;

/** Parts of an agent in the body: one compartment, and a graded effect on each target. */
export function plainInBody(id: string, { molarMass, numbers }: Oral, targets: Targets): AgentModel {
  const { modules, wires, acts, adjustments } = effects(id, targets);
  return {
    modules: { [id]: oralKinetics, ...modules },
    wires: { [`${id}.body_mass`]: "body_size.body_mass", ...wires },
    acts,
    takes: { dose: "mg" },
    adds: { [`${id}.gut`]: `dose / ${molarMass}[g/mol]` },
    adjustments: { ...laidOver(id, oralKinetics, numbers), ...adjustments },
    readouts: {
      [`${id}_plasma`]: {
        unit: "nmol/L",
        is: `${id}.level_free`,
        means: `${id.replaceAll("_", " ")} in plasma, free of conjugation`,
        assay: "plasma by liquid chromatography with mass spectrometry",
        body: true,
      },
    },
  };
}

/** Parts of an agent over cells: the level of the medium, and the same effects. */
export function plainOverCells(id: string, targets: Targets): AgentModel {
  const { modules, wires, acts, adjustments } = effects(id, targets);
  return {
    modules: { [id]: inMedium, ...modules },
    wires,
    acts,
    takes: { dose: "umol/L" },
    during: { [`${id}.level`]: "dose" },
    adjustments,
  };
}

function effects(id: string, targets: Targets) {
  const each = Object.entries(targets).map(([name, target]) => [`${id}_on_${name}`, target] as const);
  return {
    modules: Object.fromEntries(each.map(([at]) => [at, gradedEffect])),
    wires: Object.fromEntries(each.map(([at]) => [`${at}.level_free`, `${id}.level_free`])),
    acts: Object.assign(
      {},
      ...each.map(([at, { channel, as, tissues }]) => inTissues(channel, `${at}.${as}`, tissues)),
    ) as Record<string, string>,
    adjustments: Object.assign(
      {},
      ...each.map(([at, { numbers }]) => laidOver(at, gradedEffect, numbers)),
    ) as Record<string, Parameter<Ref>>,
  };
}

function laidOver(
  at: string,
  module: typeof oralKinetics | typeof gradedEffect,
  numbers: Readonly<Record<string, Brought | undefined>>,
): Record<string, Parameter<Ref>> {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([name, brought]) =>
      brought === undefined
        ? []
        : [[`${at}.${name}`, adjusted(module, name, brought.value, brought.evidence, brought.factor)]],
    ),
  );
}
