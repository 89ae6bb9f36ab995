import { defineReferences } from "../../src/lang/index.ts";

/** Sources of what tissues do back to the body. */
export const backReferences = defineReferences({
  boon2008: {
    authors:
      "Boon H, Bosselaar M, Praet SFE, Blaak EE, Saris WHM, Wagenmakers AJM, McGee SL, Tack CJ, Smits P, Hargreaves M, van Loon LJC",
    year: 2008,
    title:
      "Intravenous AICAR administration reduces hepatic glucose output and inhibits whole body lipolysis in type 2 diabetic patients",
    journal: "Diabetologia 51:1893",
    pmid: "18709353",
    doi: "10.1007/s00125-008-1108-7",
  },
  ghLipolysis2022: {
    authors: "(authors not shown on the page that was read)",
    year: 2022,
    title: "Role of pulsatile growth hormone (GH) secretion in the regulation of lipolysis in fasting humans",
    journal: "Clin Diabetes Endocrinol",
    doi: "10.1186/s40842-022-00137-y",
  },
  matsumoto2007: {
    authors: "Matsumoto M, et al",
    year: 2007,
    title:
      "Impaired regulation of hepatic glucose production in mice lacking the forkhead transcription factor Foxo1 in liver",
    journal: "Cell Metab 6:208",
    pmid: "17767907",
    doi: "10.1016/j.cmet.2007.08.006",
  },
  polak2008: {
    authors: "Polak P, Cybulski N, Feige JN, Auwerx J, Ruegg MA, Hall MN",
    year: 2008,
    title: "Adipose-specific knockout of raptor results in lean mice with enhanced mitochondrial respiration",
    journal: "Cell Metab 8:399",
    pmid: "19046571",
    doi: "10.1016/j.cmet.2008.09.003",
  },
  rojdmark1987: {
    authors: "(authors not shown on the page that was read)",
    year: 1987,
    title: "Influence of short-term fasting on the pituitary-testicular axis in normal men",
    journal: "Horm Res 25:140",
    pmid: "3106181",
  },
});
