/** Said wherever a result is shown. */
export const notAdvice = "For research and education; not medical advice.";

/** What a reader of a report should know before drawing conclusions. */
export const safetyWords: readonly string[] = [
  notAdvice,
  "The curves describe the model, not the reader: no blood test shows mTOR in muscle, and a person may differ from every curve here.",
  "Do not use it to decide on treatment, doses, fasting or supplements. It does not hold for type 1 diabetes, insulin or sulfonylurea use, pregnancy and nursing, anyone under 18, underweight, eating disorders, transplants, LAM, cancer, TSC, or thyroid, kidney or liver disease.",
];
