import { defineModule, defineParameters } from "../language.ts";
import { byHand, guess, lumped, within } from "./evidence.ts";

/** What sessions leave in muscle: a drive of hours, one of days, and one of endurance. */
export const loading = defineModule({
  id: "lumped_loading",
  about: "Three traces of a session: of hours and of days after lifting, of half a day after endurance.",
  inputs: {
    session: { unit: "1", default: 0, means: "effort against load while a session lasts, 0 to 1" },
    endurance: {
      unit: "1",
      default: 0,
      means: "power of endurance exercise, share of maximal oxygen uptake",
    },
  },
  parameters: defineParameters({
    k_early: {
      value: 0.016,
      unit: "1/min",
      means: "filling of the drive of hours at full effort",
      evidence: byHand("dreyer-2006", "apro-2014"),
      spread: within(1.5),
    },
    tau_early: {
      value: 120,
      unit: "min",
      means: "its decay",
      evidence: byHand("drummond-2009", "phillips-1997"),
      spread: within(1.4),
    },
    k_lasting: {
      value: 0.015,
      unit: "1/min",
      means: "filling of the drive of days at full effort",
      evidence: byHand("phillips-1997", "trappe-2002"),
      spread: within(1.5),
    },
    tau_lasting: {
      value: 55,
      unit: "h",
      means: "its decay",
      evidence: byHand("phillips-1997", "macdougall-1995"),
      spread: within(1.3),
    },
    k_aerobic: {
      value: 0.02,
      unit: "1/min",
      means: "filling of the drive of endurance at full power",
      evidence: byHand("wilkinson-2008"),
      spread: within(1.5),
    },
    tau_aerobic: {
      value: 10,
      unit: "h",
      means: "its decay",
      evidence: guess("as in the large system", "mitochondrial synthesis over two days after cycling"),
      spread: within(1.5),
    },
    power_lifting: {
      value: 0.6,
      unit: "1",
      means: "power of contraction of a session at full effort",
      evidence: byHand("dreyer-2006"),
      spread: within(1.3),
    },
  }),
  states: {
    early: { unit: "1", initial: 0, scale: 0.3, means: "drive of hours" },
    lasting: { unit: "1", initial: 0, scale: 0.3, means: "drive of days" },
    aerobic: { unit: "1", initial: 0, scale: 0.3, means: "drive of endurance" },
  },
  terms: {
    effort: { unit: "1", is: "min(1, max(0, session))", means: "effort against load" },
    power: { unit: "1", is: "min(1, max(0, endurance))", means: "power of endurance" },
  },
  processes: {
    early_filling: {
      to: "early",
      rate: "k_early * effort * (1 - early)",
      means: "load fills it",
      evidence: lumped,
    },
    early_decay: { from: "early", rate: "early / tau_early", means: "it fades", evidence: lumped },
    lasting_filling: {
      to: "lasting",
      rate: "k_lasting * effort * (1 - lasting)",
      means: "load fills it",
      evidence: { refs: ["phillips1997"] },
    },
    lasting_decay: {
      from: "lasting",
      rate: "lasting / tau_lasting",
      means: "it fades over two days",
      evidence: { refs: ["phillips1997"] },
    },
    aerobic_filling: {
      to: "aerobic",
      rate: "k_aerobic * power * (1 - aerobic)",
      means: "endurance fills it",
      evidence: lumped,
    },
    aerobic_decay: { from: "aerobic", rate: "aerobic / tau_aerobic", means: "it fades", evidence: lumped },
  },
  offers: {
    early: { unit: "1", is: "early", means: "drive of hours" },
    lasting: { unit: "1", is: "lasting", means: "drive of days" },
    aerobic: { unit: "1", is: "aerobic", means: "drive of endurance" },
    contraction: {
      unit: "1",
      is: "min(1, power_lifting * effort + power)",
      means: "power of contraction now",
    },
  },
  limits: ["one muscle stands for every muscle that is trained", "eccentric work is as concentric"],
});
