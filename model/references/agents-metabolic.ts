import { defineReferences } from "../../src/lang/index.ts";

/** Sources of foods, supplements and drugs that act on energy, nutrients and mTOR. */
export const metabolicAgentReferences = defineReferences({
  abdallah2020: {
    authors:
      "Abdallah CG, Averill LA, Gueorguieva R, Goktas S, Purohit P, Ranganathan M, Sherif M, Ahn KH, D'Souza DC, Formica R, Southwick SM, Duman RS, Sanacora G, Krystal JH",
    year: 2020,
    title: "Modulation of the antidepressant effects of ketamine by the mTORC1 inhibitor rapamycin",
    journal: "Neuropsychopharmacology",
    doi: "10.1038/s41386-020-0644-9",
  },
  babraj2009: {
    authors:
      "Babraj JA, Mustard K, Sutherland C, Towler MC, Chen S, Smith K, Green K, Leese G, Hardie DG, Rennie MJ, Cuthbertson DJ",
    year: 2009,
    title:
      "Blunting of AICAR-induced human skeletal muscle glucose uptake in type 2 diabetes is dependent on age rather than diabetic status",
    journal: "Am J Physiol Endocrinol Metab 296:E1042",
    pmid: "19190259",
    doi: "10.1152/ajpendo.90811.2008",
  },
  bond2017: {
    authors: "(authors not shown on the page that was read)",
    year: 2017,
    title: "(a review of phosphatidic acid, mTOR and muscle mass; title not shown)",
    journal: "Nutr Metab",
    doi: "10.1186/s12986-017-0166-6",
  },
  borgstrom1986: {
    authors: "(authors not shown on the page that was read)",
    year: 1986,
    title: "(kinetics of N-acetylcysteine in people; title not shown)",
    journal: "Eur J Clin Pharmacol 31:217",
    doi: "10.1007/BF00606662",
  },
  bridge2019: {
    authors: "(authors not shown on the page that was read)",
    year: 2019,
    title: "(Greek yogurt and twelve weeks of training; title not shown)",
    journal: "Front Nutr 6:55",
    doi: "10.3389/fnut.2019.00055",
  },
  clarke2012: {
    authors:
      "Clarke K, Tchabanenko K, Pawlosky R, Carter E, King MT, Musa-Veloso K, Ho M, Roberts A, Robertson J, VanItallie TB, Veech RL",
    year: 2012,
    title:
      "Kinetics, safety and tolerability of (R)-3-hydroxybutyl (R)-3-hydroxybutyrate in healthy adult subjects",
    journal: "Regul Toxicol Pharmacol 63:401",
    pmid: "22561291",
    doi: "10.1016/j.yrtph.2012.04.008",
  },
  coughlan2015: {
    authors:
      "Coughlan KA, Balon TW, Valentine RJ, Petrocelli R, Schultz V, Brandon A, Cooney GJ, Kraegen EW, Ruderman NB, Saha AK",
    year: 2015,
    title:
      "Nutrient excess and AMPK downregulation in incubated skeletal muscle and muscle of glucose infused rats",
    journal: "PLoS One 10:e0127388",
    pmid: "25996822",
    doi: "10.1371/journal.pone.0127388",
  },
  delpino2022: {
    authors: "(authors not shown on the page that was read)",
    year: 2022,
    title: "(creatine and lean body mass, a meta-analysis of 35 trials; title not shown)",
    journal: "Nutrition",
    pmid: "35986981",
  },
  dixon1991: {
    authors: "(authors not shown on the page that was read)",
    year: 1991,
    title: "(kinetics of AICA riboside in people; title not shown)",
    journal: "J Clin Pharmacol 31:342",
    doi: "10.1002/j.1552-4604.1991.tb03715.x",
  },
  fanta2015: {
    authors: "(authors not shown on the page that was read)",
    year: 2015,
    title: "(S-ketamine by mouth and by vein; title not shown)",
    journal: "Eur J Clin Pharmacol",
    pmid: "25724645",
    doi: "10.1007/s00228-015-1826-y",
  },
  foster2009: {
    authors: "(authors not shown on the page that was read)",
    year: 2009,
    title: "(phosphatidic acid signalling to mTOR; title not shown)",
    journal: "Biochim Biophys Acta",
    pmid: "19264150",
    doi: "10.1016/j.bbalip.2009.02.009",
  },
  fuller2015: {
    authors: "(authors not shown on the page that was read)",
    year: 2015,
    title: "(free acid and calcium salt of HMB in capsules: absorption and clearance; title not shown)",
    journal: "Br J Nutr 114:1403",
    pmid: "26373270",
    doi: "10.1017/S0007114515003050",
  },
  gassaway2014: {
    authors: "(authors not shown on the page that was read)",
    year: 2014,
    title: "(tianeptine is an agonist of the mu opioid receptor; title not shown)",
    journal: "Transl Psychiatry",
    doi: "10.1038/tp.2014.30",
  },
  hoffman2012: {
    authors: "(authors not shown on the page that was read)",
    year: 2012,
    title:
      "Efficacy of phosphatidic acid ingestion on lean body mass, muscle thickness and strength gains in resistance-trained men",
    journal: "J Int Soc Sports Nutr 9:47",
    doi: "10.1186/1550-2783-9-47",
  },
  holdiness1991: {
    authors: "(authors not shown on the page that was read)",
    year: 1991,
    title: "(a review of the kinetics of N-acetylcysteine; title not shown)",
    journal: "Clin Pharmacokinet",
    doi: "10.2165/00003088-199120020-00004",
  },
  idvall1979: {
    authors: "(authors not shown on the page that was read)",
    year: 1979,
    title: "Ketamine infusions: pharmacokinetics and clinical effects",
    journal: "Br J Anaesth 51:1167",
    pmid: "526385",
    doi: "10.1093/bja/51.12.1167",
  },
  jackman2017: {
    authors: "Jackman SR, Witard OC, Philp A, Wallis GA, Baar K, Tipton KD",
    year: 2017,
    title:
      "Branched-chain amino acid ingestion stimulates muscle myofibrillar protein synthesis following resistance exercise in humans",
    journal: "Front Physiol 8:390",
    doi: "10.3389/fphys.2017.00390",
  },
  joy2014: {
    authors: "(authors not shown on the page that was read)",
    year: 2014,
    title: "(phosphatidic acid on mTOR signalling and on men who train; title not shown)",
    journal: "Nutr Metab 11:29",
    doi: "10.1186/1743-7075-11-29",
  },
  lai2012: {
    authors:
      "Lai ZW, Hanczko R, Bonilla E, Caza TN, Clair B, Bartos A, Miklossy G, Jimah J, Doherty E, Tily H, Francis L, Garcia R, Dawood M, Yu J, Ramos I, Coman I, Faraone SV, Phillips PE, Perl A",
    year: 2012,
    title:
      "N-acetylcysteine reduces disease activity by blocking mammalian target of rapamycin in T cells from systemic lupus erythematosus patients: a randomized, double-blind, placebo-controlled trial",
    journal: "Arthritis Rheum 64:2937",
    pmid: "22549432",
    doi: "10.1002/art.34502",
  },
  lamming2015: {
    authors: "Lamming DW, Cummings NE, Rastelli AL, Gao F, Cava E, Bertozzi B, Spelta F, Pili R, Fontana L",
    year: 2015,
    title:
      "Restriction of dietary protein decreases mTORC1 in tumors and somatic tissues of a tumor-bearing mouse xenograft model",
    journal: "Oncotarget 6:31233",
    doi: "10.18632/oncotarget.5180",
  },
  levy1980: {
    authors: "Levy G",
    year: 1980,
    title: "Clinical pharmacokinetics of salicylates: a re-assessment",
    journal: "Br J Clin Pharmacol 10:285S",
    pmid: "7437270",
    doi: "10.1111/j.1365-2125.1980.tb01811.x",
  },
  liang2014: {
    authors: "(authors not shown on the page that was read)",
    year: 2014,
    title: "(leucine, SIRT1 and AMPK of C2C12 cells; title not shown)",
    journal: "J Nutr Metab 2014:239750",
    doi: "10.1155/2014/239750",
  },
  louis2003: {
    authors: "(authors not shown on the page that was read)",
    year: 2003,
    title: "(creatine and turnover of muscle protein after exercise; title not shown)",
    journal: "Am J Physiol Endocrinol Metab",
    doi: "10.1152/ajpendo.00195.2003",
  },
  ma2022: {
    authors: "(authors not shown on the page that was read)",
    year: 2022,
    title: "(PEN2, ATP6AP1 and the lysosomal way of metformin to AMPK; title not shown)",
    journal: "Nature",
    pmid: "35197629",
    doi: "10.1038/s41586-022-04431-8",
  },
  mcdaniel2011: {
    authors: "(authors not shown on the page that was read)",
    year: 2011,
    title: "(the ketogenic diet and mTOR of rats; title not shown)",
    journal: "Epilepsia 52:e7",
    pmid: "21371020",
    doi: "10.1111/j.1528-1167.2011.02981.x",
  },
  mcglory2019: {
    authors: "McGlory C, Calder PC, Nunes EA",
    year: 2019,
    title:
      "The influence of omega-3 fatty acids on skeletal muscle protein turnover in health, disuse, and disease",
    journal: "Front Nutr 6:144",
    pmid: "31555658",
    doi: "10.3389/fnut.2019.00144",
  },
  melnik2015: {
    authors: "(authors not shown on the page that was read)",
    year: 2015,
    title: "(milk as a promoter of mTORC1, a review; title not shown)",
    journal: "Int J Mol Sci",
    pmid: "26225961",
    doi: "10.3390/ijms160817048",
  },
  merrill1997: {
    authors: "(authors not shown on the page that was read)",
    year: 1997,
    title:
      "AICA riboside increases AMP-activated protein kinase, fatty acid oxidation, and glucose uptake in rat muscle",
    journal: "Am J Physiol 273:E1107",
    pmid: "9435525",
  },
  needs1985: {
    authors: "(authors not shown on the page that was read)",
    year: 1985,
    title: "Clinical pharmacokinetics of the salicylates",
    journal: "Clin Pharmacokinet 10",
    doi: "10.2165/00003088-198510020-00004",
  },
  odonnell2008: {
    authors: "(authors not shown on the page that was read)",
    year: 2008,
    title:
      "Phase I pharmacokinetic and pharmacodynamic study of the oral mammalian target of rapamycin inhibitor everolimus in patients with advanced solid tumors",
    journal: "J Clin Oncol 26:1588",
    pmid: "18332470",
    doi: "10.1200/JCO.2007.14.0988",
  },
  pashayee2024: {
    authors: "(authors not shown on the page that was read)",
    year: 2024,
    title:
      "Creatine supplementation protocols with or without training interventions on body composition: a GRADE-assessed systematic review and dose-response meta-analysis",
    journal: "J Int Soc Sports Nutr",
    doi: "10.1080/15502783.2024.2380058",
  },
  reddy2008: {
    authors: "(authors not shown on the page that was read)",
    year: 2008,
    title: "(sertraline and Akt of melanoma cells; title not shown)",
    journal: "Pigment Cell Melanoma Res",
    pmid: "18710373",
    doi: "10.1111/j.1755-148X.2008.00481.x",
  },
  rolan2013: {
    authors: "(authors not shown on the page that was read)",
    year: 2013,
    title: "(ketamine under the tongue; title not shown)",
    journal: "Br J Clin Pharmacol",
    pmid: "24977293",
    doi: "10.1111/bcp.12264",
  },
  royer1988: {
    authors: "(authors not shown on the page that was read)",
    year: 1988,
    title: "(kinetics of tianeptine; title not shown)",
    journal: "Clin Neuropharmacol",
    pmid: "3180120",
  },
  saha2010: {
    authors: "Saha AK, Xu XJ, Lawson E, Deoliveira R, Brandon AE, Kraegen EW, Ruderman NB",
    year: 2010,
    title:
      "Downregulation of AMPK accompanies leucine- and glucose-induced increases in protein synthesis and insulin resistance in rat skeletal muscle",
    journal: "Diabetes 59:2426",
    pmid: "20682696",
    doi: "10.2337/db09-1870",
  },
  seo2017: {
    authors: "(authors not shown on the page that was read)",
    year: 2017,
    title:
      "Effects of escitalopram and paroxetine on mTORC1 signaling in the rat hippocampus under chronic restraint stress",
    journal: "BMC Neurosci",
    doi: "10.1186/s12868-017-0357-0",
  },
  shimazu2013: {
    authors: "(authors not shown on the page that was read)",
    year: 2013,
    title: "(beta-hydroxybutyrate inhibits class I histone deacetylases; title not shown)",
    journal: "Science 339:211",
    pmid: "23223453",
    doi: "10.1126/science.1227166",
  },
  smith2011older: {
    authors: "Smith GI, Atherton P, Reeds DN, Mohammed BS, Rankin D, Rennie MJ, Mittendorfer B",
    year: 2011,
    title:
      "Dietary omega-3 fatty acid supplementation increases the rate of muscle protein synthesis in older adults: a randomized controlled trial",
    journal: "Am J Clin Nutr 93:402",
    pmid: "21159787",
  },
  smith2011omega: {
    authors: "Smith GI, Atherton P, Reeds DN, Mohammed BS, Rankin D, Rennie MJ, Mittendorfer B",
    year: 2011,
    title:
      "Omega-3 polyunsaturated fatty acids augment the muscle protein anabolic response to hyperaminoacidemia-hyperinsulinemia in healthy young and middle aged men and women",
    journal: "Clin Sci 121:267",
    pmid: "21501117",
    doi: "10.1042/CS20100597",
  },
  stubbs2017: {
    authors:
      "Stubbs BJ, Cox PJ, Evans RD, Santer P, Miller JJ, Faull OK, Magor-Elliott S, Hiyama S, Stirling M, Clarke K",
    year: 2017,
    title: "On the metabolism of exogenous ketones in humans",
    journal: "Front Physiol 8:848",
    doi: "10.3389/fphys.2017.00848",
  },
  tabernero2008: {
    authors: "(authors not shown on the page that was read)",
    year: 2008,
    title:
      "Dose- and schedule-dependent inhibition of the mammalian target of rapamycin pathway with everolimus: a phase I tumor pharmacodynamic study in patients with advanced solid tumors",
    journal: "J Clin Oncol 26:1603",
    pmid: "18332469",
    doi: "10.1200/JCO.2007.14.5482",
  },
  vandoorne2017: {
    authors: "Vandoorne T, De Smet S, Ramaekers M, Van Thienen R, De Bock K, Clarke K, Hespel P",
    year: 2017,
    title:
      "Intake of a ketone ester drink during recovery from exercise promotes mTORC1 signaling but not glycogen resynthesis in human muscle",
    journal: "Front Physiol 8:310",
    doi: "10.3389/fphys.2017.00310",
  },
  watanabe1992: {
    authors: "(authors not shown on the page that was read)",
    year: 1992,
    title: "(tianeptine and dendrites of the hippocampus of rats; title not shown)",
    journal: "Eur J Pharmacol",
    pmid: "1468492",
    doi: "10.1016/0014-2999(92)90830-w",
  },
  yogurt2023: {
    authors: "(authors not shown on the page that was read)",
    year: 2023,
    title:
      "Nutritional value of yogurt as a protein source: digestibility/absorbability and effects on skeletal muscle",
    journal: "Nutrients 15:4366",
    doi: "10.3390/nu15204366",
  },
});
