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
  bentzinger2013: {
    authors: "Bentzinger CF, Lin S, Romanino K, Castets P, Guridi M, Summermatter S, and others, Rüegg MA",
    year: 2013,
    title: "Differential response of skeletal muscles to mTORC1 signaling during atrophy and hypertrophy",
    journal: "Skelet Muscle 3:6",
    doi: "10.1186/2044-5040-3-6",
  },
  castets2013: {
    authors:
      "Castets P, Lin S, Rion N, Di Fulvio S, Romanino K, Guridi M, Frank S, Tintignac LA, Sinnreich M, Rüegg MA",
    year: 2013,
    title:
      "Sustained Activation of mTORC1 in Skeletal Muscle Inhibits Constitutive and Starvation-Induced Autophagy and Causes a Severe, Late-Onset Myopathy",
    journal: "Cell Metab",
    doi: "10.1016/j.cmet.2013.03.015",
  },
  ham2020: {
    authors: "Ham DJ, Börsch A, Lin S, Thürkauf M, Weihrauch M, Reinhard JR, and others, Rüegg MA",
    year: 2020,
    title: "The neuromuscular junction is a focal point of mTORC1 signaling in sarcopenia",
    journal: "Nat Commun 11:4510",
    pmid: "32908143",
    doi: "10.1038/s41467-020-18140-1",
  },
  you2012: {
    authors: "You JS, Frey JW, Hornberger TA",
    year: 2012,
    title:
      "Mechanical Stimulation Induces mTOR Signaling via an ERK-Independent Mechanism: Implications for a Direct Activation of mTOR by Phosphatidic Acid",
    journal: "PLoS One",
    doi: "10.1371/journal.pone.0047258",
  },
  harrison2009: {
    authors:
      "Harrison DE, Strong R, Sharp ZD, Nelson JF, Astle CM, Flurkey K, Nadon NL, Wilkinson JE, Frenkel K, Carter CS, Pahor M, Javors MA, Fernandez E, Miller RA",
    year: 2009,
    title: "Rapamycin fed late in life extends lifespan in genetically heterogeneous mice",
    journal: "Nature 460:392",
    pmid: "19587680",
    doi: "10.1038/nature08221",
  },
  kenyon1993: {
    authors: "Kenyon C, et al",
    year: 1993,
    title: "A C. elegans mutant that lives twice as long as wild type",
    journal: "Nature 366:461",
    doi: "10.1038/366461a0",
  },
  bartke2019: {
    authors: "Bartke A",
    year: 2019,
    title: "Growth Hormone and Aging: Updated Review",
    journal: "World J Mens Health 37",
    doi: "10.5534/wjmh.180018",
  },
  holzenberger2003: {
    authors: "Holzenberger M, et al",
    year: 2003,
    title: "IGF-1 receptor regulates lifespan and resistance to oxidative stress in mice",
    journal: "Nature 421:182",
    doi: "10.1038/nature01298",
  },
  bokov2011: {
    authors: "Bokov AF, Garg N, Ikeno Y, Thakur S, Musi N, DeFronzo RA, et al",
    year: 2011,
    title: "Does Reduced IGF-1R Signaling in Igf1r+/- Mice Alter Aging?",
    journal: "PLoS ONE 6:e26891",
    doi: "10.1371/journal.pone.0026891",
  },
  renehan2004: {
    authors: "Renehan AG, Zwahlen M, Minder C, O'Dwyer ST, Shalet SM, Egger M",
    year: 2004,
    title:
      "Insulin-like growth factor (IGF)-I, IGF binding protein-3, and cancer risk: systematic review and meta-regression analysis",
    journal: "Lancet 363:1346",
    doi: "10.1016/S0140-6736(04)16044-3",
  },
  bitto2016: {
    authors: "Bitto A, Ito TK, Pineda VV, LeTexier NJ, Huang HZ, Sutlief E, and others, Kaeberlein M",
    year: 2016,
    title: "Transient rapamycin treatment can increase lifespan and healthspan in middle-aged mice",
    journal: "eLife 5:e16351",
    pmid: "27549339",
    doi: "10.7554/eLife.16351",
  },
  oneill2016: {
    authors: "O'Neill BT, Lee KY, Klaus K, Softic S, Krumpoch MT, Fentz J, and others, Kahn CR",
    year: 2016,
    title: "Insulin and IGF-1 receptors regulate FoxO-mediated signaling in muscle proteostasis",
    journal: "J Clin Invest 126:3433",
    pmid: "27525440",
    doi: "10.1172/JCI86522",
  },
});
