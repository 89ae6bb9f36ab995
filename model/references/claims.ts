import { defineReferences } from "../../src/lang/index.ts";

/** Sources that the mechanism rows of the claims are held to, beside those of the modules. */
export const claimReferences = defineReferences({
  drummond2008aging: {
    authors:
      "Drummond MJ, Dreyer HC, Pennings B, Fry CS, Dhanani S, Dillon EL, Sheffield-Moore M, Volpi E, Rasmussen BB",
    year: 2008,
    title:
      "Skeletal muscle protein anabolic response to resistance exercise and essential amino acids is delayed with aging",
    journal: "J Appl Physiol 104:1452",
    pmid: "18323467",
    doi: "10.1152/japplphysiol.00021.2008",
  },
  kido2020: {
    authors: "Kido K, Sase K, Yokokawa T, Fujita S",
    year: 2020,
    title:
      "Enhanced skeletal muscle insulin sensitivity after acute resistance-type exercise is upregulated by rapamycin-sensitive mTOR complex 1 inhibition",
    journal: "Sci Rep 10:8509",
    pmid: "32444657",
    doi: "10.1038/s41598-020-65397-z",
  },
  rodrik2011: {
    authors:
      "Rodrik-Outmezguine VS, Chandarlapaty S, Pagano NC, Poulikakos PI, Scaltriti M, Moskatel E, Baselga J, Guichard S, Rosen N",
    year: 2011,
    title: "mTOR kinase inhibition causes feedback-dependent biphasic regulation of AKT signaling",
    journal: "Cancer Discov 1:248",
    pmid: "22140653",
    doi: "10.1158/2159-8290.CD-11-0085",
  },
});
