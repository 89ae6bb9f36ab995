import { foods } from "../body/foods.ts";
import { defineSystem } from "../language.ts";
import { mccollBodySize } from "../published/mccoll-2024/body-size.ts";
import { mccollInsulin } from "../published/mccoll-2024/insulin.ts";
import { mccollInsulinSignalling } from "../published/mccoll-2024/insulin-signalling.ts";
import { mccollLeucine } from "../published/mccoll-2024/leucine.ts";
import { mccollMtor } from "../published/mccoll-2024/mtor.ts";

/** The published model of McColl and Clarke 2024, as a system of our modules: kept to show that it is reproduced. */
export const mccoll2024 = defineSystem({
  id: "mccoll-2024",
  about:
    "McColl and Clarke 2024 as published: leucine, insulin, mTORC1 and muscle protein for some hours after a drink. It does not start at rest: its authors first infuse leucine at 2.5 mg/min for 300 min.",
  modules: {
    body_size: mccollBodySize,
    leucine: mccollLeucine,
    insulin: mccollInsulin,
    insulin_signalling: mccollInsulinSignalling,
    mtor: mccollMtor,
  },
  wires: {
    "body_size.mass": "subject.mass",
    "body_size.height": "subject.height",
    "body_size.age": "subject.age",
    "body_size.male": "subject.male",
    "leucine.plasma_volume": "body_size.plasma_volume",
    "leucine.muscle_volume": "body_size.muscle_volume",
    "leucine.s6k1_p_t389": "mtor.s6k1_p_t389",
    "leucine.akt_t308_alone": "mtor.akt_t308_alone",
    "leucine.mtorc1_active": "mtor.mtorc1_active",
    "insulin.plasma_volume": "body_size.plasma_volume",
    "insulin.leucine_plasma_amount": "leucine.leucine_plasma_amount",
    "insulin_signalling.muscle_volume": "body_size.muscle_volume",
    "insulin_signalling.insulin_amount": "insulin.insulin_amount",
    "insulin_signalling.s6k1_p_t389": "mtor.s6k1_p_t389",
    "mtor.muscle_volume": "body_size.muscle_volume",
    "mtor.pdk1_active": "insulin_signalling.pdk1_active",
    "mtor.mtorc2_active": "insulin_signalling.mtorc2_active",
    "mtor.leucine_muscle_amount": "leucine.leucine_muscle_amount",
  },
  exposures: [
    { on: "infuse.leucine", takes: { flow: "umol/min" }, during: { "leucine.leucine_infusion": "flow" } },
    {
      on: "amino_acids",
      takes: { leucine: "g" },
      adds: { "leucine.stomach": "leucine / 131.17[g/mol]" },
    },
    {
      on: "meal",
      takes: { protein: "g", leucine: "g" },
      tables: { food: { by: "source", rows: foods } },
      adds: {
        "leucine.stomach":
          "if(given(leucine) > 0.5, leucine / 131.17[g/mol], protein * food.leucine_content)",
      },
    },
  ],
  readouts: {
    leucine_plasma: {
      unit: "umol/L",
      is: "leucine.leucine_plasma_concentration",
      means: "plasma leucine",
      assay: "plasma leucine concentration",
    },
    leucine_muscle: {
      unit: "umol/L",
      is: "leucine.leucine_muscle_concentration",
      means: "intracellular leucine",
      assay: "free leucine in a muscle biopsy",
    },
    insulin_plasma: {
      unit: "pmol/L",
      is: "insulin.insulin_concentration",
      means: "plasma insulin",
      assay: "plasma insulin concentration",
    },
    p_s6k1_t389: {
      unit: "nmol/L",
      is: "mtor.s6k1_p_t389_concentration",
      means: "p70S6K phosphorylated at T389",
      assay: "immunoblot",
    },
    mtorc1_active: {
      unit: "nmol/L",
      is: "mtor.mtorc1_active_concentration",
      means: "active mTORC1",
      assay: "not measured",
    },
    synthesis_leucine: {
      unit: "umol/min",
      is: "leucine.synthesis",
      means: "muscle protein synthesis as leucine",
      assay: "leg kinetics",
    },
    breakdown_leucine: {
      unit: "umol/min",
      is: "leucine.breakdown",
      means: "muscle protein breakdown as leucine",
      assay: "leg kinetics",
    },
    net_balance_leucine: {
      unit: "umol/min",
      is: "leucine.net_balance",
      means: "net balance as the authors define it",
      assay: "leg kinetics",
    },
  },
  settle: "0 h",
});
