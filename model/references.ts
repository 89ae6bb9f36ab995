import { defineReferences } from "../src/lang/index.ts";

/** Every source of the model, once. */
export const references = defineReferences({
  bohe2001: {
    authors: "Bohe J, Low JF, Wolfe RR, Rennie MJ",
    year: 2001,
    title:
      "Latency and duration of stimulation of human muscle protein synthesis during continuous infusion of amino acids",
    journal: "J Physiol",
    pmid: "11306673",
    doi: "10.1111/j.1469-7793.2001.0575f.x",
  },
  bohe2003: {
    authors: "(authors not shown on the page that was read)",
    year: 2003,
    title:
      "Human muscle protein synthesis is modulated by extracellular, not intramuscular amino acid availability: a dose-response study",
    journal: "J Physiol",
    pmid: "12909668",
  },
  dreyer2006: {
    authors: "Dreyer HC, Fujita S, Cadenas JG, Chinkes DL, Volpi E, Rasmussen BB",
    year: 2006,
    title:
      "Resistance exercise increases AMPK activity and reduces 4E-BP1 phosphorylation and protein synthesis in human skeletal muscle",
    journal: "J Physiol",
    doi: "10.1113/jphysiol.2006.113175",
  },
  drummond2009: {
    authors: "Drummond MJ, Fry CS, Glynn EL, Dreyer HC, Dhanani S, Timmerman KL, Volpi E, Rasmussen BB",
    year: 2009,
    title:
      "Rapamycin administration in humans blocks the contraction-induced increase in skeletal muscle protein synthesis",
    journal: "J Physiol",
    doi: "10.1113/jphysiol.2008.163816",
  },
  glynn2010: {
    authors: "Glynn EL, Fry CS, Drummond MJ, Timmerman KL, Dhanani S, Volpi E, Rasmussen BB",
    year: 2010,
    title:
      "Excess leucine intake enhances muscle anabolic signaling but not net protein anabolism in young men and women",
    journal: "J Nutr",
    pmid: "20844186",
    doi: "10.3945/jn.110.127647",
  },
  greenhaff2008: {
    authors: "Greenhaff PL, Karagounis LG, Peirce N, et al",
    year: 2008,
    title:
      "Disassociation between the effects of amino acids and insulin on signaling, ubiquitin ligases, and protein turnover in human muscle",
    journal: "Am J Physiol Endocrinol Metab",
    pmid: "18577697",
    doi: "10.1152/ajpendo.90411.2008",
  },
  kumar2009: {
    authors:
      "Kumar V, Selby A, Rankin D, Patel R, Atherton P, Hildebrandt W, Williams J, Smith K, Seynnes O, Hiscock N, Rennie MJ",
    year: 2009,
    title:
      "Age-related differences in the dose-response relationship of muscle protein synthesis to resistance exercise in young and old men",
    journal: "J Physiol",
    pmid: "19001042",
    doi: "10.1113/jphysiol.2008.164483",
  },
  mccoll2024: {
    authors: "McColl TJ, Clarke DC",
    year: 2024,
    title: "Kinetic modeling of leucine-mediated signaling and protein metabolism in human skeletal muscle",
    journal: "iScience 27(1):108634",
    pmid: "38188514",
    doi: "10.1016/j.isci.2023.108634",
  },
  mitchell2014: {
    authors:
      "Mitchell CJ, Churchward-Venne TA, Parise G, Bellamy L, Baker SK, Smith K, Atherton PJ, Phillips SM",
    year: 2014,
    title:
      "Acute Post-Exercise Myofibrillar Protein Synthesis Is Not Correlated with Resistance Training-Induced Muscle Hypertrophy in Young Men",
    journal: "PLoS One",
    doi: "10.1371/journal.pone.0089431",
  },
  mitchell2015: {
    authors: "Mitchell CJ, McGregor RA, D'Souza RF, et al",
    year: 2015,
    title:
      "Consumption of Milk Protein or Whey Protein Results in a Similar Increase in Muscle Protein Synthesis in Middle Aged Men",
    journal: "Nutrients",
    pmid: "26506377",
    doi: "10.3390/nu7105420",
  },
  moore2009jp: {
    authors: "Moore DR, Tang JE, Burd NA, Rerecich T, Tarnopolsky MA, Phillips SM",
    year: 2009,
    title:
      "Differential stimulation of myofibrillar and sarcoplasmic protein synthesis with protein ingestion at rest and after resistance exercise",
    journal: "J Physiol",
    pmid: "19124543",
    doi: "10.1113/jphysiol.2008.164087",
  },
  moore2019: {
    authors: "Moore DR",
    year: 2019,
    title: "Maximizing Post-exercise Anabolism: The Case for Relative Protein Intakes",
    journal: "Front Nutr",
    pmid: "31552263",
    doi: "10.3389/fnut.2019.00147",
  },
  phillips1997: {
    authors: "Phillips SM, Tipton KD, Aarsland A, Wolf SE, Wolfe RR",
    year: 1997,
    title: "Mixed muscle protein synthesis and breakdown after resistance exercise in humans",
    journal: "Am J Physiol",
    doi: "10.1152/ajpendo.1997.273.1.E99",
  },
  trommelen2023sleep: {
    authors: "Trommelen J, van Lieshout GAA, Pabla P, et al",
    year: 2023,
    title:
      "Pre-sleep Protein Ingestion Increases Mitochondrial Protein Synthesis Rates During Overnight Recovery from Endurance Exercise: A Randomized Controlled Trial",
    journal: "Sports Med",
    pmid: "36857005",
    doi: "10.1007/s40279-023-01822-3",
  },
  volpi2008: {
    authors: "Volpi E, Chinkes DL, Rasmussen BB",
    year: 2008,
    title:
      "Sequential muscle biopsies during a 6-h tracer infusion do not affect human mixed muscle protein synthesis and muscle phenylalanine kinetics",
    journal: "Am J Physiol Endocrinol Metab",
    pmid: "18713956",
    doi: "10.1152/ajpendo.00671.2007",
  },
  wilkinson2013: {
    authors:
      "Wilkinson DJ, Hossain T, Hill DS, Phillips BE, Crossland H, Williams J, Loughna P, Churchward-Venne TA, Breen L, Phillips SM, Etheridge T, Rathmacher JA, Smith K, Szewczyk NJ, Atherton PJ",
    year: 2013,
    title:
      "Effects of leucine and its metabolite beta-hydroxy-beta-methylbutyrate on human skeletal muscle protein metabolism",
    journal: "J Physiol",
    doi: "10.1113/jphysiol.2013.253203",
  },
  zhao2007: {
    authors: "Zhao J, et al",
    year: 2007,
    title:
      "FoxO3 coordinately activates protein degradation by the autophagic/lysosomal and proteasomal pathways in atrophying muscle cells",
    journal: "Cell Metab",
    pmid: "18054316",
    doi: "10.1016/j.cmet.2007.11.004",
  },
});
