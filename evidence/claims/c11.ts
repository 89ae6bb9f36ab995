import { defineClaim } from "./claim.ts";
import { endRatio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const eight = (more: readonly string[] = []) => ({
  system: "human-adult",
  protocol: body({
    age: 50,
    days: { day: [...more, ...meals()] },
    blocks: ["{name: eight, days: [day], repeat: 56}"],
  }),
  every: 7_200_000,
});

/** IGF-1 and some cancers. */
export const c11 = defineClaim({
  id: "C11",
  kind: "evidence",
  says: "Higher IGF-1 is associated with some cancers: association, not proof.",
  show: "An association index from published relative risks with its interval, worded as association.",
  literature: {
    says: "From the 25th to the 75th percentile of IGF-1 the odds of prostate cancer were 1.49 (95 % interval 1.14 to 1.95) and of premenopausal breast cancer 1.65 (1.26 to 2.08) in a meta-regression; newer prospective data are lower.",
    verdict: "supported",
    refs: ["renehan2004"],
  },
  arms: {
    usual: eight(),
    igf1: eight(['{at: "08:05", compound: igf_1, dose: 3 mg, route: sc}']),
    little_protein: {
      ...eight(),
      protocol: body({
        age: 50,
        days: { day: meals(45, 2500) },
        blocks: ["{name: eight, days: [day], repeat: 56}"],
      }),
    },
  },
  figures: {
    igf1: {
      means: "IGF-1 of plasma at the end of eight weeks with IGF-1, over none",
      unit: "1",
      of: endRatio("igf1_plasma", "igf1", "usual"),
    },
    prostate: {
      means: "published association with prostate cancer at that IGF-1, over usual",
      unit: "1",
      of: endRatio("association_prostate_cancer", "igf1", "usual"),
    },
    breast: {
      means: "published association with breast cancer at that IGF-1, over usual",
      unit: "1",
      of: endRatio("association_breast_cancer", "igf1", "usual"),
    },
    colorectal: {
      means: "published association with colorectal cancer at that IGF-1, over usual",
      unit: "1",
      of: endRatio("association_colorectal_cancer", "igf1", "usual"),
    },
    any: {
      means: "published association with cancer of any site at that IGF-1, over usual",
      unit: "1",
      of: endRatio("association_any_cancer", "igf1", "usual"),
    },
    less: {
      means: "association with prostate cancer after eight weeks of 45 g of protein, over usual",
      unit: "1",
      of: endRatio("association_prostate_cancer", "little_protein", "usual"),
    },
  },
  cases: {
    prostate: {
      about:
        "with more IGF-1 the association with prostate cancer is above 1 at all: it is asked whether there is one",
      holds: [{ figure: "prostate", above: 1 }],
    },
    breast: {
      about:
        "with more IGF-1 the association with breast cancer is above 1 at all: it is asked whether there is one",
      holds: [{ figure: "breast", above: 1 }],
    },
    colorectal: {
      about:
        "with more IGF-1 the association with colorectal cancer is above 1 at all: it is asked whether there is one",
      holds: [{ figure: "colorectal", above: 1 }],
    },
    any: {
      about:
        "with more IGF-1 the association with cancer of any site is above 1 at all: it is asked whether there is one",
      holds: [{ figure: "any", above: 1 }],
    },
  },
  decides: "prostate",
  shows:
    "With IGF-1 of plasma at {igf1|2} of usual, the published association stands at {prostate|3} for prostate cancer, {breast|3} for breast cancer, {colorectal|3} for colorectal cancer and {any|3} for cancer of any site; after eight weeks of 45 g of protein a day at {less|3} for prostate cancer.",
  plots: [
    {
      kind: "figures",
      title: "Published associations at raised IGF-1",
      figures: ["prostate", "breast", "colorectal", "any"],
    },
  ],
  members: 16,
  builtIn:
    "Published associations are put to the change of a marker: that they rise with IGF-1 is what their papers say, and only how far is computed.",
  limits: [
    "associations of cohorts in which IGF-1 differed between people: whether changing it in one person changes anything is not known",
    "never a probability for anybody; the interval of the papers is the spread of each number",
  ],
});
