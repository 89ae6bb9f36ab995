import { defineReferences } from "../../src/lang/index.ts";

/** Sources of what weeks to months of food, training, disuse, drugs and age do to muscle. */
export const monthReferences = defineReferences({
  abe2000: {
    authors: "Abe T, DeHoyos DV, Pollock ML, Garzarella L",
    year: 2000,
    title:
      "Time course for strength and muscle thickness changes following upper and lower body resistance training in men and women",
    journal: "Eur J Appl Physiol",
    doi: "10.1007/s004210050027",
  },
  attie2013: {
    authors: "Attie KM, et al",
    year: 2013,
    title: "A single ascending-dose study of muscle regulator ACE-031 in healthy volunteers",
    journal: "Muscle Nerve",
    pmid: "23169607",
    doi: "10.1002/mus.23539",
  },
  bacon2013: {
    authors: "Bacon AP, Carter RE, Ogle EA, Joyner MJ",
    year: 2013,
    title: "VO2max trainability and high intensity interval training in humans: a meta-analysis",
    journal: "PLoS One",
    pmid: "24066036",
    doi: "10.1371/journal.pone.0073182",
  },
  benito2020: {
    authors: "Benito PJ, Cupeiro R, Ramos-Campo DJ, Alcaraz PE, Rubio-Arias JA",
    year: 2020,
    title:
      "A systematic review with meta-analysis of the effect of resistance training on whole-body muscle growth in healthy adult males",
    journal: "Int J Environ Res Public Health",
    pmid: "32079265",
    doi: "10.3390/ijerph17041285",
  },
  bhasin2001: {
    authors: "Bhasin S, et al",
    year: 2001,
    title:
      "Testosterone dose-response relationships in healthy young men (title from memory; values of a trial table)",
    journal: "Am J Physiol Endocrinol Metab",
    pmid: "11701431",
    doi: "10.1152/ajpendo.2001.281.6.E1172",
  },
  brons2009: {
    authors: "Brons C, Jensen CB, Storgaard H, Hiscock NJ, White A, et al",
    year: 2009,
    title: "Impact of short-term high-fat feeding on glucose and insulin metabolism in young healthy men",
    journal: "J Physiol",
    pmid: "19332493",
    doi: "10.1113/jphysiol.2009.169078",
  },
  brook2015: {
    authors: "Brook MS, Wilkinson DJ, Mitchell WK, Lund JN, Szewczyk NJ, Greenhaff PL, Smith K, Atherton PJ",
    year: 2015,
    title:
      "Skeletal muscle hypertrophy adaptations predominate in the early stages of resistance exercise training, matching deuterium oxide-derived measures of muscle protein synthesis and mechanistic target of rapamycin complex 1 signaling (title from memory; abstract seen)",
    journal: "FASEB J",
    doi: "10.1096/fj.15-273755",
  },
  cameron2020: {
    authors: "Cameron J, McPhee JS, Jones DA, Degens H",
    year: 2019,
    title:
      "Five-year longitudinal changes in thigh muscle mass of septuagenarian men and women assessed with DXA and MRI",
    journal: "Aging Clin Exp Res",
    pmid: "31376118",
    doi: "10.1007/s40520-019-01248-w",
  },
  conceicao2018: {
    authors:
      "Conceicao MS, Vechin FC, Lixandrao M, Damas F, Libardi CA, Tricoli V, Roschel H, Camera D, Ugrinowitsch C",
    year: 2018,
    title: "Muscle fiber hypertrophy and myonuclei addition: a systematic review and meta-analysis",
    journal: "Med Sci Sports Exerc",
    doi: "10.1249/MSS.0000000000001593",
  },
  cornford2017: {
    authors: "(authors not shown on the page that was read)",
    year: 2016,
    title: "(overfeeding high-fat meals and insulin action: review with own data)",
    journal: "(not shown)",
    pmid: "27152154",
  },
  damas2016: {
    authors: "Damas F, Phillips SM, Libardi CA, Vechin FC, Lixandrao ME, Jannig PR, et al",
    year: 2016,
    title:
      "Resistance training-induced changes in integrated myofibrillar protein synthesis are related to hypertrophy only after attenuation of muscle damage",
    journal: "J Physiol",
    pmid: "27219125",
    doi: "10.1113/JP272472",
  },
  damas2018: {
    authors: "Damas F, Libardi CA, Ugrinowitsch C",
    year: 2018,
    title:
      "The development of skeletal muscle hypertrophy through resistance training: the role of muscle damage and muscle protein synthesis",
    journal: "Eur J Appl Physiol",
    doi: "10.1007/s00421-017-3792-9",
  },
  deboer2007time: {
    authors: "de Boer MD, Maganaris CN, Seynnes OR, Rennie MJ, Narici MV",
    year: 2007,
    title:
      "Time course of muscular, neural and tendinous adaptations to 23 day unilateral lower-limb suspension in young men",
    journal: "J Physiol",
    pmid: "17656438",
    doi: "10.1113/jphysiol.2007.135392",
  },
  defreitas2011: {
    authors: "DeFreitas JM, Beck TW, Stock MS, Dillon MA, Kasishke PR",
    year: 2011,
    title: "An examination of the time course of training-induced skeletal muscle hypertrophy",
    journal: "Eur J Appl Physiol",
    doi: "10.1007/s00421-011-1905-4",
  },
  dirks2016: {
    authors: "Dirks ML, et al",
    year: 2016,
    title:
      "One week of bed rest leads to substantial muscle atrophy and induces whole-body insulin resistance (title from memory; values of a trial table)",
    journal: "Diabetes",
    doi: "10.2337/db15-1661",
  },
  egir1996: {
    authors: "Ferrannini E, Vichi S, Beck-Nielsen H, Laakso M, Paolisso G, Smith U",
    year: 1996,
    title: "Insulin action and age: European Group for the Study of Insulin Resistance",
    journal: "Diabetes",
    pmid: "8666147",
    doi: "10.2337/diab.45.7.947",
  },
  esmarck2001: {
    authors: "Esmarck B, et al",
    year: 2001,
    title:
      "Timing of postexercise protein intake is important for muscle hypertrophy with resistance training in elderly humans (title from memory; values in a trial table)",
    journal: "J Physiol",
    pmid: "11507179",
    doi: "10.1111/j.1469-7793.2001.00301.x",
  },
  fyfe2016: {
    authors: "Fyfe JJ, Bartlett JD, Hanson ED, Stepto NK, Bishop DJ",
    year: 2016,
    title:
      "Endurance training intensity does not mediate interference to maximal lower-body strength gain during short-term concurrent training",
    journal: "Front Physiol",
    doi: "10.3389/fphys.2016.00487",
  },
  hakkinen2003: {
    authors:
      "Hakkinen K, Alen M, Kraemer WJ, Gorostiaga E, Izquierdo M, Rusko H, Mikkola J, Hakkinen A, Valkeinen H, Kaarakainen E, Romu S, Erola V, Ahtiainen J, Paavolainen L",
    year: 2003,
    title:
      "Neuromuscular adaptations during concurrent strength and endurance training versus strength training",
    journal: "Eur J Appl Physiol",
    doi: "10.1007/s00421-002-0751-9",
  },
  mikkola2012: {
    authors: "Mikkola J, Rusko H, Izquierdo M, Gorostiaga EM, Hakkinen K",
    year: 2012,
    title:
      "Neuromuscular and cardiovascular adaptations during concurrent strength and endurance training in untrained men",
    journal: "Int J Sports Med",
    pmid: "22706947",
    doi: "10.1055/s-0031-1295475",
  },
  fritzen2019: {
    authors:
      "Fritzen AM, Thogersen FB, Thybo K, Vissing CR, Krag TO, Ruiz-Ruiz C, Risom L, Wibrand F, Hoeg LD, Kiens B, Duno M, Vissing J, Jeppesen TD",
    year: 2019,
    title:
      "Adaptations in mitochondrial enzymatic activity occurs independent of genomic dosage in response to aerobic exercise training and deconditioning in human skeletal muscle",
    journal: "Cells",
    pmid: "30871120",
    doi: "10.3390/cells8030237",
  },
  hector2018: {
    authors: "Hector AJ, McGlory C, Damas F, Mazara N, Baker SK, Phillips SM",
    year: 2017,
    title:
      "Pronounced energy restriction with elevated protein intake results in no change in proteolysis and reductions in skeletal muscle protein synthesis that are mitigated by resistance exercise",
    journal: "FASEB J",
    doi: "10.1096/fj.201700158RR",
  },
  hickson1980: {
    authors: "Hickson RC",
    year: 1980,
    title:
      "Interference of strength development by simultaneously training for strength and endurance (title from memory)",
    journal: "Eur J Appl Physiol",
    doi: "10.1007/BF00421333",
  },
  kadi2004: {
    authors: "Kadi F, Schjerling P, Andersen LL, Charifi N, Madsen JL, Christensen LR, Andersen JL",
    year: 2004,
    title:
      "The effects of heavy resistance training and detraining on satellite cells in human skeletal muscles",
    journal: "J Physiol",
    pmid: "15218062",
    doi: "10.1113/jphysiol.2004.065904",
  },
  kilroe2020: {
    authors: "Kilroe SP, Fulford J, Holwerda AM, Jackman SR, Lee BP, Gijsen AP, van Loon LJC, Wall BT",
    year: 2020,
    title:
      "Short-term muscle disuse induces a rapid and sustained decline in daily myofibrillar protein synthesis rates",
    journal: "Am J Physiol Endocrinol Metab",
    pmid: "31743039",
    doi: "10.1152/ajpendo.00360.2019",
  },
  konopka2019: {
    authors: "Konopka AR, Laurin JL, Schoenberg HM, Reid JJ, et al",
    year: 2019,
    title: "Metformin inhibits mitochondrial adaptations to aerobic exercise training in older adults",
    journal: "Aging Cell",
    doi: "10.1111/acel.12880",
  },
  lee2007: {
    authors: "Lee SJ",
    year: 2007,
    title: "Quadrupling muscle mass in mice by targeting TGF-beta signaling pathways (title from memory)",
    journal: "PLoS One",
    pmid: "17726519",
    doi: "10.1371/journal.pone.0000789",
  },
  lilja2018: {
    authors: "Lilja M, Mandic M, Apro W, Melin M, Olsson K, Rosenborg S, Gustafsson T, Lundberg TR",
    year: 2018,
    title:
      "High doses of anti-inflammatory drugs compromise muscle strength and hypertrophic adaptations to resistance training in young adults",
    journal: "Acta Physiol",
    doi: "10.1111/apha.12948",
  },
  longland2016: {
    authors: "Longland TM, Oikawa SY, Mitchell CJ, Devries MC, Phillips SM",
    year: 2016,
    title:
      "Higher compared with lower dietary protein during an energy deficit combined with intense exercise promotes greater lean mass gain and fat mass loss: a randomized trial",
    journal: "Am J Clin Nutr",
    doi: "10.3945/ajcn.115.119339",
  },
  molmen2025: {
    authors: "Molmen KS, Almquist NW, Skattebo O",
    year: 2024,
    title:
      "Effects of exercise training on mitochondrial and capillary growth in human skeletal muscle: a systematic review and meta-regression",
    journal: "Sports Med",
    doi: "10.1007/s40279-024-02120-2",
  },
  morton2018: {
    authors: "Morton RW, et al",
    year: 2018,
    title:
      "(protein supplementation and resistance training: meta-analysis, meta-regression; values of a trial table; title not shown)",
    journal: "Br J Sports Med",
    doi: "10.1136/bjsports-2017-097608",
  },
  murphy2022: {
    authors: "Murphy C, Koehler K",
    year: 2022,
    title:
      "Energy deficiency impairs resistance training gains in lean mass but not strength: a meta-analysis and meta-regression",
    journal: "Scand J Med Sci Sports",
    doi: "10.1111/sms.14075",
  },
  ogasawara2013: {
    authors: "Ogasawara R, Yasuda T, Ishii N, Abe T",
    year: 2013,
    title: "Comparison of muscle hypertrophy following 6-month of continuous and periodic strength training",
    journal: "Eur J Appl Physiol",
    pmid: "23053130",
    doi: "10.1007/s00421-012-2511-9",
  },
  oshida1991: {
    authors: "Oshida Y, Yamanouchi K, Hayamizu S, Nagasawa J, Ohsawa I, Sato Y",
    year: 1991,
    title: "Effects of training and training cessation on insulin action",
    journal: "Int J Sports Med",
    doi: "10.1055/s-2007-1024718",
  },
  rieu2009: {
    authors: "(authors not shown on the page that was read)",
    year: 2009,
    title:
      "Reduction of low grade inflammation restores blunting of postprandial muscle anabolism and limits sarcopenia in old rats",
    journal: "J Physiol",
    doi: "10.1113/jphysiol.2009.178319",
  },
  rooks2017: {
    authors: "Rooks DS, et al",
    year: 2017,
    title: "Effect of bimagrumab on thigh muscle volume and composition in men with casting-induced atrophy",
    journal: "J Cachexia Sarcopenia Muscle",
    pmid: "28905498",
    doi: "10.1002/jcsm.12205",
  },
  ryan2013: {
    authors: "Ryan TE, et al",
    year: 2013,
    title: "Activity-induced changes in skeletal muscle metabolism measured with optical spectroscopy",
    journal: "Med Sci Sports Exerc",
    doi: "10.1249/MSS.0b013e31829a726a",
  },
  schumann2022: {
    authors: "Schumann M, Feuerbacher JF, Sunkeler M, Freitag N, Ronnestad BR, Doma K, Lundberg TR",
    year: 2022,
    title:
      "Compatibility of concurrent aerobic and strength training for skeletal muscle size and function: an updated systematic review and meta-analysis",
    journal: "Sports Med",
    pmid: "34757594",
    doi: "10.1007/s40279-021-01587-7",
  },
  sergeeva2019: {
    authors: "Sergeeva KV, Miroshnikov AB, Smolensky AV",
    year: 2019,
    title:
      "Effect of growth hormone administration on the mass and strength of muscles in healthy young adults: a systematic review and meta-analysis",
    journal: "Hum Physiol",
    doi: "10.1134/S0362119719030162",
  },
  sinhahikim2003: {
    authors: "Sinha-Hikim I, Roth SM, Lee MI, Bhasin S",
    year: 2003,
    title:
      "Testosterone-induced muscle hypertrophy is associated with an increase in satellite cell number in healthy, young men",
    journal: "Am J Physiol Endocrinol Metab",
    doi: "10.1152/ajpendo.00370.2002",
  },
  smith2012sex: {
    authors: "Smith GI, et al",
    year: 2012,
    title: "Sexually dimorphic effect of aging on skeletal muscle protein synthesis",
    journal: "Biol Sex Differ",
    doi: "10.1186/2042-6410-3-11",
  },
  trappe2002: {
    authors: "Trappe TA, et al",
    year: 2002,
    title:
      "(ibuprofen, acetaminophen and 24-h synthesis after eccentric exercise; values of a trial table; title not shown)",
    journal: "Am J Physiol Endocrinol Metab",
    doi: "10.1152/ajpendo.00352.2001",
  },
  trappe2011: {
    authors: "Trappe TA, et al",
    year: 2011,
    title:
      "Influence of acetaminophen and ibuprofen on skeletal muscle adaptations to resistance exercise in older adults",
    journal: "Am J Physiol Regul Integr Comp Physiol",
    pmid: "21160058",
    doi: "10.1152/ajpregu.00611.2010",
  },
  tudorlocke2009: {
    authors: "(authors not shown on the page that was read)",
    year: 2009,
    title: "(expected values for pedometer-determined activity in older populations)",
    journal: "Int J Behav Nutr Phys Act",
    doi: "10.1186/1479-5868-6-59",
  },
  wall2015: {
    authors: "Wall BT, Gorissen SH, Pennings B, Koopman R, Groen BBL, Verdijk LB, van Loon LJC",
    year: 2015,
    title: "Aging is accompanied by a blunted muscle protein synthetic response to protein ingestion",
    journal: "PLoS One",
    pmid: "26536130",
    doi: "10.1371/journal.pone.0140903",
  },
  walton2019: {
    authors: "Walton RG, Dungan CM, Long DE, Tuggle SC, Kosmac K, Peck BD, et al",
    year: 2019,
    title:
      "Metformin blunts muscle hypertrophy in response to progressive resistance exercise training in older adults: the MASTERS trial",
    journal: "Aging Cell",
    pmid: "31557380",
    doi: "10.1111/acel.13039",
  },
  wilkinsond2014: {
    authors:
      "Wilkinson DJ, Franchi MV, Brook MS, Narici MV, Williams JP, Mitchell WK, Szewczyk NJ, Greenhaff PL, Atherton PJ, Smith K",
    year: 2014,
    title:
      "A validation of the application of D2O stable isotope tracer techniques for monitoring day-to-day changes in muscle protein subfraction synthesis in humans",
    journal: "Am J Physiol Endocrinol Metab",
    doi: "10.1152/ajpendo.00650.2013",
  },
  wilson2012: {
    authors: "Wilson JM, et al",
    year: 2012,
    title: "(concurrent training: meta-analysis; values of a trial table; title not shown)",
    journal: "J Strength Cond Res",
    doi: "10.1519/JSC.0b013e31823a3e2d",
  },
});
