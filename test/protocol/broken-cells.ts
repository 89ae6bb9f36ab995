/** Broken protocols of cells in a medium. */
export const brokenCells = {
  "a meal for cells": {
    text: "equator: 1\nmedium: {}\nevents:\n  - {at: 1 h, meal: {fat: 3 g}}\n",
    faults: ["4:15 contradiction"],
    says: "cells have a medium",
  },
  "sleep of cells, on a named day": {
    text: 'equator: 1\nmedium: {}\ndays:\n  one:\n    - {at: "23:00", sleep: {until: "07:00"}}\n',
    faults: ["5:21 contradiction"],
  },
  "a limb and foods of cells": {
    text: "equator: 1\nmedium: {}\nobserve: {limb: left_leg}\nmeals: {lunch: {fat: 3 g}}\n",
    faults: ["3:1 contradiction", "4:1 contradiction"],
  },
  "a drug in a medium by mass": {
    text: "equator: 1\nmedium: {rapamycin: 5 mg}\n",
    faults: ["2:21 wrong-dimension"],
    says: "20 nmol/L",
  },
  "a misspelt substance of a medium": {
    text: "equator: 1\nmedium: {leucin: 1 mM}\n",
    faults: ["2:10 unknown-field"],
    says: "did you mean leucine?",
  },
  "insulin as a multiple of a medium that has none": {
    text: "equator: 1\nmedium: {insulin: 2 x}\n",
    faults: ["2:19 wrong-dimension"],
  },
  "a cytokine beyond its full effect": {
    text: "equator: 1\nmedium: {il6: 3 x}\n",
    faults: ["2:15 out-of-range"],
  },
  "a change of medium to nothing": {
    text: "equator: 1\nmedium: {}\nevents:\n  - {at: 1 h, medium: {}}\n",
    faults: ["4:15 field-needs"],
  },
};
