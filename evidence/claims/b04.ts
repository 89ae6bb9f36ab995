import { defineClaim } from "./claim.ts";
import { endRatio, ratio } from "./figures.ts";
import { body, genes, meals } from "./protocols.ts";

const eight = (plates: readonly string[], perturb: readonly string[] = []) => ({
  system: "human-adult",
  protocol: body({
    age: 45,
    days: { day: plates },
    blocks: ["{name: eight, days: [day], repeat: 56}"],
    perturb,
  }),
  every: 7_200_000,
});
const last = [1176, 1344] as const;

/** Diseases said to go with much mTOR. */
export const b04 = defineClaim({
  id: "B04",
  kind: "outcome",
  says: "Too much mTOR is tied to cancer, obesity, type 2 diabetes, depression, neurodegeneration, acne.",
  show: "One association index for each disease, with its mechanism in the network, its evidence and its limits; never a diagnosis or a probability for a person.",
  literature: {
    says: "Cohorts associate markers (IGF-1, body mass index, C-reactive protein) with cancers, diabetes, dementia and depression; none measured mTOR. For acne no cohort number of a marker that the model has was found.",
    verdict: "partly supported",
    refs: ["renehan2004"],
  },
  arms: {
    usual: eight(meals()),
    plenty: eight(meals(180, 3200)),
    drive: eight(meals(), genes({ TSC2: 0.3 }, ["muscle", "upper_muscle", "liver", "adipose"])),
  },
  figures: {
    mtorc1: {
      means: "mTORC1 of muscle in the last week of plenty, over usual",
      unit: "1",
      of: ratio("mtorc1_active", "plenty", "usual", last),
    },
    mass: {
      means: "body mass index after eight weeks of plenty, over usual",
      unit: "1",
      of: endRatio("body_mass_index", "plenty", "usual"),
    },
    cancer: {
      means: "published association with cancer of any site by IGF-1, plenty over usual",
      unit: "1",
      of: endRatio("association_any_cancer", "plenty", "usual"),
    },
    diabetes: {
      means: "published association with type 2 diabetes by body mass index, plenty over usual",
      unit: "1",
      of: endRatio("association_type_2_diabetes", "plenty", "usual"),
    },
    dementia: {
      means: "published association with dementia by body mass index of midlife, plenty over usual",
      unit: "1",
      of: endRatio("association_dementia", "plenty", "usual"),
    },
    depression: {
      means: "published association with depressive symptoms by C-reactive protein, plenty over usual",
      unit: "1",
      of: endRatio("association_depression", "plenty", "usual"),
    },
    drive_mtorc1: {
      means: "mTORC1 of muscle with less TSC2 in four tissues, over usual",
      unit: "1",
      of: ratio("mtorc1_active", "drive", "usual", last),
    },
    drive_cancer: {
      means: "association with cancer with less TSC2, over usual",
      unit: "1",
      of: endRatio("association_any_cancer", "drive", "usual"),
    },
    drive_diabetes: {
      means: "association with type 2 diabetes with less TSC2, over usual",
      unit: "1",
      of: endRatio("association_type_2_diabetes", "drive", "usual"),
    },
    drive_depression: {
      means: "association with depressive symptoms with less TSC2, over usual",
      unit: "1",
      of: endRatio("association_depression", "drive", "usual"),
    },
  },
  cases: {
    obesity: {
      about: "eight weeks of plenty raise body mass index by at least 1 %",
      holds: [{ figure: "mass", above: 1.01 }],
    },
    diabetes: {
      about: "plenty raises the association with type 2 diabetes by at least 2 %",
      holds: [{ figure: "diabetes", above: 1.02 }],
    },
    cancer: {
      about: "plenty raises the association with cancer, by IGF-1, by at least 1 %",
      holds: [{ figure: "cancer", above: 1.01 }],
    },
    dementia: {
      about: "plenty raises the association with dementia by at least 1 %",
      holds: [{ figure: "dementia", above: 1.01 }],
    },
    depression: {
      about: "plenty raises the association with depressive symptoms by at least 1 %",
      holds: [{ figure: "depression", above: 1.01 }],
    },
    by_mtor: {
      about: "more mTORC1 by itself, with the same food, raises an association by at least 1 %",
      holds: [
        { figure: "drive_mtorc1", above: 1.1 },
        { figure: "drive_diabetes", above: 1.01 },
      ],
    },
  },
  decides: "drive_diabetes",
  shows:
    "Eight weeks of plenty bring mTORC1 of muscle to {mtorc1|2} and body mass index to {mass|3} of usual; published associations stand at {diabetes|3} for type 2 diabetes, {cancer|3} for cancer of any site, {dementia|3} for dementia and {depression|3} for depressive symptoms. With more mTORC1 on the same food ({drive_mtorc1|2}) they stand at {drive_diabetes|3} for diabetes, {drive_cancer|3} for cancer and {drive_depression|3} for depressive symptoms.",
  plots: [
    {
      kind: "figures",
      title: "Published associations, plenty over usual",
      figures: ["diabetes", "cancer", "dementia", "depression"],
    },
    {
      kind: "figures",
      title: "Published associations, more mTORC1 on the same food",
      figures: ["drive_diabetes", "drive_cancer", "drive_depression"],
    },
  ],
  members: 8,
  builtIn:
    "Associations go by IGF-1, body mass and C-reactive protein. mTORC1 of tissues has no way of its own to them, so that more mTORC1 on the same food moves none of them: this is how it is built, and says nothing of the claim.",
  limits: [
    "associations of cohorts, put to the change of a marker: no cause, no diagnosis, no probability for anybody",
    "acne has no index: no published number ties it to a quantity of the model",
    "they go by IGF-1, body mass and C-reactive protein, to which mTORC1 of tissues has no way of its own in the model, since no number was found for one",
  ],
});
