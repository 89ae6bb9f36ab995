import { defineModule, defineParameters } from "../../language.ts";
import { assumed, firstOrder, guess } from "./numbers.ts";

/** Leptin and ghrelin of the mouse, which tell fat and an empty gut. */
export const mouseHormones = defineModule({
  id: "mouse_hormones",
  about: "Leptin by fat and food, ghrelin by the lack of food.",
  needs: {
    fat_fold: { unit: "1", typical: 1, means: "fat over that of a lean adult" },
    liver_glycogen: { unit: "1", typical: 1, means: "liver glycogen, 1 fed" },
  },
  parameters: defineParameters({
    leptin_normal: assumed(3.2, "ug/L", "leptin of the lean fed mouse", [
      "median of ten male mice in a paper without an identifier (Gilani 2011)",
      "one assay over strains and sexes",
    ]),
    frac_leptin_fasted: assumed(0.17, "1", "share of it that is left without liver glycogen", [
      "0.64 over 3.2 ug/L after 18 h (Gilani 2011, without an identifier), a little less when glycogen is gone",
      "leptin over a fast",
    ]),
    n_fat: {
      value: 2,
      unit: "1",
      means: "power of fat on leptin",
      evidence: {
        grade: "derived",
        from: ["lin2000"],
        how: "leptin up by 223 % with 68 % more fat, by 458 % with 141 % more (abstract): powers 2.3 and 2.0",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    tau_leptin: assumed(2, "h", "lag of leptin", ["secretion follows food in hours", "leptin over a fast"]),
    ghrelin_normal: assumed(85, "pmol/L", "ghrelin of the fed mouse", [
      "282 ng/L (Gilani 2011, a paper without an identifier) over a molar mass of 3315 g/mol",
      "acyl ghrelin of fed mice",
    ]),
    fold_ghrelin_fasted: assumed(4.2, "1", "ghrelin without liver glycogen, over fed", [
      "1106 over 282 ng/L after 18 h (Gilani 2011, without an identifier), a little more when glycogen is gone",
      "ghrelin over a fast",
    ]),
    tau_ghrelin: assumed(1, "h", "lag of ghrelin", ["hours at most", "ghrelin over a fast"]),
  }),
  states: {
    leptin: { unit: "ug/L", initial: 3.2, means: "plasma leptin", scale: 3 },
    ghrelin: { unit: "pmol/L", initial: 85, means: "plasma ghrelin", scale: 100 },
  },
  processes: {
    leptin_secretion: {
      to: "leptin",
      rate: "leptin_normal * max(0.05, fat_fold)^n_fat * (frac_leptin_fasted + (1 - frac_leptin_fasted) * liver_glycogen) / tau_leptin",
      means: "fat secretes leptin, more when fed",
      evidence: { refs: ["ahima1996", "lin2000"] },
    },
    leptin_loss: {
      from: "leptin",
      rate: "leptin / tau_leptin",
      means: "leptin is cleared",
      evidence: firstOrder,
    },
    ghrelin_secretion: {
      to: "ghrelin",
      rate: "ghrelin_normal * (1 + (fold_ghrelin_fasted - 1) * max(-0.2, 1 - liver_glycogen)) / tau_ghrelin",
      means: "the stomach secretes ghrelin while there is no food",
      evidence: guess(
        "ghrelin rises while the stomach is empty; glycogen tells how long",
        "ghrelin over a fast",
      ),
    },
    ghrelin_loss: {
      from: "ghrelin",
      rate: "ghrelin / tau_ghrelin",
      means: "ghrelin is cleared",
      evidence: firstOrder,
    },
  },
  offers: {
    leptin_concentration: { unit: "ug/L", is: "leptin", means: "plasma leptin" },
    ghrelin_concentration: { unit: "pmol/L", is: "ghrelin", means: "plasma ghrelin" },
  },
  limits: ["liver glycogen stands in for what tells fat cells and stomach that food is gone"],
});
