import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const plates = {
  usual: meals(110, 2500),
  feast: meals(220, 3200),
  even: meals(120, 2500),
  rich: meals(220, 2500),
  poor: meals(20, 2500),
};
type Plate = keyof typeof plates;

const weeks = 8;
const [from, to] = [24 * 7 * 4, 24 * 7 * weeks];

function eaten(order: readonly Plate[], age = 45) {
  const days = Object.fromEntries(order.map((name) => [name, plates[name]]));
  return {
    system: "human-adult",
    protocol: body({
      age,
      mass: 80,
      bodyFat: 22,
      days,
      blocks: [`{name: all, days: [${order.join(", ")}], repeat: ${(7 * weeks) / order.length}}`],
    }),
    every: 7_200_000,
  };
}

/** Lasting high drive, against usual food and against drive of the same mean that comes and goes. */
export const a09 = defineClaim({
  id: "A09",
  kind: "outcome",
  says: "Chronic activation brings faster ageing, a risk of cancer and suppressed maintenance.",
  show: "Constant high input for months, against usual input and against cycled input of equal mean: junk, senescent cells, insulin sensitivity, proliferation index.",
  literature: {
    says: "Lowering mTORC1 lengthens life of model organisms, and its genetic activation in muscle of mice blocks autophagy and makes them look aged. That high drive from food ages people is inferred, not shown.",
    verdict: "partly supported",
    refs: ["castets2013", "ham2020", "tremblay2005"],
  },
  arms: {
    usual: eaten(["usual"]),
    feast: eaten(["feast"]),
    even: eaten(["even"]),
    cycled: eaten(["rich", "poor"]),
  },
  figures: {
    mtorc1: {
      means:
        "mTORC1 of muscle in weeks 5 to 8 of 220 g protein and 3,200 kcal a day, over 110 g and 2,500 kcal",
      unit: "1",
      of: (arm) =>
        arm("feast").mean("mtorc1_active", from, to) / arm("usual").mean("mtorc1_active", from, to),
    },
    junk_muscle: {
      means: "junk of muscle, weeks 5 to 8 of feast over usual",
      unit: "1",
      of: (arm) => arm("feast").mean("junk_muscle", from, to) / arm("usual").mean("junk_muscle", from, to),
    },
    junk_liver: {
      means: "junk of liver, weeks 5 to 8 of feast over usual",
      unit: "1",
      of: (arm) => arm("feast").mean("junk_liver", from, to) / arm("usual").mean("junk_liver", from, to),
    },
    flux_liver: {
      means: "completed autophagy of liver, feast over usual",
      unit: "1",
      of: (arm) => arm("feast").mean("flux_liver", from, to) / arm("usual").mean("flux_liver", from, to),
    },
    proliferation: {
      means: "proliferation index, feast over usual",
      unit: "1",
      of: (arm) =>
        arm("feast").mean("proliferation_index", from, to) /
        arm("usual").mean("proliferation_index", from, to),
    },
    insulin: {
      means: "insulin sensitivity, feast over usual",
      unit: "1",
      of: (arm) =>
        arm("feast").mean("insulin_sensitivity", from, to) /
        arm("usual").mean("insulin_sensitivity", from, to),
    },
    senescent: {
      means: "senescent cells at the end of week 8, feast over usual",
      unit: "1",
      of: (arm) => arm("feast").end("senescent_burden") / arm("usual").end("senescent_burden"),
    },
    sasp: {
      means: "what senescent cells secrete, feast over usual",
      unit: "1",
      of: (arm) => arm("feast").mean("sasp", from, to) / arm("usual").mean("sasp", from, to),
    },
    senescent_cycled: {
      means: "senescent cells with 120 g every day, over 220 and 20 g in turns",
      unit: "1",
      of: (arm) => arm("even").end("senescent_burden") / arm("cycled").end("senescent_burden"),
    },
    cancer: {
      means:
        "published association with cancer of any site, by IGF-1, at the end of week 8: lasting high drive over usual food",
      unit: "1",
      of: (arm) => arm("feast").end("association_any_cancer") / arm("usual").end("association_any_cancer"),
    },
    junk_muscle_cycled: {
      means: "junk of muscle with 120 g every day, over 220 and 20 g in turns",
      unit: "1",
      of: (arm) => arm("even").mean("junk_muscle", from, to) / arm("cycled").mean("junk_muscle", from, to),
    },
    junk_liver_cycled: {
      means: "junk of liver, 120 g every day over turns",
      unit: "1",
      of: (arm) => arm("even").mean("junk_liver", from, to) / arm("cycled").mean("junk_liver", from, to),
    },
    proliferation_cycled: {
      means: "proliferation index, 120 g every day over turns",
      unit: "1",
      of: (arm) =>
        arm("even").mean("proliferation_index", from, to) /
        arm("cycled").mean("proliferation_index", from, to),
    },
    insulin_cycled: {
      means: "insulin sensitivity, 120 g every day over turns",
      unit: "1",
      of: (arm) =>
        arm("even").mean("insulin_sensitivity", from, to) /
        arm("cycled").mean("insulin_sensitivity", from, to),
    },
  },
  cases: {
    junk: {
      about: "lasting high drive leaves more than a tenth more junk in muscle and liver than usual food",
      holds: [
        { figure: "junk_muscle", above: 1.1 },
        { figure: "junk_liver", above: 1.1 },
      ],
    },
    senescence: {
      about: "lasting high drive leaves more than a tenth more senescent cells",
      holds: [{ figure: "senescent", above: 1.1 }],
    },
    maintenance: {
      about: "under lasting high drive completed autophagy of liver is more than a tenth lower",
      holds: [{ figure: "flux_liver", below: 0.9 }],
    },
    growth: {
      about: "under lasting high drive the proliferation index is more than a tenth higher",
      holds: [{ figure: "proliferation", above: 1.1 }],
    },
    cancer: {
      about:
        "under lasting high drive the published association of IGF-1 with cancer is more than 2 % higher",
      holds: [{ figure: "cancer", above: 1.02 }],
    },
    insulin: {
      about: "under lasting high drive insulin sensitivity is more than a tenth lower",
      holds: [{ figure: "insulin", below: 0.9 }],
    },
    cycled: {
      about:
        "at one mean intake, constant drive leaves more than 5 % more junk of muscle and liver than drive that comes and goes",
      holds: [
        { figure: "junk_muscle_cycled", above: 1.05 },
        { figure: "junk_liver_cycled", above: 1.05 },
      ],
    },
  },
  decides: "junk_liver",
  shows:
    "Eight weeks of 220 g protein and 3,200 kcal put mTORC1 of muscle at {mtorc1|3} times that of usual food, junk of muscle at {junk_muscle|3} and of liver at {junk_liver|3}, senescent cells at {senescent|3}, the proliferation index at {proliferation|3}, the published association of IGF-1 with cancer at {cancer|3} and insulin sensitivity at {insulin|3}. At equal mean intake constant against cycled protein has {junk_muscle_cycled|3} times the junk in muscle and {junk_liver_cycled|3} in liver.",
  plots: [
    {
      kind: "figures",
      title: "Lasting high drive over usual food",
      figures: ["mtorc1", "junk_muscle", "junk_liver", "flux_liver", "senescent", "proliferation", "insulin"],
    },
    {
      kind: "curves",
      title: "Junk of liver",
      readout: "junk_liver",
      arms: ["usual", "feast", "even", "cycled"],
    },
  ],
  members: 8,
  variants: ["ampk_on_flux", "ampk_on_lysosomes"],
  limits: [
    "survival of people is not modelled, by rule (C10); the proliferation index is an openness of the G1 gate, and an association of cohorts is no risk of a person",
    "a tenth is taken as the least that matters, 5 % between two layouts of one intake",
    "IGF-1 of the model falls in a surplus (B10), and its association with cancer with it",
    "weeks stand for years: junk has settled by then, senescent cells not quite; nothing is made of them but their number and what they secrete",
    "drive is food here; what constitutive genes do stands at A27",
  ],
});
