import { exp, log } from "../../src/ensemble/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const weeks = 5;
const end = 24 * 7 * weeks;

function suppressed({ mg = 0, plate = meals() }: { mg?: number; plate?: readonly string[] } = {}) {
  const drug = mg === 0 ? [] : [`{at: "08:00", compound: rapamycin, dose: ${mg} mg, route: oral}`];
  return {
    system: "human-adult",
    protocol: body({
      days: { day: [...drug, ...plate] },
      blocks: [`{name: all, days: [day], repeat: ${7 * weeks}}`],
      events: ["{at: 336 h, injure: {site: skin, size: 100 %}}", "{at: 336 h, vaccinate: {dose: 100 %}}"],
    }),
    every: 7_200_000,
  };
}

const doses = [1, 3, 10] as const;

/** Stands for a dose that none of those that are run reaches. */
const never = { at: 30, says: "not within 10 mg a day" };

/** Dose at which a loss is reached, between the doses on a straight line over their logarithm. */
function doseAt(losses: readonly number[], wanted: number): number {
  const i = losses.findIndex((loss) => loss >= wanted);
  if (i < 0) return never.at;
  if (i === 0) return doses[0];
  const [x0, x1] = [log(doses[i - 1] ?? 1), log(doses[i] ?? 1)];
  const [y0, y1] = [losses[i - 1] ?? 0, losses[i] ?? 0];
  return exp(x0 + ((wanted - y0) / (y1 - y0)) * (x1 - x0));
}

