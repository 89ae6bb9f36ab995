import { defineReferences } from "../../src/lang/index.ts";

/** Sources that protocols are held against, beside those of the modules. */
export const ruleReferences = defineReferences({
  areta2021: {
    authors: "Areta JL, Taylor HL, Koehler K",
    year: 2021,
    title:
      "Low energy availability: history, definition and evidence of its endocrine, metabolic and physiological effects in prospective studies in females and males",
    journal: "Eur J Appl Physiol",
    doi: "10.1007/s00421-020-04516-0",
  },
  baum2015: {
    authors: "Baum JI, Wolfe RR",
    year: 2015,
    title: "The Link between Dietary Protein Intake, Skeletal Muscle Function and Health in Older Adults",
    journal: "Healthcare 3:529",
    pmid: "27417778",
    doi: "10.3390/healthcare3030529",
  },
  moore2015: {
    authors: "Moore DR, Churchward-Venne TA, Witard O, Breen L, Burd NA, Tipton KD, Phillips SM",
    year: 2015,
    title:
      "Protein ingestion to stimulate myofibrillar protein synthesis requires greater relative protein intakes in healthy older versus younger men",
    journal: "J Gerontol A 70:57",
    pmid: "25056502",
    doi: "10.1093/gerona/glu103",
  },
});
