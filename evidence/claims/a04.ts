import { defineClaim } from "./claim.ts";
import { body, cells, meals } from "./protocols.ts";

const tissues = ["muscle", "upper_muscle", "liver", "adipose", "proliferating"];

function fortnight(gene?: string, level = 0) {
  const perturb =
    gene === undefined ? [] : tissues.map((tissue) => `{tissue: ${tissue}, gene: ${gene}, level: ${level}}`);
  return {
    system: "human-adult",
    protocol: body({ days: { day: meals() }, blocks: ["{name: all, days: [day], repeat: 14}"], perturb }),
    every: 3_600_000,
  };
}

const [from, to] = [312, 336];

/** What follows when mTORC1 steps up: synthesis, lipid, mitochondria, size? */
export const a04 = defineClaim({
  id: "A04",
  kind: "mechanism",
  says: "mTORC1's outputs are protein synthesis through S6K1 and 4E-BP1, lipid synthesis, making of mitochondria, and cell growth.",
  show: "Time courses of T389, 4E-BP1, translation, lipogenesis, PGC-1a, oxidative enzymes and cell size after a step of mTORC1.",
  literature: {
    says: "S6K1 and 4E-BP1 carry synthesis and size, SREBP carries lipogenesis (of which mTORC1 is needed, not always sufficient: livers without TSC1 resist steatosis), YY1 with PGC-1a carries mitochondria.",
    verdict: "supported",
    refs: ["fingar2002", "dowling2010", "duvel2010", "kenerson2015", "cunningham2007", "ham2020"],
  },
  arms: {
    given_back: {
      system: "hek293",
      protocol: cells({
        lasts: "24 h",
        medium: "amino_acids: 0 x",
        events: ["{at: 8 h, medium: {amino_acids: 1 x}}"],
      }),
    },
    usual: fortnight(),
    active: fortnight("TSC2", 0),
    braked: fortnight("RPTOR", 0.5),
  },
  figures: {
    t389_step: {
      means: "T389 of S6K1 16 h after amino acids return to HEK293, over before",
      unit: "1",
      of: (arm) => arm("given_back").at("p_s6k1_t389", 24) / arm("given_back").at("p_s6k1_t389", 8),
    },
    bp1_step: {
      means: "hyperphosphorylated 4E-BP1 16 h after amino acids return, over before",
      unit: "1",
      of: (arm) => arm("given_back").at("p_4ebp1_t37_46", 24) / arm("given_back").at("p_4ebp1_t37_46", 8),
    },
    translation_step: {
      means: "eIF4E in eIF4F 16 h after amino acids return, over before",
      unit: "1",
      of: (arm) =>
        arm("given_back").at("cap_dependent_translation", 24) /
        arm("given_back").at("cap_dependent_translation", 8),
    },
    mtorc1_muscle: {
      means: "mTORC1 of muscle without TSC2 after two weeks, over the unchanged body",
      unit: "1",
      of: (arm) =>
        arm("active").mean("mtorc1_active", from, to) / arm("usual").mean("mtorc1_active", from, to),
    },
    synthesis: {
      means: "myofibrillar synthesis without TSC2, over the unchanged body",
      unit: "1",
      of: (arm) =>
        arm("active").mean("fsr_myofibrillar", from, to) / arm("usual").mean("fsr_myofibrillar", from, to),
    },
    lipogenesis_liver: {
      means: "lipogenic programme of liver without TSC2, over the unchanged body",
      unit: "1",
      of: (arm) =>
        arm("active").mean("lipogenesis_liver", from, to) / arm("usual").mean("lipogenesis_liver", from, to),
    },
    lipogenesis_adipose: {
      means: "lipogenic programme of adipose tissue without TSC2, over the unchanged body",
      unit: "1",
      of: (arm) =>
        arm("active").mean("lipogenesis_adipose", from, to) /
        arm("usual").mean("lipogenesis_adipose", from, to),
    },
    pgc1a: {
      means: "PGC-1a of muscle without TSC2, over the unchanged body",
      unit: "1",
      of: (arm) => arm("active").mean("pgc1a", from, to) / arm("usual").mean("pgc1a", from, to),
    },
    enzymes: {
      means: "oxidative enzymes of muscle without TSC2, over the unchanged body",
      unit: "1",
      of: (arm) =>
        arm("active").mean("oxidative_enzymes", from, to) / arm("usual").mean("oxidative_enzymes", from, to),
    },
    size: {
      means: "size of dividing cells without TSC2, over the unchanged body",
      unit: "1",
      of: (arm) => arm("active").mean("cell_size", from, to) / arm("usual").mean("cell_size", from, to),
    },
    enzymes_braked: {
      means: "oxidative enzymes with half of raptor, of the unchanged body",
      unit: "1",
      of: (arm) =>
        arm("braked").mean("oxidative_enzymes", from, to) / arm("usual").mean("oxidative_enzymes", from, to),
    },
    size_braked: {
      means: "size of dividing cells with half of raptor, of the unchanged body",
      unit: "1",
      of: (arm) => arm("braked").mean("cell_size", from, to) / arm("usual").mean("cell_size", from, to),
    },
  },
  cases: {
    initiation: {
      about:
        "T389, 4E-BP1 and cap-dependent translation of a cell rise by more than a quarter with amino acids",
      holds: [
        { figure: "t389_step", above: 1.25 },
        { figure: "bp1_step", above: 1.25 },
        { figure: "translation_step", above: 1.25 },
      ],
    },
    synthesis: {
      about: "synthesis of muscle protein rises by more than a tenth without TSC2, what tracers can tell",
      holds: [{ figure: "synthesis", above: 1.1 }],
    },
    lipid: {
      about: "the lipogenic programme of liver and fat rises by more than a tenth",
      holds: [
        { figure: "lipogenesis_liver", above: 1.1 },
        { figure: "lipogenesis_adipose", above: 1.1 },
      ],
    },
    mitochondria: {
      about: "PGC-1a rises by more than a tenth, and oxidative enzymes by more than 5 % in two weeks",
      holds: [
        { figure: "pgc1a", above: 1.1 },
        { figure: "enzymes", above: 1.05 },
      ],
    },
    size: { about: "dividing cells are more than 5 % larger", holds: [{ figure: "size", above: 1.05 }] },
  },
  decides: "synthesis",
  shows:
    "Amino acids given back bring T389 to {t389_step|2} times, translation to {translation_step|2} times. Without TSC2 mTORC1 of muscle is at {mtorc1_muscle|2} times, synthesis of its protein at {synthesis|2}, lipogenesis of liver at {lipogenesis_liver|2}, PGC-1a at {pgc1a|2}, oxidative enzymes at {enzymes|2} and cells at {size|2} of their usual size.",
  plots: [
    {
      kind: "figures",
      title: "Two weeks without TSC2, over the unchanged body",
      figures: ["synthesis", "lipogenesis_liver", "lipogenesis_adipose", "pgc1a", "enzymes", "size"],
    },
    { kind: "curves", title: "Amino acids given back", readout: "p_s6k1_t389", arms: ["given_back"] },
  ],
  members: 12,
  limits: [
    "YY1 is within PGC-1a; mitochondria are seen through their enzymes, not as mass",
    "a gene cannot change at an hour, so the slow outputs are read after two weeks of a gene lost from birth",
    "mice without TSC1 in muscle make more protein (Ham 2020); here synthesis of muscle follows amino acids and load more than lasting mTORC1, and that is not reproduced",
    "loss of TSC2 is a laboratory step: no food or drug does as much",
  ],
});