/** What lasting suppression costs: muscle, wounds, immunity? */
export const a10 = defineClaim({
  id: "A10",
  kind: "outcome",
  says: "Chronic suppression brings wasting of muscle, poor healing of wounds and immunosuppression.",
  show: "Weeks of rapamycin, of little protein, of little energy: lean mass, a wound, the answer to a vaccine; the dose at which each starts.",
  literature: {
    says: "Rapamycin slows wounds in animals and people and holds T cells back at transplant doses, while low weekly doses of a rapalog improved vaccine answers of the old. It does not waste muscle of ageing mice; raptor loss does, late. Lack of protein and energy does cost lean mass.",
    verdict: "partly supported",
    refs: ["ekici2007", "schaffer2007", "mannick2014", "ham2020", "bentzinger2013", "hector2018"],
  },
  arms: {
    usual: suppressed(),
    "rapamycin 1": suppressed({ mg: 1 }),
    "rapamycin 3": suppressed({ mg: 3 }),
    "rapamycin 10": suppressed({ mg: 10 }),
    protein: suppressed({ plate: meals(20, 2500) }),
    energy: suppressed({ plate: meals(40, 1250) }),
  },
  figures: {
    lean_drug: {
      means: "lean mass after five weeks of 10 mg rapamycin a day less that without",
      unit: "kg",
      of: (arm) => arm("rapamycin 10").end("lean_body_mass") - arm("usual").end("lean_body_mass"),
    },
    lean_protein: {
      means: "lean mass after five weeks of 20 g protein a day less that with 110 g",
      unit: "kg",
      of: (arm) => arm("protein").end("lean_body_mass") - arm("usual").end("lean_body_mass"),
    },
    lean_energy: {
      means: "lean mass after five weeks of half the energy with 40 g protein less usual",
      unit: "kg",
      of: (arm) => arm("energy").end("lean_body_mass") - arm("usual").end("lean_body_mass"),
    },
    wound_usual: {
      means: "open share of a wound two weeks old, usual food",
      unit: "1",
      of: (arm) => arm("usual").at("wound_open", 672),
    },
    wound_drug: {
      means: "open share of that wound with 10 mg a day less usual",
      unit: "1",
      of: (arm) => arm("rapamycin 10").at("wound_open", 672) - arm("usual").at("wound_open", 672),
    },
    wound_protein: {
      means: "open share of that wound with 20 g protein less usual",
      unit: "1",
      of: (arm) => arm("protein").at("wound_open", 672) - arm("usual").at("wound_open", 672),
    },
    wound_energy: {
      means: "open share of that wound on half the energy less usual",
      unit: "1",
      of: (arm) => arm("energy").at("wound_open", 672) - arm("usual").at("wound_open", 672),
    },
    t_cells_drug: {
      means: "most T cells after a vaccine with 10 mg a day, of usual",
      unit: "1",
      of: (arm) =>
        arm("rapamycin 10").most("t_cell_expansion", 336, end) /
        arm("usual").most("t_cell_expansion", 336, end),
    },
    titre_drug: {
      means: "antibody three weeks after a vaccine with 10 mg a day, of usual",
      unit: "1",
      of: (arm) => arm("rapamycin 10").end("antibody_titre") / arm("usual").end("antibody_titre"),
    },
    titre_protein: {
      means: "antibody with 20 g protein, of usual",
      unit: "1",
      of: (arm) => arm("protein").end("antibody_titre") / arm("usual").end("antibody_titre"),
    },
    titre_energy: {
      means: "antibody on half the energy, of usual",
      unit: "1",
      of: (arm) => arm("energy").end("antibody_titre") / arm("usual").end("antibody_titre"),
    },
    dose_wound: {
      means: "daily rapamycin that leaves a twentieth more of the wound open at two weeks",
      unit: "mg/d",
      standIn: never,
      of: (arm) =>
        doseAt(
          doses.map(
            (mg) => arm(`rapamycin ${mg}`).at("wound_open", 672) - arm("usual").at("wound_open", 672),
          ),
          0.05,
        ),
    },
    dose_t_cells: {
      means: "daily rapamycin that takes a fifth of the T cells after a vaccine",
      unit: "mg/d",
      standIn: never,
      of: (arm) =>
        doseAt(
          doses.map(
            (mg) =>
              1 -
              arm(`rapamycin ${mg}`).most("t_cell_expansion", 336, end) /
                arm("usual").most("t_cell_expansion", 336, end),
          ),
          0.2,
        ),
    },
  },
  cases: {
    muscle_drug: {
      about:
        "10 mg of rapamycin a day cost more than 0.5 kg of lean mass in five weeks: what DXA can tell in a group",
      holds: [{ figure: "lean_drug", below: -0.5 }],
    },
    muscle_food: {
      about: "lack of protein, and of energy, cost more than 0.5 kg",
      holds: [
        { figure: "lean_protein", below: -0.5 },
        { figure: "lean_energy", below: -0.5 },
      ],
    },
    wound_drug: {
      about: "10 mg a day leave more than a twentieth more of a wound open at two weeks",
      holds: [{ figure: "wound_drug", above: 0.05 }],
    },
    wound_food: {
      about: "lack of protein, and of energy, do so",
      holds: [
        { figure: "wound_protein", above: 0.05 },
        { figure: "wound_energy", above: 0.05 },
      ],
    },
    immunity_drug: {
      about: "10 mg a day take more than a fifth of T cells and of antibody after a vaccine",
      holds: [
        { figure: "t_cells_drug", below: 0.8 },
        { figure: "titre_drug", below: 0.8 },
      ],
    },
    immunity_food: {
      about: "lack of protein, and of energy, take more than a fifth of antibody",
      holds: [
        { figure: "titre_protein", below: 0.8 },
        { figure: "titre_energy", below: 0.8 },
      ],
    },
  },
  decides: "lean_drug",
  shows:
    "Five weeks of 10 mg of rapamycin a day change lean mass by {lean_drug|2} kg, of 20 g protein by {lean_protein|2} kg, of half the energy by {lean_energy|2} kg. Of a wound two weeks old {wound_usual|2} is open; the drug adds {wound_drug|2}, lack of protein {wound_protein|2}, lack of energy {wound_energy|2}. After a vaccine {titre_drug|2} of antibody is there under the drug, {titre_protein|2} and {titre_energy|2} under the lacks; a fifth of T cells is lost at {dose_t_cells|2} (mg a day).",
  plots: [
    {
      kind: "curves",
      title: "Lean mass",
      readout: "lean_body_mass",
      arms: ["usual", "rapamycin 10", "protein", "energy"],
    },
    {
      kind: "curves",
      title: "A wound",
      readout: "wound_open",
      arms: ["usual", "rapamycin 3", "rapamycin 10", "protein", "energy"],
    },
  ],
  members: 8,
  limits: [
    "a vaccine is one standard dose; no infection is modelled",
    "T cells lose little under daily rapamycin here, where transplant doses hold them back: free drug at T cells and what it takes of their mTORC1 are transferred from muscle",
    "raptor lost for months, with its late myopathy, is not in the model",
    "doses are those of trials on transplant and of volunteers, none is a proposal",
  ],
});
