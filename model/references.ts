import { defineReferences } from "../src/lang/index.ts";
import { agentReferences } from "./references/agents.ts";
import { growthAgentReferences } from "./references/agents-growth.ts";
import { metabolicAgentReferences } from "./references/agents-metabolic.ts";
import { plantAgentReferences } from "./references/agents-plants.ts";
import { backReferences } from "./references/back.ts";
import { cellReferences } from "./references/cells.ts";
import { claimReferences } from "./references/claims.ts";
import { compoundReferences } from "./references/compounds.ts";
import { fuelReferences } from "./references/fuels.ts";
import { hormoneReferences } from "./references/hormones.ts";
import { monthReferences } from "./references/months.ts";
import { mouseReferences } from "./references/mouse.ts";
import { outcomeReferences } from "./references/outcomes.ts";
import { ruleReferences } from "./references/rules.ts";
import { signallingReferences } from "./references/signalling.ts";
import { specialReferences } from "./references/special.ts";

/** Every source of the model, once. */
export const references = defineReferences({
  ...agentReferences,
  ...growthAgentReferences,
  ...backReferences,
  ...cellReferences,
  ...claimReferences,
  ...compoundReferences,
  ...fuelReferences,
  ...hormoneReferences,
  ...monthReferences,
  ...metabolicAgentReferences,
  ...mouseReferences,
  ...outcomeReferences,
  ...plantAgentReferences,
  ...ruleReferences,
  ...signallingReferences,
  ...specialReferences,
  aminoAcidVariability2012: {
    authors: "(authors not shown on the page that was read)",
    year: 2012,
    title: "Plasma amino acid variability within and between individuals (Table 1 was read; title not shown)",
    journal: "Metabolomics",
    doi: "10.1007/s11306-011-0345-9",
  },
  areta2013: {
    authors:
      "Areta JL, Burke LM, Ross ML, Camera DM, West DWD, Broad EM, Jeacocke NA, Moore DR, Stellingwerff T, Phillips SM, Hawley JA, Coffey VG",
    year: 2013,
    title:
      "Timing and distribution of protein ingestion during prolonged recovery from resistance exercise alters myofibrillar protein synthesis",
    journal: "J Physiol",
    pmid: "23459753",
    doi: "10.1113/jphysiol.2012.244897",
  },
  atherton2010: {
    authors: "Atherton PJ, Etheridge T, Watt PW, et al",
    year: 2010,
    title:
      "Muscle full effect after oral protein: time-dependent concordance and discordance between human muscle protein synthesis and mTORC1 signaling",
    journal: "Am J Clin Nutr",
    pmid: "20844073",
    doi: "10.3945/ajcn.2010.29819",
  },
  banaszynski2005: {
    authors: "Banaszynski LA, Liu CW, Wandless TJ",
    year: 2005,
    title: "Characterization of the FKBP-Rapamycin-FRB Ternary Complex",
    journal: "J Am Chem Soc",
    doi: "10.1021/ja043277y",
  },
  berry2020: {
    authors:
      "Berry SE, Valdes AM, Drew DA, Asnicar F, Mazidi M, Wolf J, Capdevila J, Hadjigeorgiou G, Davies R, Al Khatib H, et al",
    year: 2020,
    title: "Human postprandial responses to food and potential for precision nutrition",
    journal: "Nat Med",
    doi: "10.1038/s41591-020-0934-0",
  },
  bloodVolume2023: {
    authors: "(authors not shown on the page that was read)",
    year: 2023,
    title: "Blood volume estimation in cardiac surgery - a comparative analysis",
    journal: "Perfusion",
    pmid: "35345934",
    doi: "10.1177/02676591211069920",
  },
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
  brattstrom2000: {
    authors: "Brattstrom C, Sawe J, Jansson B, Lonnebo A, Nordin J, Zimmerman JJ, Burke JT, Groth CG",
    year: 2000,
    title:
      "Pharmacokinetics and safety of single oral doses of sirolimus (rapamycin) in healthy male volunteers",
    journal: "Ther Drug Monit",
    pmid: "11034258",
    doi: "10.1097/00007691-200010000-00006",
  },
  brennan2019: {
    authors: "Brennan JL, Keerati-u-rai M, Yin H, Daoust J, Nonnotte E, Quinquis L, St-Denis T, Bolster DR",
    year: 2019,
    title:
      "Differential responses of blood essential amino acid levels following ingestion of high-quality plant-based protein blends compared to whey protein",
    journal: "Nutrients",
    pmid: "31817691",
    doi: "10.3390/nu11122987",
  },
  burd2010: {
    authors: "Burd NA, Holwerda AM, Selby KC, et al",
    year: 2010,
    title:
      "Resistance exercise volume affects myofibrillar protein synthesis and anabolic signalling molecule phosphorylation in young men",
    journal: "J Physiol",
    pmid: "20581041",
    doi: "10.1113/jphysiol.2010.192856",
  },
  burd2010load: {
    authors:
      "Burd NA, West DWD, Staples AW, Atherton PJ, Baker JM, Moore DR, Holwerda AM, Parise G, Rennie MJ, Baker SK, Phillips SM",
    year: 2010,
    title:
      "Low-Load High Volume Resistance Exercise Stimulates Muscle Protein Synthesis More Than High-Load Low Volume Resistance Exercise in Young Men",
    journal: "PLoS One",
    pmid: "20711498",
    doi: "10.1371/journal.pone.0012033",
  },
  burd2019: {
    authors: "Burd NA, Beals JW, Martinez IG, Salvador AF, Skinner SK",
    year: 2019,
    title:
      "Food-first approach to enhance the regulation of post-exercise skeletal muscle protein synthesis and remodeling",
    journal: "Sports Med",
    pmid: "30671904",
    doi: "10.1007/s40279-018-1009-y",
  },
  castellino1987: {
    authors: "Castellino P, Luzi L, Simonson DC, Haymond M, DeFronzo RA",
    year: 1987,
    title: "Effect of insulin and plasma amino acid concentrations on leucine metabolism in man",
    journal: "J Clin Invest",
    pmid: "3316280",
    doi: "10.1172/JCI113272",
    note: "title completed from the abstract: the page that was read does not show it",
  },
  chantranupong2016: {
    authors:
      "Chantranupong L, Scaria SM, Saxton RA, Gygi MP, Shen K, Wyant GA, Wang T, Harper JW, Gygi SP, Sabatini DM",
    year: 2016,
    title: "The CASTOR Proteins Are Arginine Sensors for the mTORC1 Pathway",
    journal: "Cell",
    pmid: "26972053",
    doi: "10.1016/j.cell.2016.02.035",
  },
  choo2008: {
    authors: "Choo AY, Yoon SO, Kim SG, Roux PP, Blenis J",
    year: 2008,
    title:
      "Rapamycin differentially inhibits S6Ks and 4E-BP1 to mediate cell-type-specific repression of mRNA translation",
    journal: "Proc Natl Acad Sci USA",
    pmid: "18955708",
    doi: "10.1073/pnas.0809136105",
  },
  churchwardvenne2012: {
    authors: "Churchward-Venne TA, Burd NA, Mitchell CJ, et al",
    year: 2012,
    title:
      "Supplementation of a suboptimal protein dose with leucine or essential amino acids: effects on myofibrillar protein synthesis at rest and following resistance exercise in men",
    journal: "J Physiol",
    pmid: "22451437",
    doi: "10.1113/jphysiol.2012.228833",
  },
  dallaMan2007: {
    authors: "Dalla Man C, Rizza RA, Cobelli C",
    year: 2007,
    title: "Meal simulation model of the glucose-insulin system",
    journal: "IEEE Trans Biomed Eng",
    pmid: "17926672",
    doi: "10.1109/TBME.2007.893506",
  },
  deldicque2008: {
    authors: "Deldicque L, Atherton P, Patel R, Theisen D, Nielens H, Rennie MJ, Francaux M",
    year: 2008,
    title: "Decrease in Akt/PKB signalling in human skeletal muscle by resistance exercise",
    journal: "Eur J Appl Physiol",
    doi: "10.1007/s00421-008-0786-7",
  },
  demetriades2014: {
    authors: "Demetriades C, Doumpas N, Teleman AA",
    year: 2014,
    title: "Regulation of TORC1 in response to amino acid starvation via lysosomal recruitment of TSC2",
    journal: "Cell",
    pmid: "24529380",
    doi: "10.1016/j.cell.2014.01.024",
  },
  divino1997: {
    authors: "Divino JC et al.",
    year: 1997,
    title:
      "Simultaneous measurements of free amino acid patterns of plasma, muscle and erythrocytes in healthy human subjects",
    journal: "Clin Nutr",
    pmid: "16844612",
  },
  dreyer2006: {
    authors: "Dreyer HC, Fujita S, Cadenas JG, Chinkes DL, Volpi E, Rasmussen BB",
    year: 2006,
    title:
      "Resistance exercise increases AMPK activity and reduces 4E-BP1 phosphorylation and protein synthesis in human skeletal muscle",
    journal: "J Physiol",
    doi: "10.1113/jphysiol.2006.113175",
  },
  drummond2008: {
    authors: "Drummond MJ, Bell JA, et al",
    year: 2008,
    title:
      "Amino acids are necessary for the insulin-induced activation of mTOR/S6K1 signaling and protein synthesis in healthy and insulin resistant human skeletal muscle",
    journal: "Clin Nutr",
    pmid: "18342407",
    doi: "10.1016/j.clnu.2008.01.012",
  },
  drummond2009: {
    authors: "Drummond MJ, Fry CS, Glynn EL, Dreyer HC, Dhanani S, Timmerman KL, Volpi E, Rasmussen BB",
    year: 2009,
    title:
      "Rapamycin administration in humans blocks the contraction-induced increase in skeletal muscle protein synthesis",
    journal: "J Physiol",
    doi: "10.1113/jphysiol.2008.163816",
  },
  ferron1997: {
    authors: "Ferron GM, Mishina EV, Zimmerman JJ, Jusko WJ",
    year: 1997,
    title: "Population pharmacokinetics of sirolimus in kidney transplant patients",
    journal: "Clin Pharmacol Ther",
    pmid: "9129559",
  },
  fritzen2016: {
    authors:
      "Fritzen AM, Madsen AB, Kleinert M, Treebak JT, Lundsgaard AM, Jensen TE, Richter EA, Wojtaszewski J, Kiens B, Frosig C",
    year: 2016,
    title:
      "Regulation of autophagy in human skeletal muscle: effects of exercise, exercise training and insulin stimulation",
    journal: "J Physiol",
    pmid: "26614120",
    doi: "10.1113/JP271405",
  },
  gastricEmptying1986: {
    authors: "(authors not shown on the page that was read)",
    year: 1986,
    title: "Variability of gastric emptying measurements in man employing standardized radiolabeled meals",
    journal: "Dig Dis Sci",
    pmid: "3731973",
    doi: "10.1007/BF01296046",
  },
  gastricEmptying2012: {
    authors: "(authors not shown on the page that was read)",
    year: 2012,
    title:
      "Variation of gastric emptying of solids between and within 319 healthy participants (title not shown)",
    journal: "Neurogastroenterol Motil",
    doi: "10.1111/j.1365-2982.2012.01972.x",
  },
  giezenaar2018: {
    authors: "Giezenaar C, Lange K, Hausken T, Jones KL, Horowitz M, Chapman I, Soenen S",
    year: 2018,
    title:
      "Acute effects of substitution, and addition, of carbohydrates and fat to protein on gastric emptying, blood glucose, gut hormones, appetite, and energy intake",
    journal: "Nutrients",
    pmid: "30301241",
    doi: "10.3390/nu10101451",
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
  gorissen2018: {
    authors: "Gorissen SHM, Crombag JJR, Senden JMG, Waterval WAH, Bierau J, Verdijk LB, van Loon LJC",
    year: 2018,
    title:
      "Protein content and amino acid composition of commercially available plant-based protein isolates",
    journal: "Amino Acids",
    pmid: "30167963",
    doi: "10.1007/s00726-018-2640-5",
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
  groen2015: {
    authors:
      "Groen BBL, Horstman AMH, Hamer HM, de Haan M, van Kranenburg J, Bierau J, Poeze M, Wodzig WKWH, Rasmussen BB, van Loon LJC",
    year: 2015,
    title: "Post-prandial protein handling: you are what you just ate",
    journal: "PLoS One",
    doi: "10.1371/journal.pone.0141582",
  },
  gundermann2014: {
    authors: "Gundermann DM, Walker DK, Reidy PT, Borack MS, Dickinson JM, Volpi E, Rasmussen BB",
    year: 2014,
    title:
      "Activation of mTORC1 signaling and protein synthesis in human muscle following blood flow restriction exercise is inhibited by rapamycin",
    journal: "Am J Physiol Endocrinol Metab",
    doi: "10.1152/ajpendo.00600.2013",
  },
  gwinn2008: {
    authors: "Gwinn DM, Shackelford DB, Egan DF, Mihaylova MM, Mery A, Vasquez DS, Turk BE, Shaw RJ",
    year: 2008,
    title: "AMPK phosphorylation of raptor mediates a metabolic checkpoint",
    journal: "Mol Cell",
    pmid: "18439900",
    doi: "10.1016/j.molcel.2008.03.003",
  },
  holz2005: {
    authors: "Holz MK, Blenis J",
    year: 2005,
    title:
      "Identification of S6 Kinase 1 as a Novel Mammalian Target of Rapamycin (mTOR)-phosphorylating Kinase",
    journal: "J Biol Chem 280(28):26089-26093",
    doi: "10.1074/jbc.m504045200",
  },
  hornberger2006: {
    authors: "Hornberger TA, Chu WK, Mak YW, Hsiung JW, Huang SA, Chien S",
    year: 2006,
    title:
      "The role of phospholipase D and phosphatidic acid in the mechanical activation of mTOR signaling in skeletal muscle",
    journal: "Proc Natl Acad Sci USA",
    pmid: "16537399",
    doi: "10.1073/pnas.0600678103",
  },
  hubal2005: {
    authors:
      "Hubal MJ, Gordish-Dressman H, Thompson PD, Price TB, Hoffman EP, Angelopoulos TJ, Gordon PM, Moyna NM, Pescatello LS, Visich PS, Zoeller RF, Seip RL, Clarkson PM",
    year: 2005,
    title: "Variability in muscle size and strength gain after unilateral resistance training",
    journal: "Med Sci Sports Exerc",
    pmid: "15947721",
    doi: "10.1249/01.mss.0000170469.90461.5f",
  },
  hutchison2015: {
    authors:
      "Hutchison AT, Piscitelli D, Horowitz M, Jones KL, Clifton PM, Standfield S, Hausken T, Feinle-Bisset C, Luscombe-Marsh ND",
    year: 2015,
    title:
      "Acute load-dependent effects of oral whey protein on gastric emptying, gut hormone release, glycemia, appetite, and energy intake in healthy men",
    journal: "Am J Clin Nutr",
    doi: "10.3945/ajcn.115.117556",
  },
  inoki2002: {
    authors: "Inoki K, Li Y, Zhu T, Wu J, Guan KL",
    year: 2002,
    title: "TSC2 is phosphorylated and inhibited by Akt and suppresses mTOR signalling",
    journal: "Nat Cell Biol",
    doi: "10.1038/ncb839",
  },
  insulinAminoAcidClamp2004: {
    authors: "(authors not shown on the page that was read)",
    year: 2004,
    title: "The hyperinsulinemic amino acid clamp increases whole-body protein synthesis in young subjects",
    journal: "Metabolism",
    pmid: "15015153",
  },
  janssen2000: {
    authors: "Janssen I, Heymsfield SB, Wang ZM, Ross R",
    year: 2000,
    title: "Skeletal muscle mass and distribution in 468 men and women aged 18-88 yr",
    journal: "J Appl Physiol",
    pmid: "10904038",
    doi: "10.1152/jappl.2000.89.1.81",
  },
  kim2011: {
    authors: "Kim J, Kundu M, Viollet B, Guan KL",
    year: 2011,
    title: "AMPK and mTOR regulate autophagy through direct phosphorylation of Ulk1",
    journal: "Nat Cell Biol",
    pmid: "21258367",
    doi: "10.1038/ncb2152",
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
  laakso1993: {
    authors: "Laakso M",
    year: 1993,
    title: "How good a marker is insulin level for insulin resistance?",
    journal: "Am J Epidemiol",
    pmid: "8317453",
  },
  lamming2012: {
    authors:
      "Lamming DW, Ye L, Katajisto P, Goncalves MD, Saitoh M, Stevens DM, Davis JG, Salmon AB, Richardson A, Ahima RS, Guertin DA, Sabatini DM, Baur JA",
    year: 2012,
    title: "Rapamycin-induced insulin resistance is mediated by mTORC2 loss and uncoupled from longevity",
    journal: "Science",
    pmid: "22461615",
    doi: "10.1126/science.1215135",
  },
  liu2015: {
    authors:
      "Liu P, Gan W, Chin YR, Ogura K, Guo J, Zhang J, Wang B, Blenis J, Cantley LC, Toker A, Su B, Wei W",
    year: 2015,
    title: "PtdIns(3,4,5)P3-Dependent Activation of the mTORC2 Kinase Complex",
    journal: "Cancer Discov",
    doi: "10.1158/2159-8290.CD-15-0460",
  },
  macnaughton2016: {
    authors:
      "Macnaughton LS, Wardle SL, Witard OC, McGlory C, Hamilton DL, Jeromson S, Lawrence CE, Wallis GA, Tipton KD",
    year: 2016,
    title:
      "The response of muscle protein synthesis following whole-body resistance exercise is greater following 40 g than 20 g of ingested whey protein",
    journal: "Physiol Rep",
    pmid: "27511985",
    doi: "10.14814/phy2.12893",
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
  moller2015: {
    authors: "Moller AB, Vendelbo MH, Christensen B, Clasen BF, Bak AM, Jorgensen JOL, Moller N, Jessen N",
    year: 2015,
    title: "Physical exercise increases autophagic signaling through ULK1 in human skeletal muscle",
    journal: "J Appl Physiol",
    pmid: "25678702",
    doi: "10.1152/japplphysiol.01116.2014",
  },
  moore2009ajcn: {
    authors:
      "Moore DR, Robinson MJ, Fry JL, Tang JE, Glover EI, Wilkinson SB, Prior T, Tarnopolsky MA, Phillips SM",
    year: 2009,
    title:
      "Ingested protein dose response of muscle and albumin protein synthesis after resistance exercise in young men",
    journal: "Am J Clin Nutr",
    pmid: "19056590",
    doi: "10.3945/ajcn.2008.26401",
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
  otten2014: {
    authors: "Otten J, Ahrén B, Olsson T",
    year: 2014,
    title:
      "Surrogate measures of insulin sensitivity vs the hyperinsulinaemic-euglycaemic clamp: a meta-analysis",
    journal: "Diabetologia",
    pmid: "24891021",
    doi: "10.1007/s00125-014-3285-x",
  },
  phillips1997: {
    authors: "Phillips SM, Tipton KD, Aarsland A, Wolf SE, Wolfe RR",
    year: 1997,
    title: "Mixed muscle protein synthesis and breakdown after resistance exercise in humans",
    journal: "Am J Physiol",
    doi: "10.1152/ajpendo.1997.273.1.E99",
  },
  poon2018: {
    authors: "Poon AK, Meyer ML, Reaven G, Knowles JW, Selvin E, Pankow JS, Couper D, Loehr L, Heiss G",
    year: 2018,
    title:
      "Short-Term Repeatability of Insulin Resistance Indexes in Older Adults: The Atherosclerosis Risk in Communities Study",
    journal: "J Clin Endocrinol Metab",
    pmid: "29618016",
    doi: "10.1210/jc.2017-02437",
  },
  potter2024: {
    authors: "Potter AW, Tharion WJ, Nindl LJ, McEttrick DM, Looney DP, Friedl KE",
    year: 2024,
    title:
      "The normal relationship between fat and lean mass for mature (21-30 year old) physically fit men and women",
    journal: "Am J Hum Biol",
    doi: "10.1002/ajhb.23984",
  },
  power2009: {
    authors: "Power O, Hallihan A, Jakeman P",
    year: 2009,
    title: "Human insulinotropic response to oral ingestion of native and hydrolysed whey protein",
    journal: "Amino Acids",
    doi: "10.1007/s00726-008-0156-0",
  },
  richter2009: {
    authors: "Richter EA, Ruderman NB",
    year: 2009,
    title: "AMPK and the biochemistry of exercise: implications for human health and disease",
    journal: "Biochem J",
    pmid: "19196246",
    doi: "10.1042/BJ20082055",
  },
  rizza1981: {
    authors: "Rizza RA, Mandarino LJ, Gerich JE",
    year: 1981,
    title:
      "Dose-response characteristics for effects of insulin on production and utilization of glucose in man",
    journal: "Am J Physiol",
    pmid: "7018254",
  },
  silventoinen2003: {
    authors: "Silventoinen K, Sammalisto S, Perola M, Boomsma DI, Cornes BK, Davis C, et al",
    year: 2003,
    title: "Heritability of adult body height: a comparative study of twin cohorts in eight countries",
    journal: "Twin Res",
    doi: "10.1375/136905203770326402",
  },
  sjostrand1999: {
    authors: "Sjostrand M, Holmang A, Lonnroth P",
    year: 1999,
    title: "Measurement of interstitial insulin in human muscle",
    journal: "Am J Physiol",
    pmid: "9886961",
    doi: "10.1152/ajpendo.1999.276.1.E151",
  },
  smith2009: {
    authors: "Smith GI, Villareal DT, Lambert CP, Reeds DN, Mohammed BS, Mittendorfer B",
    year: 2009,
    title:
      "Timing of the initial muscle biopsy does not affect the measured muscle protein fractional synthesis rate during basal, postabsorptive conditions",
    journal: "J Appl Physiol",
    pmid: "19940095",
    doi: "10.1152/japplphysiol.00957.2009",
  },
  smith2010: {
    authors: "Smith GI, Patterson BW, Mittendorfer B",
    year: 2010,
    title: "Human muscle protein turnover: why is it so variable?",
    journal: "J Appl Physiol",
    pmid: "21109595",
    doi: "10.1152/japplphysiol.00125.2010",
  },
  song2017: {
    authors:
      "Song Z, Moore DR, Hodson N, Ward C, Dent JR, O'Leary MF, Shaw AM, Hamilton DL, Sarkar S, Gangloff YG, Hornberger TA, Spriet LL, Heigenhauser GJ, Philp A",
    year: 2017,
    title:
      "Resistance exercise initiates mechanistic target of rapamycin (mTOR) translocation and protein complex co-localisation in human skeletal muscle",
    journal: "Sci Rep",
    pmid: "28694500",
    doi: "10.1038/s41598-017-05483-x",
  },
  soop2012: {
    authors: "Soop M, Nehra V, Henderson GC, Boirie Y, Ford GC, Nair KS",
    year: 2012,
    title:
      "Coingestion of whey protein and casein in a mixed meal: demonstration of a more sustained anabolic effect of casein",
    journal: "Am J Physiol Endocrinol Metab",
    pmid: "22569072",
    doi: "10.1152/ajpendo.00106.2012",
  },
  suleiman2021: {
    authors:
      "Suleiman N, Alkasem M, Hassoun S, Abdalhakam I, Bettahi I, Mir F, Ramanjaneya M, Jerobin J, Iskandarani A, Samra TA, Chandra P, Skarulis M, Abou-Samra AB",
    year: 2021,
    title:
      "Insulin sensitivity variations in apparently healthy Arab male subjects: correlation with insulin and C peptide",
    journal: "BMJ Open Diabetes Res Care",
    doi: "10.1136/bmjdrc-2020-002039",
  },
  thoreen2009: {
    authors: "Thoreen CC, et al",
    year: 2009,
    title:
      "An ATP-competitive Mammalian Target of Rapamycin Inhibitor Reveals Rapamycin-resistant Functions of mTORC1",
    journal: "J Biol Chem",
    pmid: "19150980",
    doi: "10.1074/jbc.M900301200",
  },
  tremblay2005: {
    authors:
      "Tremblay F, Krebs M, Dombrowski L, Brehm A, Bernroider E, Roth E, Nowotny P, Waldhausl W, Marette A, Roden M",
    year: 2005,
    title:
      "Overactivation of S6 Kinase 1 as a Cause of Human Insulin Resistance During Increased Amino Acid Availability",
    journal: "Diabetes",
    doi: "10.2337/diabetes.54.9.2674",
  },
  tremblay2007: {
    authors:
      "Tremblay F, Brule S, Um SH, Li Y, Masuda K, Roden M, Sun XJ, Krebs M, Polakiewicz RD, Thomas G, Marette A",
    year: 2007,
    title:
      "Identification of IRS-1 Ser-1101 as a target of S6K1 in nutrient- and obesity-induced insulin resistance",
    journal: "Proc Natl Acad Sci USA",
    pmid: "17709744",
    doi: "10.1073/pnas.0706517104",
  },
  trommelen2015: {
    authors: "Trommelen J, Groen BBL, Hamer HM, de Groot LCPGM, van Loon LJC",
    year: 2015,
    title:
      "Mechanisms in endocrinology: Exogenous insulin does not increase muscle protein synthesis rate when administered systemically: a systematic review",
    journal: "Eur J Endocrinol",
    doi: "10.1530/eje-14-0902",
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
  turnheim1988: {
    authors: "Turnheim K, Waldhausl WK",
    year: 1988,
    title: "Essentials of insulin pharmacokinetics",
    journal: "Wien Klin Wochenschr",
    pmid: "3281377",
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
  wang2001: {
    authors: "Wang Z, Heo M, Lee RC, Kotler DP, Withers RT, Heymsfield SB",
    year: 2001,
    title: "Muscularity in adult humans: proportion of adipose tissue-free body mass as skeletal muscle",
    journal: "Am J Hum Biol",
    pmid: "11505469",
    doi: "10.1002/ajhb.1099",
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
  witard2014: {
    authors: "Witard OC, Jackman SR, Breen L, Smith K, Selby A, Tipton KD",
    year: 2014,
    title:
      "Myofibrillar muscle protein synthesis rates subsequent to a meal in response to increasing doses of whey protein at rest and after resistance exercise",
    journal: "Am J Clin Nutr",
    pmid: "24257722",
    doi: "10.3945/ajcn.112.055517",
  },
  wojtaszewski2000: {
    authors: "Wojtaszewski JF, Nielsen P, Hansen BF, Richter EA, Kiens B",
    year: 2000,
    title:
      "Isoform-specific and exercise intensity-dependent activation of 5'-AMP-activated protein kinase in human skeletal muscle",
    journal: "J Physiol",
    pmid: "11018120",
    doi: "10.1111/j.1469-7793.2000.t01-1-00221.x",
  },
  wolfson2016: {
    authors: "Wolfson RL, et al",
    year: 2016,
    title: "Sestrin2 is a leucine sensor for the mTORC1 pathway",
    journal: "Science",
    pmid: "26449471",
    doi: "10.1126/science.aab2674",
  },
  yatscoff1993: {
    authors: "Yatscoff R, LeGatt D, Keenan R, Chackowsky P",
    year: 1993,
    title: "Blood distribution of rapamycin",
    journal: "Transplantation",
    doi: "10.1097/00007890-199311000-00029",
  },
  ye2012: {
    authors: "Ye L, Varamini B, Lamming DW, Sabatini DM, Baur JA",
    year: 2012,
    title:
      "Rapamycin has a biphasic effect on insulin sensitivity in C2C12 myotubes due to sequential disruption of mTORC1 and mTORC2",
    journal: "Front Genet",
    pmid: "22973301",
    doi: "10.3389/fgene.2012.00177",
  },
  yoshii2018: {
    authors: "Yoshii N, Sato K, Ogasawara R, Nishimura Y, Shinohara Y, Fujita S",
    year: 2018,
    title: "Effect of mixed meal and leucine intake on plasma amino acid concentrations in young men",
    journal: "Nutrients",
    pmid: "30340425",
    doi: "10.3390/nu10101543",
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
  zimmerman1999: {
    authors: "Zimmerman JJ, Ferron GM, Lim HK, Parker V",
    year: 1999,
    title:
      "The effect of a high-fat meal on the oral bioavailability of the immunosuppressant sirolimus (rapamycin)",
    journal: "J Clin Pharmacol",
    pmid: "10579146",
  },
});
