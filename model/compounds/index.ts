import type { AgentNotes, SystemAgent } from "../../src/lang/index.ts";
import type { references } from "../references.ts";
import type { Agent, AgentModel, InSystem, NotModelled } from "./agent.ts";
import { aicar } from "./aicar.ts";
import { everolimus } from "./everolimus.ts";
import { salicylateAspirin } from "./salicylate-aspirin.ts";

type Ref = keyof typeof references;

/** Every agent, in the order of its class: hormones, growth, amino acids and foods, drugs, plants, settings. */
export const agents: readonly Agent[] = [everolimus, aicar, salicylateAspirin];

/** What protocols call an agent. */
export function compoundOf({ id, compound }: Agent): string {
  return compound ?? id;
}

const levels = {
  "human-trial": "trials in people",
  "human-mechanism": "mechanism in people",
  animal: "animals",
  cell: "cells",
  none: "none",
} as const;

/** Agents as the systems of bodies know them. */
export const agentsOfBodies: Readonly<Record<string, SystemAgent<Ref>>> = known(({ modelled }) => modelled);

/** Agents as the systems of cells know them. */
export const agentsOfCells: Readonly<Record<string, SystemAgent<Ref>>> = known(
  ({ cells, modelled }) =>
    cells ?? ("not" in modelled ? modelled : { not: "what it does to cells in a medium is not modelled" }),
);

function known(
  modelOf: (agent: Agent) => AgentModel | InSystem | NotModelled,
): Record<string, SystemAgent<Ref>> {
  return Object.fromEntries(
    agents.map((agent) => {
      const model = modelOf(agent);
      const parts =
        "not" in model
          ? { not: model.not }
          : "inSystem" in model
            ? { not: model.inSystem }
            : { parts: model };
      return [compoundOf(agent), { notes: notesOf(agent), ...parts }];
    }),
  );
}

function notesOf({ name, evidence, approval, wada, reference }: Agent): AgentNotes {
  const unchecked = (said: { readonly unverified?: true }) => (said.unverified ? " (not verified)" : "");
  return {
    name,
    evidence: `${levels[evidence.any]}; on mTOR: ${levels[evidence.mtor]}`,
    approval: `${approval.kind}: ${approval.text}${unchecked(approval)}`,
    wada: `${wada.kind}: ${wada.text}${unchecked(wada)}`,
    ...(reference === undefined ? {} : { level: `multiples of a reference exposure: ${reference}` }),
  };
}
