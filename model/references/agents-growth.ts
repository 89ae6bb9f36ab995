import { defineReferences } from "../../src/lang/index.ts";

/** Sources of what agents on growth hormone, IGF-1, muscle and the other hormones reach and do. */
export const growthAgentReferences = defineReferences({
  alDulaimi2025: {
    authors: "Al-Dulaimi S, et al",
    year: 2025,
    title:
      "(epitalon and telomere length in human cell lines, by telomerase or by the alternative pathway; title not shown)",
    journal: "Biogerontology",
    doi: "10.1007/s10522-025-10315-x",
  },
  arvat2000: {
    authors: "(authors not shown on the page that was read)",
    year: 2000,
    title:
      "Preliminary evidence that Ghrelin, the natural GH secretagogue (GHS)-receptor ligand, strongly stimulates GH secretion in humans",
    journal: "J Endocrinol Invest 23:493",
    pmid: "11021763",
    doi: "10.1007/BF03343763",
  },
  baar2017: {
    authors:
      "Baar MP, Brandt RMC, Putavet DA, Klein JDD, Derks KWJ, Bourgeois BRM, Stryeck S, Rijksen Y, van Willigenburg H, Feijtel DA, van der Pluijm I, Essers J, van Cappellen WA, van IJcken WF, Houtsmuller AB, Pothof J, de Bruin RWF, Madl T, Hoeijmakers JHJ, Campisi J, de Keizer PLJ",
    year: 2017,
    title:
      "Targeted apoptosis of senescent cells restores tissue homeostasis in response to chemotoxicity and aging",
    journal: "Cell 169:132",
    doi: "10.1016/j.cell.2017.02.031",
  },
  ballard1993: {
    authors: "Ballard FJ, Walton PE, Bastian S, Tomas FM, Wallace JC, Francis GL",
    year: 1993,
    title:
      "Effects of interactions between IGFBPs and IGFs on the plasma clearance and in vivo biological activities of IGFs and IGF analogs",
    journal: "Growth Regul 3:40",
    pmid: "7683526",
  },
  basualto2013: {
    authors: "Basualto-Alarcon C, et al",
    year: 2013,
    title: "Testosterone signals through mTOR and androgen receptor to induce muscle hypertrophy",
    journal: "Med Sci Sports Exerc 45:1712",
    doi: "10.1249/MSS.0b013e31828cf5f3",
  },
  bennett2009: {
    authors: "Bennett KA, et al",
    year: 2009,
    title: "(pharmacology of agonists of the ghrelin receptor; title not shown)",
    journal: "Mol Pharmacol",
    pmid: "19625579",
    doi: "10.1124/mol.109.056101",
  },
  bourgeois2025: {
    authors: "Bourgeois B, et al",
    year: 2025,
    title: "(the transactivation domain of p53 as the target of FOXO4-DRI; title not shown)",
    journal: "Nat Commun 16",
    pmid: "40593617",
    doi: "10.1038/s41467-025-60844-9",
  },
  cabrales2013: {
    authors: "(authors not shown on the page that was read)",
    year: 2013,
    title:
      "Pharmacokinetic study of growth hormone-releasing peptide 6 (GHRP-6) in nine male healthy volunteers",
    journal: "Eur J Pharm Sci 48:40",
    doi: "10.1016/j.ejps.2012.10.006",
  },
  chapman1996: {
    authors:
      "Chapman IM, Bach MA, Van Cauter E, Farmer M, Krupa D, Taylor AM, Schilling LM, Cole KY, Skiles EH, Pezzoli SS, Hartman ML, Veldhuis JD, Gormley GJ, Thorner MO",
    year: 1996,
    title:
      "Stimulation of the growth hormone (GH)-insulin-like growth factor I axis by daily oral administration of a GH secretogogue (MK-677) in healthy elderly subjects",
    journal: "J Clin Endocrinol Metab 81:4249",
    pmid: "8954023",
    doi: "10.1210/jcem.81.12.8954023",
  },
  charmandari2001: {
    authors: "Charmandari E, Johnston A, Brook CGD, Hindmarsh PC",
    year: 2001,
    title:
      "Bioavailability of oral hydrocortisone in patients with congenital adrenal hyperplasia due to 21-hydroxylase deficiency",
    journal: "J Endocrinol 169:65",
    pmid: "11250647",
    doi: "10.1677/joe.0.1690065",
  },
  colling2023: {
    authors: "Colling C, et al",
    year: 2023,
    title: "(total and free cortisol after ten days of overfeeding and of fasting; title not shown)",
    journal: "Am J Physiol Endocrinol Metab 324:E506",
    pmid: "37053050",
    doi: "10.1152/ajpendo.00181.2022",
  },
  cunningham1991: {
    authors: "Cunningham BC, et al",
    year: 1991,
    title: "(one molecule of growth hormone binds two of its receptor, one after the other; title not shown)",
    journal: "Science 254:821",
    pmid: "1948064",
    doi: "10.1126/science.1948064",
  },
  doessing2010: {
    authors:
      "Doessing S, Heinemeier KM, Holm L, Mackey AL, Schjerling P, Rennie M, Smith K, Reitelseder S, Kappelgaard AM, Rasmussen MH, Flyvbjerg A, Kjaer M",
    year: 2010,
    title:
      "Growth hormone stimulates the collagen synthesis in human tendon and skeletal muscle without affecting myofibrillar protein synthesis",
    journal: "J Physiol",
    pmid: "19933753",
  },
  dunshea2002: {
    authors: "Dunshea FR, Chung CS, Owens PC, Ballard JF, Walton PE",
    year: 2002,
    title: "Insulin-like growth factor-I and analogues increase growth in artificially-reared neonatal pigs",
    journal: "Br J Nutr 87:587",
    pmid: "12067429",
    doi: "10.1079/BJNBJN2002574",
  },
  forbes2002: {
    authors: "Forbes BE, et al",
    year: 2002,
    title: "(binding of IGF-I, IGF-II and analogues to the type 1 IGF receptor; title not shown)",
    journal: "Eur J Biochem",
    pmid: "11846798",
  },
  gagnonAuger2010: {
    authors: "Gagnon-Auger M, du Souich P, Baillargeon JP, Martin E, Brassard P, Menard J, Ardilouze JL",
    year: 2010,
    title:
      "Dose-dependent delay of the hypoglycemic effect of short-acting insulin analogs in obese subjects with type 2 diabetes: a pharmacokinetic and pharmacodynamic study",
    journal: "Diabetes Care 33:2502",
    pmid: "20841613",
    doi: "10.2337/dc10-1126",
  },
  ghigo1994: {
    authors: "Ghigo E, Arvat E, Gianotti L, Imbimbo BP, Lenaerts V, Deghenghi R, Camanni F",
    year: 1994,
    title:
      "Growth hormone-releasing activity of hexarelin, a new synthetic hexapeptide, after intravenous, subcutaneous, intranasal, and oral administration in man",
    journal: "J Clin Endocrinol Metab 78:693",
    pmid: "8126144",
  },
  gobburu1999: {
    authors: "Gobburu JV, Agerso H, Jusko WJ, Ynddal L",
    year: 1999,
    title:
      "Pharmacokinetic-pharmacodynamic modeling of ipamorelin, a growth hormone releasing peptide, in human volunteers",
    journal: "Pharm Res 16:1412",
    pmid: "10496658",
    doi: "10.1023/A:1018955126402",
  },
  hartman1993: {
    authors: "Hartman ML, Clayton PE, Johnson ML, Celniker A, Perlman AJ, Alberti KG, Thorner MO",
    year: 1993,
    title:
      "A low dose euglycemic infusion of recombinant human insulin-like growth factor I rapidly suppresses fasting-enhanced pulsatile growth hormone secretion in humans",
    journal: "J Clin Invest",
    doi: "10.1172/JCI116480",
  },
  igfbp3Rat1993: {
    authors: "(authors not shown on the page that was read)",
    year: 1993,
    title:
      "(labelled IGFBP-3 in the circulation of the rat, its organs, urine and peritoneal fluid; title not shown)",
    journal: "(journal not shown)",
    pmid: "7505460",
  },
  imbimbo1994: {
    authors:
      "Imbimbo BP, Mant T, Edwards M, Amin D, Dalton N, Boutignon F, Lenaerts V, Wuthrich P, Deghenghi R",
    year: 1994,
    title: "Growth hormone-releasing activity of hexarelin in humans. A dose-response study",
    journal: "Eur J Clin Pharmacol 46:421",
    pmid: "7957536",
    doi: "10.1007/bf00191904",
  },
  kandalla2011: {
    authors: "(authors not shown on the page that was read)",
    year: 2011,
    title:
      "Mechano Growth Factor E peptide (MGF-E), derived from an isoform of IGF-1, activates human muscle progenitor cells and induces an increase in their fusion potential at different ages",
    journal: "Mech Ageing Dev 132:154",
    pmid: "21354439",
    doi: "10.1016/j.mad.2011.02.007",
  },
  kumagai2021: {
    authors:
      "Kumagai H, Coelho AR, Wan J, Mehta HH, Yen K, Huang A, Zempo H, Fuku N, Maeda S, Oliveira PJ, Cohen P, Kim SJ",
    year: 2021,
    title: "MOTS-c reduces myostatin and muscle atrophy signaling",
    journal: "Am J Physiol Endocrinol Metab 320:E680",
    pmid: "33554779",
    doi: "10.1152/ajpendo.00275.2020",
  },
  kumagai2023: {
    authors:
      "Kumagai H, Kim SJ, Miller B, Natsume T, Lee SH, Sato A, Ramirez R, Wan J, Mehta HH, Yen K, Cohen P",
    year: 2023,
    title:
      "Casein kinase 2 is a direct binding partner and a functional target of the exercise-mimetic microprotein MOTS-c",
    journal: "Physiology 38",
    doi: "10.1152/physiol.2023.38.s1.5725846",
  },
  kumagai2024: {
    authors: "Kumagai H, et al",
    year: 2024,
    title: "MOTS-c modulates skeletal muscle function by directly binding and activating CK2",
    journal: "iScience",
    doi: "10.1016/j.isci.2024.111212",
  },
  lee2015: {
    authors:
      "Lee C, Zeng J, Drew BG, Sallam T, Martin-Montalvo A, Wan J, Kim SJ, Mehta H, Hevener AL, de Cabo R, Cohen P",
    year: 2015,
    title:
      "The mitochondrial-derived peptide MOTS-c promotes metabolic homeostasis and reduces obesity and insulin resistance",
    journal: "Cell Metab 21:443",
    pmid: "25738459",
    doi: "10.1016/j.cmet.2015.02.009",
  },
  massoud1996: {
    authors: "(authors not shown on the page that was read)",
    year: 1996,
    title: "Hexarelin-induced growth hormone, cortisol, and prolactin release: a dose-response study",
    journal: "J Clin Endocrinol Metab 81:4338",
    pmid: "8954038",
  },
  murphy1998: {
    authors: "Murphy MG, Plunkett L, Gertz B, et al",
    year: 1998,
    title: "MK-677, an orally active growth hormone secretagogue, reverses diet-induced catabolism",
    journal: "J Clin Endocrinol Metab 83:320",
    pmid: "9467534",
    doi: "10.1210/jcem.83.2.4551",
  },
  nass2008: {
    authors: "Nass R, Pezzoli SS, Oliveri MC, et al",
    year: 2008,
    title:
      "Effects of an oral ghrelin mimetic on body composition and clinical outcomes in healthy older adults: a randomized trial",
    journal: "Ann Intern Med",
    pmid: "18981485",
    doi: "10.7326/0003-4819-149-9-200811040-00003",
  },
  patchett1995: {
    authors: "Patchett AA, et al",
    year: 1995,
    title: "(design and biological activities of L-163,191, MK-0677; title not shown)",
    journal: "Proc Natl Acad Sci U S A 92:7001",
    pmid: "7624358",
    doi: "10.1073/pnas.92.15.7001",
  },
  rinfabate2006: {
    authors: "(authors not shown on the page that was read)",
    year: 2006,
    title: "(IGF-I in complex with IGFBP-3 in growth hormone insensitivity; title not shown)",
    journal: "J Clin Endocrinol Metab 91:1246",
    pmid: "16403822",
    doi: "10.1210/jc.2005-1017",
  },
  rotwein2014: {
    authors: "Rotwein P",
    year: 2014,
    title: "Editorial: the fall of mechanogrowth factor?",
    journal: "Mol Endocrinol 28:155",
    pmid: "24460193",
    doi: "10.1210/me.2013-1411",
  },
  roumi2000: {
    authors: "Roumi M, et al",
    year: 2000,
    title: "Kinetics and disposition of hexarelin, a peptidic growth hormone secretagogue, in rats",
    journal: "Drug Metab Dispos 28:44",
    pmid: "10611139",
  },
  sandowski2002: {
    authors: "Sandowski Y, et al",
    year: 2002,
    title: "(the leptin-binding domain of the human leptin receptor; title not shown)",
    journal: "J Biol Chem 277:46304",
    doi: "10.1074/jbc.M207556200",
  },
  schneyer2008: {
    authors: "Schneyer AL, et al",
    year: 2008,
    title: "(follistatin and its relatives against activin, myostatin and GDF-11; title not shown)",
    journal: "Endocrinology 149:4589",
    pmid: "18535106",
    doi: "10.1210/en.2008-0259",
  },
  shimizu2011: {
    authors: "Shimizu N, et al",
    year: 2011,
    title: "(crosstalk of the glucocorticoid receptor and mTOR in skeletal muscle; title not shown)",
    journal: "Cell Metab 13:170",
    pmid: "21284984",
    doi: "10.1016/j.cmet.2011.01.001",
  },
  stanley2011: {
    authors: "(authors not shown on the page that was read)",
    year: 2011,
    title:
      "Effects of a growth hormone-releasing hormone analog on endogenous GH pulsatility and insulin sensitivity in healthy men",
    journal: "J Clin Endocrinol Metab 96:150",
    doi: "10.1210/jc.2010-1587",
  },
  thomson2007: {
    authors: "Thomson AH, Devers MC, Wallace AM, Grant D, Campbell K, Freel M, Connell JMC",
    year: 2007,
    title:
      "Variability in hydrocortisone plasma and saliva pharmacokinetics following intravenous and oral administration to patients with adrenal insufficiency",
    journal: "Clin Endocrinol 66:789",
    doi: "10.1111/j.1365-2265.2007.02812.x",
  },
  white2013: {
    authors: "White JP, et al",
    year: 2013,
    title: "(testosterone, Akt/mTORC1 and FoxO3a in skeletal muscle; title not shown)",
    journal: "Mol Cell Endocrinol",
    pmid: "23116773",
    doi: "10.1016/j.mce.2012.10.019",
  },
  winbanks2012: {
    authors:
      "Winbanks CE, Weeks KL, Thomson RE, Sepulveda PV, Beyer C, Qian H, Chen JL, Allen JM, Lancaster GI, Febbraio MA, Harrison CA, McMullen JR, Chamberlain JS, Gregorevic P",
    year: 2012,
    title:
      "Follistatin-mediated skeletal muscle hypertrophy is regulated by Smad3 and mTOR independently of myostatin",
    journal: "J Cell Biol 197:997",
    pmid: "22711699",
    doi: "10.1083/jcb.201109091",
  },
  yaden2014: {
    authors: "Yaden BC, et al",
    year: 2014,
    title: "Follistatin: a novel therapeutic for the improvement of muscle regeneration",
    journal: "J Pharmacol Exp Ther 349:355",
    pmid: "24627466",
    doi: "10.1124/jpet.113.211169",
  },
  yang2002: {
    authors: "Yang SY, Goldspink G",
    year: 2002,
    title: "(the E domain of mechano growth factor and its receptor; title not shown)",
    journal: "FEBS Lett",
    doi: "10.1016/s0014-5793(02)02918-6",
  },
  yarasheski1992: {
    authors: "(authors not shown on the page that was read)",
    year: 1992,
    title: "Effect of growth hormone and resistance exercise on muscle growth in young men",
    journal: "Am J Physiol 262:E261",
    pmid: "1550219",
    doi: "10.1152/ajpendo.1992.262.3.E261",
  },
  zimmers2002: {
    authors:
      "Zimmers TA, Davies MV, Koniaris LG, Haynes P, Esquela AF, Tomkinson KN, McPherron AC, Wolfman NM, Lee SJ",
    year: 2002,
    title: "Induction of cachexia in mice by systemically administered myostatin",
    journal: "Science 296:1486",
    doi: "10.1126/science.1069525",
  },
});
