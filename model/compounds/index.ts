import { type AgentNotes, type AgentStatus, evidenceWords, type SystemAgent } from "../../src/lang/index.ts";
import type { references } from "../references.ts";
import type { Agent } from "./agent.ts";
import { aicar } from "./aicar.ts";
import { bcaa } from "./bcaa.ts";
import { berberine } from "./berberine.ts";
import { butyrate } from "./butyrate.ts";
import { caffeineCoffee } from "./caffeine-coffee.ts";
import { carbohydrate } from "./carbohydrate.ts";
import { creatine } from "./creatine.ts";
import { curcumin } from "./curcumin.ts";
import { eaaProtein } from "./eaa-protein.ts";
import { egcg } from "./egcg.ts";
import { everolimus } from "./everolimus.ts";
import { fastingCalorieRestriction } from "./fasting-calorie-restriction.ts";
import { growthAgents } from "./growth-agents.ts";
import { hmbAgent } from "./hmb-record.ts";
import { hypoxia } from "./hypoxia.ts";
import { ketamine } from "./ketamine.ts";
import { ketogenicDiet } from "./ketogenic-diet.ts";
import { ketones } from "./ketones.ts";
import { lectins } from "./lectins.ts";
import { leucine } from "./leucine.ts";
import { luteolin } from "./luteolin.ts";
import { metforminAgent } from "./metformin-record.ts";
import { milkYogurt } from "./milk-yogurt.ts";
import { nac } from "./nac.ts";
import { neomycin } from "./neomycin.ts";
import { omega3 } from "./omega-3.ts";
import { otherCompounds } from "./other-compounds.ts";
import { phosphatidicAcid } from "./phosphatidic-acid.ts";
import { plantOilsGreens } from "./plant-oils-greens.ts";
import { quercetin } from "./quercetin.ts";
import { rapamycinAgent } from "./rapamycin-record.ts";
import { resveratrol } from "./resveratrol.ts";
import { salicylateAspirin } from "./salicylate-aspirin.ts";
import { sertraline } from "./sertraline.ts";
import { thyroidInsomniaMeds } from "./thyroid-insomnia-meds.ts";
import { tianeptine } from "./tianeptine.ts";
import { tocotrienols } from "./tocotrienols.ts";
import { tryptophan } from "./tryptophan.ts";

type Ref = keyof typeof references;

/** Every agent, in the order of its file. */
export const agents: readonly Agent[] = [
  aicar,
  bcaa,
  berberine,
  butyrate,
  caffeineCoffee,
  carbohydrate,
  creatine,
  curcumin,
  eaaProtein,
  egcg,
  everolimus,
  fastingCalorieRestriction,
  hmbAgent,
  hypoxia,
  ketamine,
  ketogenicDiet,
  ketones,
  lectins,
  leucine,
  luteolin,
  metforminAgent,
  milkYogurt,
  nac,
  neomycin,
  omega3,
  phosphatidicAcid,
  plantOilsGreens,
  quercetin,
  rapamycinAgent,
  resveratrol,
  salicylateAspirin,
  sertraline,
  thyroidInsomniaMeds,
  tianeptine,
  tocotrienols,
  tryptophan,
  ...growthAgents,
];

/** What protocols call an agent. */
export function compoundOf({ id, compound }: Agent): string {
  return compound ?? id;
}

/** Agents as the systems of bodies know them. */
export const agentsOfBodies: Readonly<Record<string, SystemAgent<Ref>>> = {
  ...otherCompounds,
  ...known(({ modelled }) => modelled),
};

/** Agents as the systems of cells know them. */
export const agentsOfCells: Readonly<Record<string, SystemAgent<Ref>>> = known(
  ({ cells, modelled }) =>
    cells ?? ("not" in modelled ? modelled : { not: "what it does to cells in a medium is not modelled" }),
);

/** Agents as the systems of mice and rats know them. */
export const agentsOfRodents: Readonly<Record<string, SystemAgent<Ref>>> = known(() => ({
  not: "its kinetics are those of people; mice and rats have what their system names",
}));

function known(modelOf: (agent: Agent) => Agent["modelled"]): Record<string, SystemAgent<Ref>> {
  return Object.fromEntries(
    agents.map((agent) => {
      const model = modelOf(agent);
      const parts =
        "not" in model
          ? { not: model.not }
          : "inSystem" in model
            ? { inSystem: model.inSystem }
            : { parts: model };
      return [compoundOf(agent), { notes: notesOf(agent), refs: sourcesOf(agent), ...parts }];
    }),
  );
}

/** Every source that the file of an agent names. */
function sourcesOf({ targets, kinetics, potency, effects, approval, wada, reach }: Agent): Ref[] {
  const said = [...targets, ...kinetics, ...potency, ...effects, approval, wada];
  return [...new Set([...said.flatMap(({ refs = [] }) => refs), ...(reach?.refs ?? [])])];
}

function notesOf({ name, evidence, approval, wada, reference }: Agent): AgentNotes {
  return {
    name,
    evidence: {
      any: evidenceWords[evidence.any],
      mtor: evidenceWords[evidence.mtor],
      note: evidence.note,
    },
    approval: statusOf(approval),
    wada: statusOf(wada),
    ...(reference === undefined ? {} : { level: `multiples of a reference exposure: ${reference}` }),
  };
}

function statusOf({ kind, text, unverified }: Agent["approval"] | Agent["wada"]): AgentStatus {
  return { kind, text, ...(unverified === undefined ? {} : { unverified }) };
}
