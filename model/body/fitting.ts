/** How the body layer was fitted; every `fitted` value of this folder names one of these. */
export const curveFit =
  "simplex search, then by hand, against plasma leucine, muscle leucine and insulin of eight human drinks and meals (digitised curves, as changes from each study's own fasting level)";

/** Glucose and insulin values, set by hand. */
export const glucoseFit =
  "by hand, so that an oral load of 75 g glucose, clamps at several insulin levels and whey alone come out plausible together";
