import { defineReferences } from "../../src/lang/index.ts";

/** Sources of repair of muscle and tendon, damage of fibres, senescent cells, PKC, and of associations with diseases. */
export const outcomeReferences = defineReferences({
  albanese2017: {
    authors: "Albanese E, Launer LJ, Egger M, et al",
    year: 2017,
    title:
      "Body mass index in midlife and dementia: systematic review and meta-regression analysis of 589,649 men and women followed in longitudinal studies",
    journal: "Alzheimers Dement (Amst)",
    pmid: "28761927",
    doi: "10.1016/j.dadm.2017.05.007",
  },
  chenTC2009: {
    authors: "(authors not shown on the page that was read)",
    year: 2009,
    title:
      "Muscle damage responses of the elbow flexors to four maximal eccentric exercise bouts performed every 4 weeks",
    journal: "Eur J Appl Physiol",
    pmid: "19263073",
    doi: "10.1007/s00421-009-1016-7",
  },
  frankewycz2020: {
    authors: "Frankewycz B, Henssler L, Weber J, et al",
    year: 2020,
    title:
      "Changes of material elastic properties during healing of ruptured Achilles tendons measured with shear wave elastography: a pilot study",
    journal: "Int J Mol Sci",
    doi: "10.3390/ijms21103427",
  },
  herranz2015: {
    authors: "Herranz N, Gallage S, Mellone M, et al",
    year: 2015,
    title: "mTOR regulates MAPKAPK2 translation to control the senescence-associated secretory phenotype",
    journal: "Nat Cell Biol",
    doi: "10.1038/ncb3225",
  },
  hicksonLJ2019: {
    authors: "Hickson LJ, Langhi Prata LGP, Bobart SA, et al",
    year: 2019,
    title:
      "Senolytics decrease senescent cells in humans: preliminary report from a clinical trial of dasatinib plus quercetin in individuals with diabetic kidney disease",
    journal: "EBioMedicine",
    pmid: "31542391",
    doi: "10.1016/j.ebiom.2019.08.069",
  },
  jayedi2022: {
    authors: "Jayedi A, et al",
    year: 2022,
    title:
      "Anthropometric and adiposity indicators and risk of type 2 diabetes: systematic review and dose-response meta-analysis of cohort studies",
    journal: "BMJ",
    pmid: "35042741",
    doi: "10.1136/bmj-2021-067516",
  },
  karin2019: {
    authors: "(authors not shown on the page that was read)",
    year: 2019,
    title: "(title not shown: turnover of senescent cells, which slows with age)",
    journal: "Nat Commun",
    doi: "10.1038/s41467-019-13192-4",
  },
  knuppel2020: {
    authors: "Knuppel A, Fensom GK, Watts EL, et al",
    year: 2020,
    title:
      "Circulating insulin-like growth factor-I concentrations and risk of 30 cancers: prospective analyses in UK Biobank",
    journal: "Cancer Res",
    doi: "10.1158/0008-5472.CAN-20-1281",
  },
  laberge2015: {
    authors: "Laberge RM, Sun Y, Orjalo AV, et al",
    year: 2015,
    title:
      "MTOR regulates the pro-tumorigenic senescence-associated secretory phenotype by promoting IL1A translation",
    journal: "Nat Cell Biol",
    doi: "10.1038/ncb3195",
  },
  liuY2009: {
    authors: "Liu Y, Sanoff HK, Cho H, et al",
    year: 2009,
    title: "Expression of p16(INK4a) in peripheral blood T-cells is a biomarker of human aging",
    journal: "Aging Cell",
    pmid: "19485966",
    doi: "10.1111/j.1474-9726.2009.00489.x",
  },
  marshall2018: {
    authors: "Marshall PWM, Cross R, Haynes M",
    year: 2018,
    title: "The fatigue of a full body resistance exercise session in trained men",
    journal: "J Sci Med Sport",
    pmid: "28716692",
    doi: "10.1016/j.jsams.2017.06.020",
  },
  newham1987: {
    authors: "(authors not shown on the page that was read)",
    year: 1987,
    title: "Repeated high-force eccentric exercise: effects on muscle pain and damage",
    journal: "J Appl Physiol",
    pmid: "3693172",
  },
  qianF2020: {
    authors: "Qian F, et al",
    year: 2020,
    title:
      "Circulating insulin-like growth factor-1 and risk of total and 19 site-specific cancers: cohort study analyses from the UK Biobank",
    journal: "Cancer Epidemiol Biomarkers Prev",
    pmid: "32856611",
    doi: "10.1158/1055-9965.EPI-20-0743",
  },
  sarbassov2004: {
    authors: "(authors not shown on the page that was read)",
    year: 2004,
    title:
      "Rictor, a novel binding partner of mTOR, defines a rapamycin-insensitive and raptor-independent pathway that regulates the cytoskeleton",
    journal: "Curr Biol",
    doi: "10.1016/j.cub.2004.06.054",
  },
  valkanova2013: {
    authors: "Valkanova V, Ebmeier KP, Allan CL",
    year: 2013,
    title: "CRP, IL-6 and depression: a systematic review and meta-analysis of longitudinal studies",
    journal: "J Affect Disord",
    doi: "10.1016/j.jad.2013.06.004",
  },
  westwood2014: {
    authors: "Westwood AJ, Beiser A, DeCarli C, et al",
    year: 2014,
    title: "Insulin-like growth factor-1 and risk of Alzheimer dementia and brain atrophy",
    journal: "Neurology",
    pmid: "24706014",
    doi: "10.1212/WNL.0000000000000382",
  },
  zhangPP2015: {
    authors: "Zhang P, Liang X, Shan T, et al",
    year: 2015,
    title: "mTOR is necessary for proper satellite cell activity and skeletal muscle regeneration",
    journal: "Biochem Biophys Res Commun",
    doi: "10.1016/j.bbrc.2015.05.032",
  },
});
