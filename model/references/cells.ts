import { defineReferences } from "../../src/lang/index.ts";

/** Sources of cells in a medium. */
export const cellReferences = defineReferences({
  feldman2009: {
    authors: "Feldman ME, Apsel B, Uotila A, Loewith R, Knight ZA, Ruggero D, Shokat KM",
    year: 2009,
    title: "Active-Site Inhibitors of mTOR Target Rapamycin-Resistant Outputs of mTORC1 and mTORC2",
    journal: "PLoS Biol",
    doi: "10.1371/journal.pbio.1000038",
  },
  hawley2012: {
    authors:
      "Hawley SA, Fullerton MD, Ross FA, Schertzer JD, Chevtzoff C, Walker KJ, Peggie MW, Zibrova D, Green KA, Mustard KJ, Kemp BE, Sakamoto K, Steinberg GR, Hardie DG",
    year: 2012,
    title: "The ancient drug salicylate directly activates AMP-activated protein kinase",
    journal: "Science 336:918",
    pmid: "22517326",
    doi: "10.1126/science.1215327",
  },
  howell2017: {
    authors: "Howell JJ, et al",
    year: 2017,
    title: "(title not shown; metformin on mTORC1 of liver, through AMPK and the TSC complex)",
    journal: "Cell Metab",
    pmid: "28089566",
    doi: "10.1016/j.cmet.2016.12.009",
  },
});
