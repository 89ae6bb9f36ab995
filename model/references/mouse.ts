import { defineReferences } from "../../src/lang/index.ts";

/** Sources of the mouse. */
export const mouseReferences = defineReferences({
  ahima1996: {
    authors: "Ahima RS, Prabakaran D, Mantzoros C, et al",
    year: 1996,
    title: "Role of leptin in the neuroendocrine response to fasting",
    journal: "Nature 382:250",
    doi: "10.1038/382250a0",
  },
  castaneda2012: {
    authors:
      "Castaneda TR, Abplanalp W, Um SH, Pfluger PT, Schrott B, Brown K, Grant E, Carnevalli L, Benoit SC, Morgan DA, Gilham D, Hui DY, Rahmouni K, Thomas G, Kozma SC, Clegg DJ, Tschop MH",
    year: 2012,
    title: "Metabolic control by S6 kinases depends on dietary lipids",
    journal: "PLoS One 7:e32631",
    doi: "10.1371/journal.pone.0032631",
  },
  lin2000: {
    authors: "Lin S, Thomas TC, Storlien LH, Huang XF",
    year: 2000,
    title: "Development of high fat diet-induced obesity and leptin resistance in C57Bl/6J mice",
    journal: "Int J Obes",
    doi: "10.1038/sj.ijo.0801209",
  },
  naito2013: {
    authors: "(authors not shown on the pages that were read)",
    year: 2013,
    title:
      "Differential contribution of insulin and amino acids to the mTORC1-autophagy pathway in the liver and muscle",
    journal: "J Biol Chem",
    pmid: "23744068",
  },
  ratFast2012: {
    authors: "(authors not shown on the page that was read)",
    year: 2012,
    title: "(title not shown; metabolic impact of short-term fasting and nutrient excess in rats, Table 1)",
    journal: "Am J Physiol Endocrinol Metab 303:E908",
    doi: "10.1152/ajpendo.00663.2011",
  },
});
