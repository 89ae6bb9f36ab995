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
  fontana2016: {
    authors:
      "Fontana L, Villareal DT, Das SK, Smith SR, Meydani SN, Pittas AG, Klein S, Bhapkar M, Rochon J, Ravussin E, Holloszy JO",
    year: 2016,
    title:
      "Effects of 2-year calorie restriction on circulating levels of IGF-1, IGF-binding proteins and cortisol in nonobese men and women: a randomized clinical trial",
    journal: "Aging Cell 15:22",
    pmid: "26443692",
    doi: "10.1111/acel.12400",
  },
  das2017: {
    authors:
      "Das SK, Roberts SB, Bhapkar MV, Villareal DT, Fontana L, Martin CK, Racette SB, Fuss PJ, Kraus WE, Wong WW, et al",
    year: 2017,
    title:
      "Body-composition changes in the Comprehensive Assessment of Long-term Effects of Reducing Intake of Energy (CALERIE)-2 study: a 2-y randomized controlled trial of calorie restriction in nonobese humans",
    journal: "Am J Clin Nutr 105:913",
    pmid: "28228420",
    doi: "10.3945/ajcn.116.137232",
  },
  sutton2018: {
    authors: "Sutton EF, Beyl R, Early KS, Cefalu WT, Ravussin E, Peterson CM",
    year: 2018,
    title:
      "Early Time-Restricted Feeding Improves Insulin Sensitivity, Blood Pressure, and Oxidative Stress Even without Weight Loss in Men with Prediabetes",
    journal: "Cell Metab 27:1212",
    pmid: "29754952",
    doi: "10.1016/j.cmet.2018.04.010",
  },
  zou2017: {
    authors: "Zou Y, Wang J, Leng X, Huang J, Xue W, Zhang J, Huang Y",
    year: 2017,
    title:
      "The selective MEK1 inhibitor Selumetinib enhances the antitumor activity of everolimus against renal cell carcinoma in vitro and in vivo",
    journal: "Oncotarget 8:20825",
    doi: "10.18632/oncotarget.15346",
  },
  richardson2021: {
    authors: "Richardson NE, Konon EN, Schuster HS, Mitchell AT, Boyle C, Rodgers AC, et al",
    year: 2021,
    title:
      "Lifelong restriction of dietary branched-chain amino acids has sex-specific benefits for frailty and life span in mice",
    journal: "Nat Aging 1:73",
    pmid: "33796866",
    doi: "10.1038/s43587-020-00006-2",
  },
  jakubowski2020: {
    authors: "Jakubowski JS, Nunes EA, Teixeira FJ, Vescio V, Morton RW, Banfield L, Phillips SM",
    year: 2020,
    title:
      "Supplementation with the Leucine Metabolite β-hydroxy-β-methylbutyrate (HMB) does not Improve Resistance Exercise-Induced Changes in Body Composition or Strength in Young Subjects: A Systematic Review and Meta-Analysis",
    journal: "Nutrients 12:1523",
    doi: "10.3390/nu12051523",
  },
  linke2017: {
    authors: "Linke M, Pham HT, Katholnig K, Schnöller T, Miller A, Demel F, et al",
    year: 2017,
    title:
      "Chronic signaling via the metabolic checkpoint kinase mTORC1 induces macrophage granuloma formation and marks sarcoidosis progression",
    journal: "Nat Immunol 18:293",
    pmid: "28092373",
    doi: "10.1038/ni.3655",
  },
  overwater2019: {
    authors:
      "Overwater IE, Rietman AB, Mous SE, Bindels-de Heus K, Rizopoulos D, Ten Hoopen LW, van der Vaart T, Jansen FE, Elgersma Y, Moll HA, de Wit MY",
    year: 2019,
    title: "A randomized controlled trial with everolimus for IQ and autism in tuberous sclerosis complex",
    journal: "Neurology 93:e200",
    pmid: "31217257",
    doi: "10.1212/WNL.0000000000007749",
  },
  nicolaisen2025: {
    authors: "Nicolaisen TS, Lyster AE, Sjøberg KA, Haas DT, Voldstedlund CT, et al",
    year: 2025,
    title:
      "Dietary protein restriction elevates FGF21 levels and energy requirements to maintain body weight in lean men",
    journal: "Nat Metab",
    doi: "10.1038/s42255-025-01236-7",
  },
  ispoglou2015: {
    authors: "Ispoglou T, White H, Preston T, McElhone S, McKenna J, Hind K",
    year: 2015,
    title:
      "Double-blind, placebo-controlled pilot trial of L-Leucine-enriched amino-acid mixtures on body composition and physical performance in men and women aged 65-75 years",
    journal: "Eur J Clin Nutr 70:182",
    pmid: "26081485",
    doi: "10.1038/ejcn.2015.91",
  },
  trabal2015: {
    authors: "Trabal J, Forga M, Leyes P, Torres F, Rubio J, Prieto E, Farran-Codina A",
    year: 2015,
    title:
      "Effects of free leucine supplementation and resistance training on muscle strength and functional status in older adults: a randomized controlled trial",
    journal: "Clin Interv Aging 10:713",
    doi: "10.2147/CIA.S75271",
  },
});
