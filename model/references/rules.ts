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
  lee2020_order: {
    authors: "Lee MJ, Ballantyne JK, Chagolla J, Hopkins WG, Fyfe JJ, Phillips SM, Bishop DJ, Bartlett JD",
    year: 2020,
    title:
      "Order of same-day concurrent training influences some indices of power development, but not strength, lean mass, or aerobic fitness in healthy, moderately-active men after 9 weeks of training",
    journal: "PLoS One",
    doi: "10.1371/journal.pone.0233134",
  },
  mitchell2015_soy: {
    authors: "Mitchell CJ, Della Gatta PA, Petersen AC, Cameron-Smith D, Markworth JF",
    year: 2015,
    title:
      "Soy protein ingestion results in less prolonged p70S6 kinase phosphorylation compared to whey protein after resistance exercise in older men",
    journal: "J Int Soc Sports Nutr 12:6",
    pmid: "25674042",
    doi: "10.1186/s12970-015-0070-2",
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
