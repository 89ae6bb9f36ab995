/** Tissues of `human-adult` beside the observed muscle, and what each is called. */
export const otherTissues = {
  upper_muscle: "upper-body muscle",
  liver: "liver",
  adipose: "adipose tissue",
  hippocampus: "hippocampus",
  heart: "heart",
  t_cell: "T cells",
  proliferating: "dividing cells",
} as const;
