import type { Agent } from "./agent.ts";
import { cjc1295 } from "./cjc-1295.ts";
import { cortisolAgent } from "./cortisol.ts";
import { epitalon } from "./epitalon.ts";
import { follistatin344 } from "./follistatin-344.ts";
import { foxo4Dri } from "./foxo4-dri.ts";
import { ghrelin } from "./ghrelin.ts";
import { ghrh } from "./ghrh.ts";
import { ghrp6 } from "./ghrp-6.ts";
import { growthHormone } from "./growth-hormone.ts";
import { hexarelin } from "./hexarelin.ts";
import { igf1Agent } from "./igf-1.ts";
import { igf1Lr3 } from "./igf-1-lr3.ts";
import { insulinAgent } from "./insulin.ts";
import { ipamorelin } from "./ipamorelin.ts";
import { leptinAgent } from "./leptin.ts";
import { mgfEPeptide } from "./mgf-e-peptide.ts";
import { mk677 } from "./mk-677.ts";
import { motsC } from "./mots-c.ts";
import { myostatinAgent } from "./myostatin.ts";
import { npy } from "./npy.ts";
import { sermorelin } from "./sermorelin.ts";
import { tesamorelin } from "./tesamorelin.ts";
import { testosteroneAgent } from "./testosterone.ts";

/** Agents on growth hormone, IGF-1, muscle and the other hormones. */
export const growthAgents: readonly Agent[] = [
  growthHormone,
  ghrh,
  cjc1295,
  sermorelin,
  tesamorelin,
  ghrelin,
  ipamorelin,
  ghrp6,
  hexarelin,
  mk677,
  igf1Agent,
  igf1Lr3,
  mgfEPeptide,
  follistatin344,
  myostatinAgent,
  motsC,
  epitalon,
  foxo4Dri,
  insulinAgent,
  testosteroneAgent,
  leptinAgent,
  npy,
  cortisolAgent,
];
