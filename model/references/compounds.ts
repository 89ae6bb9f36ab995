import { defineReferences } from "../../src/lang/index.ts";

/** Sources of what drugs reach and do. */
export const compoundReferences = defineReferences({
  allegaert2014: {
    authors: "Allegaert K, Olkkola KT, Owens KH, Van de Velde M, de Maat MM, Anderson BJ",
    year: 2014,
    title: "Covariates of intravenous paracetamol pharmacokinetics in adults",
    journal: "BMC Anesthesiol",
    pmid: "25342929",
    doi: "10.1186/1471-2253-14-77",
  },
  coviello2006: {
    authors: "(authors not shown on the page that was read)",
    year: 2006,
    title:
      "Differences in the apparent metabolic clearance rate of testosterone in young and older men with gonadotropin suppression receiving graded doses of testosterone",
    journal: "J Clin Endocrinol Metab",
    doi: "10.1210/jc.2006-0822",
  },
  graham2011: {
    authors:
      "Graham GG, Punt J, Arora M, Day RO, Doogue MP, Duong JK, Furlong TJ, Greenfield JR, Greenup LC, Kirkpatrick CM, Ray JE, Timmins P, Williams KM",
    year: 2011,
    title: "Clinical pharmacokinetics of metformin",
    journal: "Clin Pharmacokinet",
    doi: "10.2165/11534750-000000000-00000",
  },
  heyns2003: {
    authors: "(authors not shown on the page that was read)",
    year: 2003,
    title:
      "(triptorelin pamoate and leuprolide acetate every 28 days in men with advanced prostate cancer; title not shown)",
    journal: "BJU Int",
    doi: "10.1046/j.1464-410X.2003.04308.x",
  },
  hinz2008: {
    authors: "Hinz B, Cheremina O, Brune K",
    year: 2008,
    title: "Acetaminophen (paracetamol) is a selective cyclooxygenase-2 inhibitor in man",
    journal: "FASEB J",
    pmid: "17884974",
    doi: "10.1096/fj.07-8506com",
  },
  ibuprofenLysine1990: {
    authors: "(authors not shown on the page that was read)",
    year: 1990,
    title:
      "Pharmacokinetics and absolute bioavailability of ibuprofen after oral administration of ibuprofen lysine in man",
    journal: "Biopharm Drug Dispos",
    doi: "10.1002/bdd.2510110311",
  },
  longenecker1985: {
    authors: "(authors not shown on the page that was read)",
    year: 1985,
    title: "Kinetics of ibuprofen effect on platelet and endothelial prostanoid release",
    journal: "Clin Pharmacol Ther",
    pmid: "3882308",
    doi: "10.1038/clpt.1985.50",
  },
  matsumoto1990: {
    authors: "Matsumoto AM",
    year: 1990,
    title:
      "Effects of chronic testosterone administration in normal men: safety and efficacy of high dosage testosterone and parallel dose-dependent suppression of luteinizing hormone, follicle-stimulating hormone, and sperm production",
    journal: "J Clin Endocrinol Metab",
    doi: "10.1210/jcem-70-1-282",
  },
  metforminTablet1993: {
    authors: "(authors not shown on the page that was read)",
    year: 1993,
    title:
      "Bioavailability of metformin in tablet form using a new high pressure liquid chromatography assay method",
    journal: "Biopharm Drug Dispos",
    doi: "10.1002/bdd.2510140308",
  },
  prescott1982: {
    authors: "(authors not shown on the page that was read)",
    year: 1982,
    title: "Clinical pharmacokinetics of paracetamol",
    journal: "Clin Pharmacokinet",
    doi: "10.2165/00003088-198207020-00001",
  },
  shin2017: {
    authors: "Shin D, Lee SJ, Ha YM, Choi YS, Kim JW, Park SR, Park MK",
    year: 2017,
    title:
      "Pharmacokinetic and pharmacodynamic evaluation according to absorption differences in three formulations of ibuprofen",
    journal: "Drug Des Devel Ther",
    pmid: "28115830",
    doi: "10.2147/DDDT.S121633",
  },
  spitz2012: {
    authors: "Spitz A, Young JM, Larsen L, Mattia-Goldberg C, Donnelly J, Chwalisz K",
    year: 2012,
    title:
      "Efficacy and safety of leuprolide acetate 6-month depot for suppression of testosterone in patients with prostate cancer",
    journal: "Prostate Cancer Prostatic Dis",
    pmid: "22025196",
    doi: "10.1038/pcan.2011.50",
  },
  tucker1981: {
    authors: "(authors not shown on the page that was read)",
    year: 1981,
    title: "Metformin kinetics in healthy subjects and in patients with diabetes mellitus",
    journal: "Br J Clin Pharmacol",
    doi: "10.1111/j.1365-2125.1981.tb01206.x",
  },
});
