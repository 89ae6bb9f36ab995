import { defineClaim } from "./claim.ts";
import { cells } from "./protocols.ts";

const dose = (share: number) => ({
  system: "t-cell",
  protocol: cells({ lasts: "97 h", events: [`{at: 1 h, medium: {t_cell_receptor: ${share} x}}`] }),
  every: 3_600_000,
});

/** Stimuli of the T-cell receptor. */
export const b22 = defineClaim({
  id: "B22",
  kind: "mechanism",
  says: "Lectins and other stimuli make T cells multiply.",
  show: "Stimulation of the T-cell receptor as an input, by dose; lectins as one such stimulus in a dish; lectins of food are not modelled.",
  literature: {
    says: "Plant lectins such as concanavalin A and phytohaemagglutinin are mitogens of T cells in a dish; that lectins of cooked food do so in people was not seen.",
    verdict: "partly supported",
    refs: [],
  },
  arms: {
    none: { system: "t-cell", protocol: cells({ lasts: "97 h" }), every: 3_600_000 },
    tenth: dose(0.1),
    third: dose(0.3),
    full: dose(1),
  },
  figures: {
    none: {
      means: "cells per precursor after four days without stimulus",
      unit: "1",
      of: (arm) => arm("none").at("expansion", 96),
    },
    tenth: {
      means: "cells per precursor at a tenth of the full stimulus",
      unit: "1",
      of: (arm) => arm("tenth").at("expansion", 96),
    },
    third: {
      means: "cells per precursor at 0.3 of the full stimulus",
      unit: "1",
      of: (arm) => arm("third").at("expansion", 96),
    },
    full: {
      means: "cells per precursor at the full stimulus",
      unit: "1",
      of: (arm) => arm("full").at("expansion", 96),
    },
  },
  cases: {
    dish: {
      about: "in a dish: none multiply without a stimulus, and at least tenfold with the full one",
      holds: [
        { figure: "none", below: 1 },
        { figure: "full", above: 10 },
      ],
    },
  },
  decides: "full",
  shows:
    "Four days after the stimulus there are {none|2} cells per precursor without it, {tenth|1} at a tenth, {third|1} at 0.3 and {full|0} at the full stimulus of the receptor.",
  plots: [
    {
      kind: "curves",
      title: "Cells per precursor",
      readout: "expansion",
      arms: ["none", "tenth", "third", "full"],
    },
  ],
  limits: [
    "the stimulus is that of the receptor: a lectin in a dish stands for it",
    "lectins of food are not modelled: what of them reaches T cells is not known",
  ],
});
