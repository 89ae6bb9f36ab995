import { defineModule } from "../language.ts";
import { liverFuelsParameters } from "./liver-fuels-parameters.ts";

/** What programmes of the liver do to glucose and fat: FoxO and AMPK on new glucose, SREBP-1c on its own fat. */
export const liverFuels = defineModule({
  id: "liver_fuels",
  about:
    "Gluconeogenesis under FoxO and AMPK, glucokinase and new fat under SREBP-1c, each a factor that is 1 at rest.",
  needs: {
    foxo_program: { unit: "1", typical: 1, means: "FoxO programme of the liver" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK of the liver" },
    lipogenesis: { unit: "1", typical: 1, means: "nuclear SREBP-1c of the liver" },
  },
  parameters: liverFuelsParameters,
  states: {},
  terms: {
    foxo: { unit: "1", is: "max(0, foxo_program) / foxo_rest", means: "FoxO programme relative to rest" },
    by_foxo: {
      unit: "1",
      is: "1 - frac_foxo + frac_foxo * (1 + k_foxo) * michaelis(foxo, k_foxo)",
      means: "gluconeogenesis under FoxO",
    },
    by_ampk: {
      unit: "1",
      is: "(max(0.01, ampk_active) / ampk_rest)^(-n_ampk)",
      means: "gluconeogenesis under AMPK",
    },
    srebp: { unit: "1", is: "max(0, lipogenesis) / lipogenesis_rest", means: "SREBP-1c relative to rest" },
  },
  processes: {},
  offers: {
    gluconeogenic_drive: {
      unit: "1",
      is: "min(drive_most, by_foxo * by_ampk)",
      means: "gluconeogenesis from what the liver is given, 1 at rest",
    },
    glucokinase: {
      unit: "1",
      is: "max(0, 1 - frac_glucokinase + frac_glucokinase * min(1, srebp))",
      means: "glucokinase, of what takes up glucose on its way from the gut; 1 at rest and above",
    },
    lipogenic_capacity: {
      unit: "1",
      is: "(1 + k_lipogenic) * michaelis(srebp, k_lipogenic)",
      means: "capacity of making fat of glucose, 1 at rest",
    },
    fat_export: {
      unit: "1",
      is: "1 + frac_new_fat * (srebp - 1)",
      means: "triglyceride secreted, by the part of it that is newly made; 1 at rest",
    },
  },
  limits: [
    "PGC-1a, CREB and cortisol act on gluconeogenesis through glucagon and FoxO alone here",
    "FoxO is reported to lower glucokinase too; here SREBP-1c carries it",
    "carbohydrate on lipogenesis (ChREBP) is left out",
  ],
});
