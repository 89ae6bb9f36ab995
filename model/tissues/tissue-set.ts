import type { Parameter } from "../../src/lang/index.ts";
import { akt } from "../signalling/akt.ts";
import { aminoAcidSensing } from "../signalling/amino-acid-sensing.ts";
import { ampk } from "../signalling/ampk.ts";
import { deptor } from "../signalling/deptor.ts";
import { erk } from "../signalling/erk.ts";
import { foxoProgram } from "../signalling/foxo-program.ts";
import { grb10 } from "../signalling/grb10.ts";
import { hormoneInputs } from "../signalling/hormone-inputs.ts";
import { insulinReceptor } from "../signalling/insulin-receptor.ts";
import { irs1Pi3k } from "../signalling/irs1-pi3k.ts";
import { mtorComplexes } from "../signalling/mtor-complexes.ts";
import { mtorc2Arms } from "../signalling/mtorc2-arms.ts";
import { pgc1a } from "../signalling/pgc1a.ts";
import { s6k1Translation } from "../signalling/s6k1-translation.ts";
import { smad } from "../signalling/smad.ts";
import { srebp1 } from "../signalling/srebp1.ts";
import { stress } from "../signalling/stress.ts";
import { surroundings } from "../signalling/surroundings.ts";
import { tfebLysosome } from "../signalling/tfeb-lysosome.ts";
import { tscRheb } from "../signalling/tsc-rheb.ts";
import { ulk1Autophagy } from "../signalling/ulk1-autophagy.ts";
import { adipose } from "./adipose.ts";
import { agrp } from "./agrp.ts";
import { heart } from "./heart.ts";
import { hippocampus } from "./hippocampus.ts";
import { liver } from "./liver.ts";
import { muscle, upperMuscle } from "./muscle.ts";
import { pomc } from "./pomc.ts";
import { constantOf, settledLevels } from "./ports.ts";
import { proliferating } from "./proliferating.ts";
import { tCell } from "./t-cell.ts";
import type { AnyModule, Kind, Ref, Tissue } from "./tissue.ts";

/** The tissues that run the signalling set, by the first word of their addresses. */
export const tissues = {
  muscle,
  upper_muscle: upperMuscle,
  liver,
  adipose,
  agrp,
  pomc,
  hippocampus,
  heart,
  t_cell: tCell,
  proliferating,
} satisfies Record<string, Tissue>;

export type TissueName = keyof typeof tissues;

/** Port of a tissue -> the offer that the system wires there. */
export type Filled = Readonly<Record<string, string>>;

const core: Readonly<Record<string, AnyModule>> = {
  insulin_receptor: insulinReceptor,
  irs1_pi3k: irs1Pi3k,
  akt,
  tsc_rheb: tscRheb,
  amino_acid_sensing: aminoAcidSensing,
  mtor_complexes: mtorComplexes,
  s6k1_translation: s6k1Translation,
  energy_ampk: ampk,
  ulk1_autophagy: ulk1Autophagy,
  hormone_inputs: hormoneInputs,
  surroundings,
};

const slow: Readonly<Record<string, AnyModule>> = {
  grb10,
  deptor,
  stress,
  tfeb: tfebLysosome,
  foxo: foxoProgram,
  smad,
  pgc1a,
  srebp1,
  erk,
  mtorc2_arms: mtorc2Arms,
};

/** The modules of a tissue by address: `full` all that it has, `reduced` the core. */
export function tissueModules(name: TissueName, kind: Kind): Record<string, AnyModule> {
  return byAddress(name, Object.fromEntries(instancesOf(name, kind)));
}

/**
 * The wires of a tissue, one for every need: what the system fills, else the module of the tissue that offers the port,
 * else its constant at rest.
 *
 * @example tissueWires("liver", "full", { insulin_local: "insulin.insulin_portal" })
 */
export function tissueWires(name: TissueName, kind: Kind, filled: Filled = {}): Record<string, string> {
  const instances = instancesOf(name, kind);
  const wires = instances.flatMap(([instance, { needs = {} }]) =>
    Object.keys(needs).map((need) => {
      const within = instances.find(([, { offers }]) => Object.hasOwn(offers, need));
      const own = within === undefined ? `surroundings.${constantOf(need)}` : `${within[0]}.${need}`;
      return [`${instance}.${need}`, filled[need] ?? `${name}.${own}`] as const;
    }),
  );
  return byAddress(name, Object.fromEntries(wires));
}

/** The levels at rest of a tissue, and whose settled value each takes. */
export function tissueBaselines(name: TissueName, kind: Kind, filled: Filled = {}): Record<string, string> {
  const wires = tissueWires(name, kind, filled);
  const levels = instancesOf(name, kind).flatMap(([instance, { parameters = {} }]) =>
    Object.entries(parameters).flatMap(([parameter, { evidence }]) => {
      if (evidence.grade !== "derived" || evidence.from !== "settled state") return [];
      const of = settledLevels[parameter];
      if (of === undefined) throw new Error(`nothing is said of the level ${parameter}`);
      const port = `${name}.${instance}.${of}`;
      return [[`${instance}.${parameter}`, wires[port] ?? port] as const];
    }),
  );
  return byAddress(name, Object.fromEntries(levels));
}

/** The numbers of a tissue that differ from those of the modules. */
export function tissueAdjustments(name: TissueName, kind: Kind): Record<string, Parameter<Ref>> {
  const held = new Set(instancesOf(name, kind).map(([instance]) => instance));
  const own = Object.entries(tissues[name].adjustments);
  return byAddress(name, Object.fromEntries(own.filter(([at]) => held.has(at.split(".")[0] ?? at))));
}

function instancesOf(name: TissueName, kind: Kind): [string, AnyModule][] {
  const { lacks, own = {} }: Tissue = tissues[name];
  const set = kind === "full" ? { ...core, ...slow, ...own } : { ...core, ...own };
  return Object.entries(set).filter(([instance]) => !lacks.includes(instance));
}

function byAddress<Value>(name: TissueName, values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([at, value]) => [`${name}.${at}`, value]));
}
