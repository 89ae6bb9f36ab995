import { defineReferences } from "../../src/lang/index.ts";

/** Sources of what everolimus, salicylate and AICAR reach and do, beside those of the metabolic agents. */
export const agentReferences = defineReferences({
  boon2008: {
    authors:
      "Boon H, Bosselaar M, Praet SFE, Blaak EE, Saris WHM, Wagenmakers AJM, McGee SL, Tack CJ, Smits P, Hargreaves M, van Loon LJC",
    year: 2008,
    title:
      "Intravenous AICAR administration reduces hepatic glucose output and inhibits whole body lipolysis in type 2 diabetic patients",
    journal: "Diabetologia",
    doi: "10.1007/s00125-008-1108-7",
  },
  boulay2004: {
    authors:
      "Boulay A, Zumstein-Mecker S, Stephan C, Beuvink I, Zilbermann F, Haller R, Tobler S, Heusser C, O'Reilly T, Stolz B, Marti A, Thomas G, Lane HA",
    year: 2004,
    title:
      "Antitumor efficacy of intermittent treatment schedules with the rapamycin derivative RAD001 correlates with prolonged inactivation of ribosomal protein S6 kinase 1 in peripheral blood mononuclear cells",
    journal: "Cancer Res",
    doi: "10.1158/0008-5472.CAN-3554-2",
  },
  everolimusChina2011: {
    authors: "(authors not shown on the page that was read)",
    year: 2011,
    title:
      "Two-dose-level confirmatory study of the pharmacokinetics and tolerability of everolimus in Chinese patients with advanced solid tumors",
    journal: "J Hematol Oncol",
    doi: "10.1186/1756-8722-4-3",
  },
  everolimusJapan2019: {
    authors: "(authors not shown on the page that was read)",
    year: 2019,
    title:
      "Long-term relationship between everolimus blood concentration and clinical outcomes in Japanese patients with metastatic renal cell carcinoma: a prospective study",
    journal: "J Pharm Health Care Sci",
    doi: "10.1186/s40780-019-0135-5",
  },
  hasenour2014: {
    authors:
      "Hasenour CM, Ridley DE, Hughey CC, James FD, Donahue EP, Shearer J, Viollet B, Foretz M, Wasserman DH",
    year: 2014,
    title:
      "5-Aminoimidazole-4-carboxamide-1-beta-D-ribofuranoside (AICAR) effect on glucose production, but not energy metabolism, is independent of hepatic AMPK in vivo",
    journal: "J Biol Chem",
    pmid: "24403081",
    doi: "10.1074/jbc.M113.528232",
  },
  rowland1968: {
    authors: "(authors not shown on the page that was read)",
    year: 1968,
    title:
      "Pharmacokinetics of acetylsalicylic acid and salicylic acid after intravenous administration in man",
    journal: "J Pharm Sci",
    doi: "10.1002/jps.2600570807",
  },
  salicylateInduced1988: {
    authors: "(authors not shown on the page that was read)",
    year: 1988,
    title:
      "Changes in salicylate serum concentration and metabolism during chronic dosing in normal volunteers",
    journal: "Biopharm Drug Dispos",
    pmid: "3395669",
    doi: "10.1002/bod.2510090306",
  },
  shipkova2016: {
    authors:
      "Shipkova M, Hesselink DA, Holt DW, Billaud E, van Gelder T, Kunicki PK, Brunet M, Budde K, Barten MJ, De Simone P, et al",
    year: 2016,
    title: "Therapeutic drug monitoring of everolimus: a consensus report",
    journal: "Ther Drug Monit",
    doi: "10.1097/FTD.0000000000000260",
  },
  vanErp2016: {
    authors: "(authors not shown on the page that was read)",
    year: 2016,
    title:
      "A semi-physiological population model to quantify the effect of hematocrit on everolimus pharmacokinetics and pharmacodynamics in cancer patients",
    journal: "Clin Pharmacokinet",
    pmid: "27299325",
    doi: "10.1007/s40262-016-0414-3",
  },
});
