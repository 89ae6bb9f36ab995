import { defineReferences } from "../../src/lang/index.ts";

/** Sources of repair of muscle and tendon, damage of fibres, senescent cells, PKC, and of associations with diseases. */
export const outcomeReferences = defineReferences({
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
  karin2019: {
    authors: "(authors not shown on the page that was read)",
    year: 2019,
    title: "(title not shown: turnover of senescent cells, which slows with age)",
    journal: "Nat Commun",
    doi: "10.1038/s41467-019-13192-4",
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
  sarbassov2004: {
    authors: "(authors not shown on the page that was read)",
    year: 2004,
    title:
      "Rictor, a novel binding partner of mTOR, defines a rapamycin-insensitive and raptor-independent pathway that regulates the cytoskeleton",
    journal: "Curr Biol",
    doi: "10.1016/j.cub.2004.06.054",
  },
  zhangPP2015: {
    authors: "Zhang P, Liang X, Shan T, et al",
    year: 2015,
    title: "mTOR is necessary for proper satellite cell activity and skeletal muscle regeneration",
    journal: "Biochem Biophys Res Commun",
    doi: "10.1016/j.bbrc.2015.05.032",
  },
});
