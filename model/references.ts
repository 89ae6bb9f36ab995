import { defineReferences } from "../src/lang/index.ts";

/** Every source of the model, once. */
export const references = defineReferences({
  mccoll2024: {
    authors: "McColl TJ, Clarke DC",
    year: 2024,
    title: "Kinetic modeling of leucine-mediated signaling and protein metabolism in human skeletal muscle",
    journal: "iScience 27(1):108634",
    pmid: "38188514",
    doi: "10.1016/j.isci.2023.108634",
  },
});
