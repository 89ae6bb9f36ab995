import { defineReferences } from "../../src/lang/index.ts";

/** Sources of the fuels of the body: glucose, fat, ketones, protein, energy, mass. */
export const fuelReferences = defineReferences({
  boden1996: {
    authors: "(authors not shown on the page that was read)",
    year: 1996,
    title: "Effect of fasting on serum leptin in normal human subjects",
    journal: "J Clin Endocrinol Metab",
    pmid: "8784108",
    doi: "10.1210/jcem.81.9.8784108",
  },
  bouchard2014: {
    authors: "Bouchard C, Tchernof A, Tremblay A",
    year: 2014,
    title: "Predictors of body composition and body energy changes in response to chronic overfeeding",
    journal: "Int J Obes",
    pmid: "23736367",
    doi: "10.1038/ijo.2013.77",
  },
  chowHall2008: {
    authors: "Chow CC, Hall KD",
    year: 2008,
    title: "The dynamics of human body weight change",
    journal: "PLoS Comput Biol",
    pmid: "18369435",
  },
  dietQuotient2015: {
    authors: "Miles-Chan JL, Dulloo AG, Schutz Y",
    year: 2015,
    title:
      "Fasting substrate oxidation at rest assessed by indirect calorimetry: is prior dietary macronutrient level and composition a confounder?",
    journal: "Int J Obes",
    doi: "10.1038/ijo.2015.29",
  },
  gormsen2007: {
    authors: "(authors not shown on the page that was read)",
    year: 2007,
    title:
      "Dose-response effects of free fatty acids on glucose and lipid metabolism during somatostatin blockade of growth hormone and insulin in humans",
    journal: "J Clin Endocrinol Metab",
    pmid: "17341555",
    doi: "10.1210/jc.2006-2659",
  },
  hall2010: {
    authors: "Hall KD",
    year: 2010,
    title: "Predicting metabolic adaptation, body weight change, and energy intake in humans",
    journal: "Am J Physiol Endocrinol Metab",
    pmid: "19934407",
    doi: "10.1152/ajpendo.00559.2009",
  },
  hargrove2008: {
    authors: "Hargrove JL, et al",
    year: 2008,
    title:
      "Modeling transitions in body composition: the approach to steady state for anthropometric measures and physiological functions in the Minnesota human starvation study",
    journal: "Dyn Med",
    pmid: "18840293",
    doi: "10.1186/1476-5918-7-16",
  },
  katz1983: {
    authors: "Katz LD, Glickman MG, Rapoport S, Ferrannini E, DeFronzo RA",
    year: 1983,
    title: "Splanchnic and peripheral disposal of oral glucose in man",
    journal: "Diabetes",
    doi: "10.2337/diab.32.7.675",
  },
  leucineFast1991: {
    authors: "(authors not shown on the page that was read)",
    year: 1991,
    title: "Leucine metabolism during fasting and exercise",
    journal: "J Appl Physiol",
    pmid: "2010401",
    doi: "10.1152/jappl.1991.70.1.43",
  },
  marliss1970: {
    authors: "Marliss EB, Aoki TT, Unger RH, Soeldner JS, Cahill GF",
    year: 1970,
    title: "Glucagon levels and metabolic effects in fasting man",
    journal: "J Clin Invest",
    pmid: "5480852",
    doi: "10.1172/JCI106445",
  },
  mitrakou1991: {
    authors: "Mitrakou A, Ryan C, Veneman T, Mokan M, Jenssen T, Kiss I, Durrant J, Cryer P, Gerich J",
    year: 1991,
    title:
      "Hierarchy of glycemic thresholds for counterregulatory hormone secretion, symptoms, and cerebral dysfunction",
    journal: "Am J Physiol Endocrinol Metab",
    doi: "10.1152/ajpendo.1991.260.1.e67",
  },
  nurjhan1992: {
    authors: "(authors not shown on the page that was read)",
    year: 1992,
    title:
      "Increased lipolysis and its consequences on gluconeogenesis in non-insulin-dependent diabetes mellitus",
    journal: "J Clin Invest",
    pmid: "1729269",
    doi: "10.1172/JCI115558",
  },
  pan2000: {
    authors: "(authors not shown on the page that was read)",
    year: 2000,
    title: "Human brain beta-hydroxybutyrate and lactate increase in fasting-induced ketosis",
    journal: "J Cereb Blood Flow Metab",
    pmid: "11043913",
    doi: "10.1097/00004647-200010000-00012",
  },
  pan2001: {
    authors: "Pan JW, et al",
    year: 2001,
    title: "Measurement of beta-hydroxybutyrate in acute hyperketonemia in human brain",
    journal: "J Neurochem",
    doi: "10.1046/j.1471-4159.2001.00575.x",
  },
  rothman1991: {
    authors: "(authors not shown on the page that was read)",
    year: 1991,
    title: "Quantitation of hepatic glycogenolysis and gluconeogenesis in fasting humans with 13C NMR",
    journal: "Science",
    doi: "10.1126/science.1948033",
  },
  secondMeal2009: {
    authors: "(authors not shown on the page that was read)",
    year: 2009,
    title: "The second-meal phenomenon is associated with enhanced muscle glycogen storage in humans",
    journal: "(journal not shown)",
    pmid: "19161346",
    doi: "10.1042/CS20080542",
  },
  stannard2002: {
    authors: "Stannard SR, Thompson MW, Fairbairn K, Huard B, Sachinwalla T, Thompson CH",
    year: 2002,
    title: "Fasting for 72 h increases intramyocellular lipid content in nondiabetic, physically fit men",
    journal: "Am J Physiol Endocrinol Metab",
    pmid: "12388154",
  },
  imclTurnover2018: {
    authors: "(authors not shown on the page that was read)",
    year: 2018,
    title:
      "Compositional marker in vivo reveals intramyocellular lipid turnover during fasting-induced lipolysis",
    journal: "Sci Rep",
    pmid: "29426847",
    doi: "10.1038/s41598-018-21170-x",
  },
  sherwin1978: {
    authors: "Sherwin RS",
    year: 1978,
    title:
      "(title not shown on the page that was read: leucine infused after an overnight, a 3-day and a 4-week fast)",
    journal: "J Clin Invest",
    pmid: "659610",
    doi: "10.1172/JCI109067",
  },
  svart2018: {
    authors: "Svart M, Gormsen LC, Hansen J, Zeidler D, Gejl M, Vang K, Aanerud J, Moller N",
    year: 2018,
    title:
      "Regional cerebral effects of ketone body infusion with 3-hydroxybutyrate in humans: reduced glucose uptake, unchanged oxygen consumption and increased blood flow by positron emission tomography. A randomized, controlled trial",
    journal: "PLoS One",
    doi: "10.1371/journal.pone.0190556",
  },
  westerterp2004: {
    authors: "Westerterp KR",
    year: 2004,
    title: "Diet induced thermogenesis",
    journal: "Nutr Metab",
    pmid: "15507147",
    doi: "10.1186/1743-7075-1-5",
  },
  zauner2000: {
    authors: "Zauner C, Schneeweiss B, Kranz A, Madl C, Ratheiser K, Kramer L, Roth E, Schneider B, Lenz K",
    year: 2000,
    title:
      "Resting energy expenditure in short-term starvation is increased as a result of an increase in serum norepinephrine",
    journal: "Am J Clin Nutr",
    doi: "10.1093/ajcn/71.6.1511",
  },
});
