import { defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const day = (certificate: string) => ({
  system: "human-adult",
  protocol: body({
    lasts: "24 h",
    events: [
      `{at: 1 h, compound: igf_1_lr3, level: 1 x${certificate}}`,
      "{at: 4 h, meal: {protein: 25 g, source: whey, carbohydrate: 40 g, fat: 10 g}}",
    ],
  }),
});

/** What is in the vial. */
export const c14 = defineClaim({
  id: "C14",
  kind: "tool",
  says: "A study is only as good as the vial: identity, content, purity, certificate of analysis.",
  show: "Exposures carry content and purity with uncertainty; bands of readouts widen with it; a batch with the wrong content shifts the result.",
  literature: {
    says: "Products sold on the internet often hold other amounts than labelled; how it blurs the outcome of a study is arithmetic.",
    verdict: "supported",
    refs: [],
  },
  arms: {
    labelled: day(""),
    half: day(", content: 50 %, purity: 98 %"),
    uncertain: day(", content: {value: 100 %, sd: 30 %}, purity: {value: 90 %, sd: 10 %}"),
    sure: day(", content: 100 %, purity: 90 %"),
  },
  figures: {
    labelled: {
      means: "highest free LR3 as labelled",
      unit: "nmol/L",
      of: (arm) => arm("labelled").most("lr3_free"),
    },
    half: {
      means: "highest free LR3 of a batch with half of its content, over labelled",
      unit: "1",
      of: (arm) => arm("half").most("lr3_free") / arm("labelled").most("lr3_free"),
    },
    half_akt: {
      means: "T308 of Akt over the day with that batch, over labelled",
      unit: "1",
      of: (arm) => arm("half").mean("p_akt_t308") / arm("labelled").mean("p_akt_t308"),
    },
    blur: {
      means:
        "how far the highest free LR3 of one draw of the uncertain batch lies from that of a sure one: 0 on average without uncertainty",
      unit: "1",
      of: (arm) => Math.abs(arm("uncertain").most("lr3_free") / arm("sure").most("lr3_free") - 1),
    },
  },
  cases: {
    shift: {
      about: "half of the content shifts the exposure by more than a third and the answer with it",
      holds: [
        { figure: "half", below: 0.67 },
        { figure: "half_akt", below: 0.995 },
      ],
    },
  },
  decides: "half",
  shows:
    "As labelled free LR3 reaches {labelled|2} nmol/L. A batch with half of its content brings it to {half|2} and T308 of Akt over the day to {half_akt|3} of that. A batch whose content is known to 30 % and whose purity is known to 10 % lies {blur|2} off a sure one.",
  plots: [
    {
      kind: "curves",
      title: "T308 of Akt of muscle",
      readout: "p_akt_t308",
      arms: ["labelled", "half", "sure"],
    },
  ],
  members: 32,
  limits: [
    "identity is not asked: a vial with another substance is another protocol",
    "with the numbers as they stand an uncertain batch is as labelled; the width is in the members, as the band of the last figure shows",
  ],
});
