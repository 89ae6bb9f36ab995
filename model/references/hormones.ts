import { defineReferences } from "../../src/lang/index.ts";

/** Sources of the hormones. */
export const hormoneReferences = defineReferences({
  akamizu2004: {
    authors: "Akamizu T, Takaya K, Irako T, Hosoda H, Teramukai S, et al",
    year: 2004,
    title:
      "Pharmacokinetics, safety, and endocrine and appetite effects of ghrelin administration in young healthy subjects",
    journal: "Eur J Endocrinol",
    pmid: "15080773",
    doi: "10.1530/eje.0.1500447",
  },
  alemany2008: {
    authors: "Alemany JA, Nindl BC, Kellogg MD, Tharion WJ, Young AJ, Montain SJ",
    year: 2008,
    title:
      "Effects of dietary protein content on IGF-I, testosterone, and body composition during 8 days of severe energy deficit and arduous physical activity",
    journal: "J Appl Physiol",
    doi: "10.1152/japplphysiol.00005.2008",
  },
  anckaert2021: {
    authors: "Anckaert E, et al",
    year: 2021,
    title:
      "Extensive monitoring of the natural menstrual cycle using the serum biomarkers estradiol, luteinizing hormone and progesterone",
    journal: "Pract Lab Med",
    pmid: "33869706",
    doi: "10.1016/j.plabm.2021.e00211",
  },
  bergen2015: {
    authors: "Bergen HR, Farr JN, Vanderboom PM, Atkinson EJ, White TA, Singh RJ, Khosla S, LeBrasseur NK",
    year: 2015,
    title:
      "Myostatin as a mediator of sarcopenia versus homeostatic regulator of muscle mass: insights using a new mass spectrometry-based assay",
    journal: "Skelet Muscle",
    pmid: "26180626",
    doi: "10.1186/s13395-015-0047-5",
  },
  bergendahl1996: {
    authors: "Bergendahl M, Vance ML, Iranmanesh A, Thorner MO, Veldhuis JD",
    year: 1996,
    title:
      "Fasting as a metabolic stress paradigm selectively amplifies cortisol secretory burst mass and delays the time of maximal nyctohemeral cortisol concentrations in healthy men",
    journal: "J Clin Endocrinol Metab",
    doi: "10.1210/jc.81.2.692",
  },
  berryman2022: {
    authors: "Berryman CE, McClung HL, Sepowitz JJ, Gaffney-Stomberg E, Ferrando AA, McClung JP, Pasiakos SM",
    year: 2022,
    title:
      "Testosterone status following short-term, severe energy deficit is associated with fat-free mass loss in U.S. Marines",
    journal: "Physiol Rep",
    pmid: "36117330",
    doi: "10.14814/phy2.15461",
  },
  bremner1983: {
    authors: "Bremner WJ, Vitiello MV, Prinz PN",
    year: 1983,
    title: "Loss of circadian rhythmicity in blood testosterone levels with aging in normal men",
    journal: "J Clin Endocrinol Metab",
    pmid: "6841562",
    doi: "10.1210/jcem-56-6-1278",
  },
  brambilla2009: {
    authors: "(authors not shown on the page that was read)",
    year: 2009,
    title:
      "The effect of diurnal variation on clinical measurement of serum testosterone and other sex hormone levels in men",
    journal: "J Clin Endocrinol Metab",
    pmid: "19088162",
    doi: "10.1210/jc.2008-1902",
  },
  castaneda2000: {
    authors: "(authors not shown on the page that was read)",
    year: 2000,
    title:
      "Marginal protein intake results in reduced plasma IGF-I levels and skeletal muscle fiber atrophy in elderly women",
    journal: "J Nutr Health Aging",
    pmid: "10842420",
  },
  conover1993: {
    authors: "Conover CA, Divertie GD, Lee PDK",
    year: 1993,
    title: "Cortisol increases plasma insulin-like growth factor binding protein-1 in humans",
    journal: "Acta Endocrinol",
    pmid: "7680833",
    doi: "10.1530/acta.0.1280140",
  },
  cotterill1993: {
    authors: "Cotterill AM, Holly JM, Wass JA",
    year: 1993,
    title: "The regulation of insulin-like growth factor binding protein (IGFBP)-1 during prolonged fasting",
    journal: "Clin Endocrinol",
    pmid: "7693379",
    doi: "10.1111/j.1365-2265.1993.tb02377.x",
  },
  cummings2004: {
    authors: "Cummings DE, Frayo RS, Marmonier C, Aubert R, Chapelot D",
    year: 2004,
    title:
      "Plasma ghrelin levels and hunger scores in humans initiating meals voluntarily without time- and food-related cues",
    journal: "Am J Physiol Endocrinol Metab",
    doi: "10.1152/ajpendo.00582.2003",
  },
  czeisler1999: {
    authors: "Czeisler CA, Duffy JF, Shanahan TL, Brown EN, Mitchell JF, Rimmer DW, et al",
    year: 1999,
    title: "Stability, precision, and near-24-hour period of the human circadian pacemaker",
    journal: "Science",
    doi: "10.1126/science.284.5423.2177",
  },
  fazeli2015: {
    authors: "Fazeli PK, et al (Patwari P, Steinhauser ML last)",
    year: 2015,
    title: "FGF21 and the late adaptive response to starvation in humans",
    journal: "J Clin Invest",
    doi: "10.1172/JCI83349",
  },
  fontana2008: {
    authors: "Fontana L, Weiss EP, Villareal DT, Klein S, Holloszy JO",
    year: 2008,
    title:
      "Long-term effects of calorie or protein restriction on serum IGF-1 and IGFBP-3 concentration in humans",
    journal: "Aging Cell",
    pmid: "18843793",
    doi: "10.1111/j.1474-9726.2008.00417.x",
  },
  galman2008: {
    authors: "(authors not shown on the page that was read)",
    year: 2008,
    title:
      "The circulating metabolic regulator FGF21 is induced by prolonged fasting and PPARalpha activation in man",
    journal: "Cell Metab",
    pmid: "18680716",
    doi: "10.1016/j.cmet.2008.06.014",
  },
  gardner1979: {
    authors: "(authors not shown on the page that was read)",
    year: 1979,
    title: "Effect of tri-iodothyronine replacement on the metabolic and pituitary responses to starvation",
    journal: "N Engl J Med",
    pmid: "105290",
  },
  ghigo1999: {
    authors: "(authors not shown on the page that was read)",
    year: 1999,
    title:
      "Dose-response study of GH effects on circulating IGF-I and IGFBP-3 levels in healthy young men and women",
    journal: "Am J Physiol",
    pmid: "10362612",
    doi: "10.1152/ajpendo.1999.276.6.E1009",
  },
  gosby2016: {
    authors: "Gosby AK, Lau NS, Tam CS, Iglesias MA, Morrison CD, Caterson ID, Brand-Miller J, et al",
    year: 2016,
    title:
      "Raised FGF-21 and triglycerides accompany increased energy intake driven by protein leverage in lean, healthy individuals: a randomised trial",
    journal: "PLoS One",
    doi: "10.1371/journal.pone.0161003",
  },
  grahnen1993: {
    authors: "Grahnen A, et al",
    year: 1993,
    title:
      "Pharmacokinetics of recombinant human insulin-like growth factor I given subcutaneously to healthy volunteers and to patients with growth hormone receptor deficiency",
    journal: "Acta Paediatr",
    doi: "10.1111/j.1651-2227.1993.tb12918.x",
  },
  han2016: {
    authors: "(authors not shown on the page that was read)",
    year: 2016,
    title:
      "Serum reference value of two potential doping candidates: myostatin and insulin-like growth factor-I in the healthy young male",
    journal: "J Int Soc Sports Nutr",
    doi: "10.1186/s12970-016-0160-9",
    note: "the year was not shown on the page that was read",
  },
  hansen2011: {
    authors: "Hansen J, Brandt C, Nielsen AR, Hojman P, Whitham M, Febbraio MA, Pedersen BK, Plomgaard P",
    year: 2011,
    title:
      "Exercise induces a marked increase in plasma follistatin: evidence that follistatin is a contraction-induced hepatokine",
    journal: "Endocrinology",
    pmid: "21068158",
  },
  hansen2013: {
    authors: "(authors not shown on the page that was read)",
    year: 2013,
    title:
      "Plasma follistatin is elevated in patients with type 2 diabetes: relationship to hyperglycemia, hyperinsulinemia, and systemic low-grade inflammation",
    journal: "Diabetes Metab Res Rev",
    pmid: "23564759",
    doi: "10.1002/dmrr.2415",
  },
  hartman1992: {
    authors: "(authors not shown on the page that was read)",
    year: 1992,
    title:
      "Augmented growth hormone (GH) secretory burst frequency and amplitude mediate enhanced GH secretion during a two-day fast in normal men",
    journal: "J Clin Endocrinol Metab",
    pmid: "1548337",
    doi: "10.1210/jcem.74.4.1548337",
  },
  henning2014: {
    authors: "Henning PC, Margolis LM, McClung JP, Young AJ, Pasiakos SM",
    year: 2014,
    title: "High protein diets do not attenuate decrements in testosterone and IGF-I during energy deficit",
    journal: "Metabolism",
    pmid: "24641883",
    doi: "10.1016/j.metabol.2014.02.007",
  },
  hill2008: {
    authors: "Hill EE, Zack E, Battaglini C, Viru M, Viru A, Hackney AC",
    year: 2008,
    title: "Exercise and circulating cortisol levels: the intensity threshold effect",
    journal: "J Endocrinol Invest",
    pmid: "18787373",
  },
  ho1988: {
    authors: "Ho KY, Veldhuis JD, Johnson ML, Furlanetto R, Evans WS, Alberti KG, Thorner MO",
    year: 1988,
    title:
      "Fasting enhances growth hormone secretion and amplifies the complex rhythms of growth hormone secretion in man",
    journal: "J Clin Invest",
    pmid: "3127426",
    doi: "10.1172/JCI113450",
  },
  isley1983: {
    authors: "Isley WL, Underwood LE, Clemmons DR",
    year: 1983,
    title: "Dietary components that regulate serum somatomedin-C concentrations in humans",
    journal: "J Clin Invest",
    pmid: "6681614",
    doi: "10.1172/jci110757",
  },
  jensky2010: {
    authors: "(authors not shown on the page that was read)",
    year: 2010,
    title: "Exercise does not influence myostatin and follistatin messenger RNA expression in young women",
    journal: "J Strength Cond Res",
    pmid: "20124796",
    doi: "10.1519/JSC.0b013e3181c8664f",
  },
  laeger2014: {
    authors:
      "Laeger T, Henagan TM, Albarado DC, Redman LM, Bray GA, Noland RC, Munzberg H, Hutson SM, Gettys TW, Schwartz MW, Morrison CD",
    year: 2014,
    title: "FGF21 is an endocrine signal of protein restriction",
    journal: "J Clin Invest",
    pmid: "25133427",
    doi: "10.1172/JCI74915",
  },
  lucidi2005: {
    authors: "(authors not shown on the page that was read)",
    year: 2005,
    title: "Metabolic and endocrine effects of physiological increments in plasma ghrelin concentrations",
    journal: "Nutr Metab Cardiovasc Dis",
    pmid: "16314227",
  },
  merimee1982: {
    authors: "(authors not shown on the page that was read)",
    year: 1982,
    title: "Insulin-like growth factors in the fed and fasted states",
    journal: "J Clin Endocrinol Metab",
    pmid: "6749885",
    doi: "10.1210/jcem-55-5-999",
  },
  murphy2020: {
    authors: "Murphy C, Koehler K",
    year: 2020,
    title: "Caloric restriction induces anabolic resistance to resistance exercise",
    journal: "Eur J Appl Physiol",
    pmid: "32236752",
    doi: "10.1007/s00421-020-04354-0",
  },
  pasiakos2013: {
    authors:
      "Pasiakos SM, Cao JJ, Margolis LM, Sauter ER, Whigham LD, McClung JP, Rood JC, Carbone JW, Combs GF, Young AJ",
    year: 2013,
    title:
      "Effects of high-protein diets on fat-free mass and muscle protein synthesis following weight loss: a randomized controlled trial",
    journal: "FASEB J",
    pmid: "23739654",
    doi: "10.1096/fj.13-230227",
  },
  roth2003: {
    authors: "(authors not shown on the page that was read)",
    year: 2003,
    title:
      "Myostatin gene expression is reduced in humans with heavy-resistance strength training: a brief communication",
    journal: "Exp Biol Med",
    pmid: "12773702",
    doi: "10.1177/153537020322800609",
  },
  smith1995: {
    authors: "(authors not shown on the page that was read)",
    year: 1995,
    title:
      "Effects of caloric or protein restriction on insulin-like growth factor-I (IGF-I) and IGF-binding proteins in children and adults",
    journal: "J Clin Endocrinol Metab",
    pmid: "7531712",
  },
  spaulding1976: {
    authors: "(authors not shown on the page that was read)",
    year: 1976,
    title: "Effect of caloric restriction and dietary composition of serum T3 and reverse T3 in man",
    journal: "J Clin Endocrinol Metab",
    pmid: "1249190",
    doi: "10.1210/jcem-42-1-197",
  },
  spiegel2011: {
    authors: "Spiegel K, Tasali E, Leproult R, Scherberg N, Van Cauter E",
    year: 2011,
    title:
      "Twenty-four-hour profiles of acylated and total ghrelin: relationship with glucose levels and impact of time of day and sleep",
    journal: "J Clin Endocrinol Metab",
    pmid: "21106712",
    doi: "10.1210/jc.2010-1978",
  },
  steensberg2000: {
    authors: "Steensberg A, van Hall G, Osada T, Sacchetti M, Saltin B, Pedersen BK",
    year: 2000,
    title:
      "Production of interleukin-6 in contracting human skeletal muscles can account for the exercise-induced increase in plasma interleukin-6",
    journal: "J Physiol",
    pmid: "11080265",
    doi: "10.1111/j.1469-7793.2000.00237.x",
  },
  steensberg2003: {
    authors: "Steensberg A, Fischer CP, Keller C, Moller K, Pedersen BK",
    year: 2003,
    title: "IL-6 enhances plasma IL-1ra, IL-10, and cortisol in humans",
    journal: "Am J Physiol Endocrinol Metab",
    doi: "10.1152/ajpendo.00074.2003",
  },
  vamvini2011: {
    authors: "(authors not shown on the page that was read)",
    year: 2011,
    title:
      "Energy deprivation alters in a leptin- and cortisol-independent manner circulating levels of activin A and follistatin but not myostatin in healthy males",
    journal: "J Clin Endocrinol Metab",
    pmid: "21865351",
    doi: "10.1210/jc.2011-1665",
  },
  vigushin1993: {
    authors: "(authors not shown on the page that was read)",
    year: 1993,
    title:
      "Metabolic and scintigraphic studies of radioiodinated human C-reactive protein in health and disease",
    journal: "J Clin Invest",
    doi: "10.1172/jci116336",
  },
  vinales2019: {
    authors: "(authors not shown on the page that was read)",
    year: 2019,
    title: "FGF21 is a hormonal mediator of the human thrifty metabolic phenotype",
    journal: "Diabetes",
    pmid: "30257977",
    doi: "10.2337/db18-0696",
  },
  wehrens2017: {
    authors: "Wehrens SMT, Christou S, Isherwood C, Middleton B, Gibbs MA, Archer SN, Skene DJ, Johnston JD",
    year: 2017,
    title: "Meal timing regulates the human circadian system",
    journal: "Curr Biol",
    pmid: "28578930",
    doi: "10.1016/j.cub.2017.04.059",
  },
  willoughby2004: {
    authors: "(authors not shown on the page that was read)",
    year: 2004,
    title: "Effects of heavy resistance training on myostatin mRNA and protein expression",
    journal: "Med Sci Sports Exerc",
    doi: "10.1249/01.MSS.0000121952.71533.EA",
  },
  wong2004: {
    authors: "(authors not shown on the page that was read)",
    year: 2004,
    title:
      "Leptin hormonal kinetics in the fed state: effects of adiposity, age, and gender on endogenous leptin production and clearance rates",
    journal: "J Clin Endocrinol Metab",
    pmid: "15181040",
    doi: "10.1210/jc.2003-031931",
  },
});
