import { defineClaim } from "./claim.ts";
import { cells, genes } from "./protocols.ts";

function altered(levels: Readonly<Record<string, number>>, medium: string) {
  return {
    system: "hek293",
    protocol: cells({ lasts: "24 h", medium, perturb: genes(levels) }),
    every: 1_800_000,
  };
}

const free = "serum: 0";
const drugged = "serum: 0, rapamycin: 20 nM";

/** Common alterations of the pathway in a dividing cell. */
export const c15 = defineClaim({
  id: "C15",
  kind: "evidence",
  says: "PI3K/AKT/mTOR is among the pathways most often altered in human cancer.",
  show: "Dividing cells with PIK3CA gain, PTEN loss and TSC loss: independence of growth factors, feedback, answer to rapamycin; nothing about a person.",
  literature: {
    says: "How often genes are altered is counted in tumours and is no question to a model; that these alterations free cells from growth factors is established.",
    verdict: "supported",
    refs: [],
  },
  arms: {
    wild: altered({}, free),
    wild_serum: altered({}, "serum: 10 %"),
    pik3ca: altered({ PIK3CA: 10 }, free),
    pten: altered({ PTEN: 0.1 }, free),
    tsc2: altered({ TSC2: 0 }, free),
    pik3ca_rapamycin: altered({ PIK3CA: 10 }, drugged),
    pten_rapamycin: altered({ PTEN: 0.1 }, drugged),
    tsc2_rapamycin: altered({ TSC2: 0 }, drugged),
  },
  figures: {
    pik3ca: {
      means: "p-S6K1 without serum with ten times PIK3CA, over wild cells with serum",
      unit: "1",
      of: (arm) => arm("pik3ca").end("p_s6k1_t389") / arm("wild_serum").end("p_s6k1_t389"),
    },
    pten: {
      means: "p-S6K1 without serum with a tenth of PTEN, over wild cells with serum",
      unit: "1",
      of: (arm) => arm("pten").end("p_s6k1_t389") / arm("wild_serum").end("p_s6k1_t389"),
    },
    tsc2: {
      means: "p-S6K1 without serum without TSC2, over wild cells with serum",
      unit: "1",
      of: (arm) => arm("tsc2").end("p_s6k1_t389") / arm("wild_serum").end("p_s6k1_t389"),
    },
    wild: {
      means: "p-S6K1 of wild cells without serum over with serum",
      unit: "1",
      of: (arm) => arm("wild").end("p_s6k1_t389") / arm("wild_serum").end("p_s6k1_t389"),
    },
    tsc2_akt: {
      means: "Akt signal without TSC2 over wild cells, both without serum",
      unit: "1",
      of: (arm) => arm("tsc2").end("akt_signal") / arm("wild").end("akt_signal"),
    },
    rapamycin_pten: {
      means: "p-S6K1 left by rapamycin with a tenth of PTEN",
      unit: "1",
      of: (arm) => arm("pten_rapamycin").end("p_s6k1_t389") / arm("pten").end("p_s6k1_t389"),
    },
    rapamycin_pten_akt: {
      means: "T308 of Akt with rapamycin over without, with a tenth of PTEN",
      unit: "1",
      of: (arm) => arm("pten_rapamycin").end("p_akt_t308") / arm("pten").end("p_akt_t308"),
    },
    rapamycin_tsc2: {
      means: "p-S6K1 left by rapamycin without TSC2",
      unit: "1",
      of: (arm) => arm("tsc2_rapamycin").end("p_s6k1_t389") / arm("tsc2").end("p_s6k1_t389"),
    },
    rapamycin_pik3ca: {
      means: "p-S6K1 left by rapamycin with ten times PIK3CA",
      unit: "1",
      of: (arm) => arm("pik3ca_rapamycin").end("p_s6k1_t389") / arm("pik3ca").end("p_s6k1_t389"),
    },
  },
  cases: {
    pik3ca: {
      about: "PIK3CA gain: without serum p-S6K1 is at least four fifths of that with serum",
      holds: [{ figure: "pik3ca", above: 0.8 }],
    },
    pten: {
      about: "PTEN loss: without serum p-S6K1 is at least four fifths of that with serum",
      holds: [{ figure: "pten", above: 0.8 }],
    },
    tsc2: {
      about:
        "TSC2 loss: without serum p-S6K1 is at least four fifths of that with serum, and Akt is braked by the feedback",
      holds: [
        { figure: "tsc2", above: 0.8 },
        { figure: "tsc2_akt", below: 0.9 },
      ],
    },
    rapamycin: {
      about: "rapamycin leaves less than half of p-S6K1 in each, and Akt rises where PTEN is lost",
      holds: [
        { figure: "rapamycin_pik3ca", below: 0.5 },
        { figure: "rapamycin_pten", below: 0.5 },
        { figure: "rapamycin_tsc2", below: 0.5 },
        { figure: "rapamycin_pten_akt", above: 1.1 },
      ],
    },
  },
  decides: "tsc2",
  shows:
    "Without serum p-S6K1 of wild cells stands at {wild|2} of that with serum; with ten times PIK3CA at {pik3ca|2}, with a tenth of PTEN at {pten|2}, without TSC2 at {tsc2|2}, where the Akt signal stands at {tsc2_akt|2} of wild cells. Rapamycin leaves {rapamycin_pik3ca|2}, {rapamycin_pten|2} and {rapamycin_tsc2|2} of it, and brings T308 of Akt to {rapamycin_pten_akt|2} where PTEN is lost.",
  plots: [
    {
      kind: "figures",
      title: "p-S6K1 without serum, over wild cells with serum",
      figures: ["wild", "pik3ca", "pten", "tsc2"],
    },
    {
      kind: "curves",
      title: "p-S6K1 after serum is taken away",
      readout: "p_s6k1_t389",
      arms: ["wild", "pik3ca", "pten", "tsc2"],
    },
  ],
  limits: [
    "how often a pathway is altered is a count in tumours: the model says what alterations do, not how common they are",
    "PIP3 is no quantity: PTEN scales what undoes T308 and the PIP3 of mTORC2",
    "nothing here is about a person",
  ],
});
