import { defineReferences } from "../../src/lang/index.ts";

/** Sources of the signalling modules and of their tissues. */
export const signallingReferences = defineReferences({
  bentzinger2008: {
    authors: "Bentzinger CF, Romanino K, Cloetta D, et al, Ruegg MA",
    year: 2008,
    title:
      "Skeletal muscle-specific ablation of raptor, but not of rictor, causes metabolic changes and results in muscle dystrophy",
    journal: "Cell Metab 8:411",
    pmid: "19046572",
    doi: "10.1016/j.cmet.2008.10.002",
  },
  bianconi2012: {
    authors: "Bianconi, et al",
    year: 2012,
    title: "(title not shown; model BIOMD0000000427: EGFR and IGF-1R to Akt and ERK)",
    journal: "(journal not shown)",
    pmid: "21620944",
  },
  braennmark2013: {
    authors: "Brännmark, et al",
    year: 2013,
    title:
      "(title not shown; models BIOMD0000000448 and BIOMD0000000449: insulin signalling in human adipocytes, healthy and diabetic)",
    journal: "(journal not shown)",
    pmid: "23400783",
  },
  brugarolas2004: {
    authors:
      "Brugarolas J, Lei K, Hurley RL, Manning BD, Reiling JH, Hafen E, Witters LA, Ellisen LW, Kaelin WG",
    year: 2004,
    title:
      "Regulation of mTOR function in response to hypoxia by REDD1 and the TSC1/TSC2 tumor suppressor complex",
    journal: "Genes Dev 18:2893",
    doi: "10.1101/gad.1256804",
  },
  claret2007: {
    authors: "Claret M, Smith MA, Batterham RL, et al, Withers DJ",
    year: 2007,
    title: "AMPK is essential for energy homeostasis regulation and glucose sensing by POMC and AgRP neurons",
    journal: "J Clin Invest 117:2325",
    pmid: "17671657",
    doi: "10.1172/JCI31516",
  },
  cota2006: {
    authors: "Cota D, Proulx K, Smith KA, Kozma SC, Thomas G, Woods SC, Seeley RJ",
    year: 2006,
    title: "Hypothalamic mTOR signaling regulates food intake",
    journal: "Science 312:927",
    pmid: "16690869",
    doi: "10.1126/science.1124147",
  },
  cunningham2007: {
    authors: "Cunningham JT, Rodgers JT, Arlow DH, Vazquez F, Mootha VK, Puigserver P",
    year: 2007,
    title: "mTOR controls mitochondrial oxidative function through a YY1-PGC-1alpha transcriptional complex",
    journal: "Nature 450:736",
    doi: "10.1038/nature06322",
  },
  dallepezze2016: {
    authors: "Dalle Pezze P, et al",
    year: 2016,
    title: "A systems study reveals concurrent activation of AMPK and mTOR by amino acids",
    journal: "Nat Commun 7:13254",
    pmid: "27869123",
    doi: "10.1038/ncomms13254",
  },
  deyoung2008: {
    authors: "DeYoung MP, et al",
    year: 2008,
    title:
      "Hypoxia regulates TSC1/2-mTOR signaling and tumor suppression through REDD1-mediated 14-3-3 shuttling",
    journal: "Genes Dev 22:239",
    pmid: "18198340",
    doi: "10.1101/gad.1617608",
  },
  dhulst2016: {
    authors: "D'Hulst G, Ferri A, Naslain D, Bertrand L, Horman S, Francaux M, Bishop DJ, Deldicque L",
    year: 2016,
    title:
      "Fifteen days of 3,200 m simulated hypoxia marginally regulates markers for protein synthesis and degradation in human skeletal muscle",
    journal: "Hypoxia 4:1",
    pmid: "27800505",
    doi: "10.2147/HP.S101133",
  },
  dorvash2019: {
    authors: "Dorvash, et al",
    year: 2019,
    title: "Dynamic modeling of signal transduction by mTOR complexes in cancer",
    journal: "(journal not shown; BIOMD0000000822)",
    pmid: "31493485",
  },
  duvel2010: {
    authors: "Duvel K, Yecies JL, Menon S, et al, Murphy LO, Manning BD",
    year: 2010,
    title: "Activation of a metabolic gene regulatory network downstream of mTOR complex 1",
    journal: "Mol Cell 39:171",
    doi: "10.1016/j.molcel.2010.06.022",
  },
  etheridge2011: {
    authors: "Etheridge T, Atherton PJ, Wilkinson D, Selby A, Rankin D, Webborn N, Smith K, Watt PW",
    year: 2011,
    title:
      "Effects of hypoxia on muscle protein synthesis and anabolic signaling at rest and in response to acute resistance exercise",
    journal: "Am J Physiol Endocrinol Metab 301:E697",
    doi: "10.1152/ajpendo.00276.2011",
  },
  gao2011: {
    authors: "Gao D, et al",
    year: 2011,
    title:
      "mTOR drives its own activation via SCF-betaTrCP-dependent degradation of the mTOR inhibitor DEPTOR",
    journal: "Mol Cell 44:290",
    pmid: "22017875",
    doi: "10.1016/j.molcel.2011.08.030",
  },
  hagiwara2012: {
    authors: "(authors not shown on the page that was read)",
    year: 2012,
    title: "Hepatic mTORC2 activates glycolysis and lipogenesis through Akt, glucokinase, and SREBP1c",
    journal: "Cell Metab 15:725",
    pmid: "22521878",
    doi: "10.1016/j.cmet.2012.03.015",
  },
  hsu2011: {
    authors: "Hsu PP, Kang SA, Rameseder J, et al, Sabatini DM",
    year: 2011,
    title:
      "The mTOR-regulated phosphoproteome reveals a mechanism of mTORC1-mediated inhibition of growth factor signaling",
    journal: "Science 332:1317",
    pmid: "21659604",
    doi: "10.1126/science.1199498",
  },
  jager2007: {
    authors: "Jager S, Handschin C, St-Pierre J, Spiegelman BM",
    year: 2007,
    title:
      "AMP-activated protein kinase (AMPK) action in skeletal muscle via direct phosphorylation of PGC-1alpha",
    journal: "Proc Natl Acad Sci USA 104:12017",
    pmid: "17609368",
    doi: "10.1073/pnas.0705070104",
  },
  kazi2011: {
    authors: "Kazi AA, Hong-Brown L, Lang SM, Lang CH",
    year: 2011,
    title:
      "Deptor knockdown enhances mTOR activity and protein synthesis in myocytes and ameliorates disuse muscle atrophy",
    journal: "Mol Med 17:925",
    pmid: "21607293",
    doi: "10.2119/molmed.2011.00070",
  },
  kenerson2015: {
    authors: "Kenerson HL, Subramanian S, McIntyre R, Kazami M, Yeung RS",
    year: 2015,
    title:
      "Livers with constitutive mTORC1 activity resist steatosis independent of feedback suppression of Akt",
    journal: "PLoS One 10:e0117000",
    pmid: "25646773",
    doi: "10.1371/journal.pone.0117000",
  },
  kleinert2014: {
    authors: "Kleinert M, Sylow L, Fazakerley DJ, et al",
    year: 2014,
    title: "Acute mTOR inhibition induces insulin resistance and alters substrate utilization in vivo",
    journal: "Mol Metab 3:630",
    pmid: "25161886",
    doi: "10.1016/j.molmet.2014.06.004",
  },
  kumar2010: {
    authors: "Kumar A, et al",
    year: 2010,
    title:
      "Fat cell-specific ablation of rictor in mice impairs insulin-regulated fat cell and whole-body glucose and lipid metabolism",
    journal: "Diabetes 59:1397",
    pmid: "20332342",
    doi: "10.2337/db09-1061",
  },
  li2010: {
    authors: "(authors not shown on the page that was read)",
    year: 2010,
    title:
      "(title not shown on the page that was read; insulin on SREBP-1c and PEPCK of hepatocytes, and where rapamycin parts them)",
    journal: "Proc Natl Acad Sci USA 107:3441",
    pmid: "20133650",
    doi: "10.1073/pnas.0914798107",
  },
  long2001: {
    authors: "Long W, et al",
    year: 2001,
    title:
      "Dexamethasone inhibits the stimulation of muscle protein synthesis and PHAS-I and p70 S6-kinase phosphorylation",
    journal: "Am J Physiol Endocrinol Metab 280:E570",
    doi: "10.1152/ajpendo.2001.280.4.e570",
  },
  martins2012: {
    authors: "Martins L, Fernandez-Mallo D, Novelle MG, et al",
    year: 2012,
    title: "Hypothalamic mTOR signaling mediates the orexigenic action of ghrelin",
    journal: "PLoS One",
    doi: "10.1371/journal.pone.0046923",
  },
  masiero2009: {
    authors: "Masiero E, Agatea L, Mammucari C, et al, Sandri M",
    year: 2009,
    title: "Autophagy is required to maintain muscle mass",
    journal: "Cell Metab 10:507",
    pmid: "19945408",
    doi: "10.1016/j.cmet.2009.10.008",
  },
  morissette2009: {
    authors: "Morissette MR, Cook SA, Buranasombati C, Rosenberg MA, Rosenzweig A",
    year: 2009,
    title: "Myostatin inhibits IGF-I-induced myotube hypertrophy through Akt",
    journal: "Am J Physiol Cell Physiol 297:1124",
    pmid: "19759331",
    doi: "10.1152/ajpcell.00043.2009",
  },
  park2017: {
    authors: "Park Y, Reyna-Neyra A, Philippe L, Thoreen CC",
    year: 2017,
    title:
      "mTORC1 balances cellular amino acid supply with demand for protein synthesis through post-transcriptional control of ATF4",
    journal: "Cell Rep 19:1083",
    pmid: "28494858",
    doi: "10.1016/j.celrep.2017.04.042",
  },
  park2023: {
    authors: "Park JM, Lee, Kim DH",
    year: 2023,
    title: "A paradigm shift: AMPK negatively regulates ULK1 activity",
    journal: "Autophagy 2024",
    doi: "10.1080/15548627.2023.2223465",
    note: "commentary on the authors' report in Nature Communications",
  },
  roczniak2012: {
    authors: "Roczniak-Ferguson A, Petit CS, Froehlich F, et al, Ferguson SM",
    year: 2012,
    title:
      "The transcription factor TFEB links mTORC1 signaling to transcriptional control of lysosome homeostasis",
    journal: "Sci Signal 5:ra42",
    pmid: "22692423",
    doi: "10.1126/scisignal.2002790",
  },
  roux2004: {
    authors: "Roux PP, Ballif BA, Anjum R, Gygi SP, Blenis J",
    year: 2004,
    title:
      "Tumor-promoting phorbol esters and activated Ras inactivate the tuberous sclerosis tumor suppressor complex via p90 ribosomal S6 kinase",
    journal: "Proc Natl Acad Sci USA 101:13489",
    pmid: "15342917",
    doi: "10.1073/pnas.0405659101",
  },
  sancak2007: {
    authors: "Sancak Y, Thoreen CC, Peterson TR, Lindquist RA, Kang SA, Spooner E, Carr SA, Sabatini DM",
    year: 2007,
    title: "PRAS40 is an insulin-regulated inhibitor of the mTORC1 protein kinase",
    journal: "Mol Cell 25:903",
    pmid: "17386266",
  },
  settembre2012: {
    authors: "Settembre C, Zoncu R, Medina DL, et al, Ballabio A",
    year: 2012,
    title: "A lysosome-to-nucleus signalling mechanism senses and regulates the lysosome via mTOR and TFEB",
    journal: "EMBO J 31:1095",
    pmid: "22343943",
    doi: "10.1038/emboj.2012.32",
  },
  shi2011: {
    authors: "Shi LZ, Wang R, Huang G, Vogel P, Neale G, Green DR, Chi H",
    year: 2011,
    title:
      "HIF1alpha-dependent glycolytic pathway orchestrates a metabolic checkpoint for the differentiation of TH17 and Treg cells",
    journal: "J Exp Med 208:1367",
    doi: "10.1084/jem.20110278",
  },
  sonntag2012: {
    authors: "Sonntag, et al",
    year: 2012,
    title:
      "(title not shown; model BIOMD0000000580: insulin, IRS-dependent regulation of AMPK, TSC, mTORC1 and mTORC2)",
    journal: "(journal not shown)",
    pmid: "22452783",
  },
  stepto2012: {
    authors: "Stepto NK, Benziane B, Wadley GD, Chibalin AV, Canny BJ, Eynon N, McConell GK",
    year: 2012,
    title:
      "Short-term intensified cycle training alters acute and chronic responses of PGC1alpha and cytochrome c oxidase IV to exercise in human skeletal muscle",
    journal: "PLoS One",
    doi: "10.1371/journal.pone.0053080",
  },
  varusai2018: {
    authors: "Varusai, et al",
    year: 2018,
    title:
      "Dynamic modelling of the mTOR signalling network reveals complex emergent behaviours conferred by DEPTOR",
    journal: "(journal not shown; BIOMD0000000823)",
    pmid: "29330362",
  },
  wolff2011: {
    authors: "Wolff NC, Vega-Rubin-de-Celis S, Xie XJ, Castrillon DH, Kabbani W, Brugarolas J",
    year: 2011,
    title:
      "Cell-type-dependent regulation of mTORC1 by REDD1 and the tumor suppressors TSC1/TSC2 and LKB1 in response to hypoxia",
    journal: "Mol Cell Biol 31:1870",
    pmid: "21383064",
    doi: "10.1128/MCB.01393-10",
  },
  yu2011: {
    authors: "Yu Y, Yoon SO, Poulogiannis G, et al, Blenis J",
    year: 2011,
    title:
      "Phosphoproteomic analysis identifies Grb10 as an mTORC1 substrate that negatively regulates insulin signaling",
    journal: "Science 332:1322",
    doi: "10.1126/science.1199484",
  },
  zhao2011: {
    authors: "Zhao Y, et al",
    year: 2011,
    title:
      "DEPTOR, an mTOR inhibitor, is a physiological substrate of SCF(betaTrCP) E3 ubiquitin ligase and regulates survival and autophagy",
    journal: "Mol Cell 44:304",
    pmid: "22017876",
  },
  wallum1987: {
    authors: "(authors not shown on the page that was read)",
    year: 1987,
    title: "Cerebrospinal fluid insulin levels increase during intravenous insulin infusions in man",
    journal: "J Clin Endocrinol Metab",
    pmid: "3536982",
  },
});
