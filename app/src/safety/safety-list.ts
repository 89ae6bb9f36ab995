/** For whom the model does not hold, as SAFETY.md has it. */
export const conditionsOutside: readonly string[] = [
  "anyone under 18, and anyone underweight",
  "pregnancy and nursing",
  "type 1 diabetes, and anyone who uses insulin or a sulfonylurea",
  "eating disorders",
  "cancer, tuberous sclerosis complex (TSC) and lymphangioleiomyomatosis (LAM)",
  "transplant recipients",
  "disease of the thyroid, the kidney or the liver",
];
