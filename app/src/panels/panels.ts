/** A chart of one tissue or of the body: readouts that are drawn together. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  /** Readout -> how it is named in the chart. */
  readonly curves: Readonly<Record<string, string>>;
}

/** What is called mTORC1, mTORC2, ... in each tissue. */
interface TissueReadouts {
  readonly name: string;
  readonly mtorc1: string;
  readonly mtorc2?: string;
  readonly ampk?: string;
  readonly autophagy?: string;
}

const signalling = (tissue: string, name: string): TissueReadouts => ({
  name,
  mtorc1: `mtorc1_active_${tissue}`,
  mtorc2: `mtorc2_active_${tissue}`,
  ampk: `ampk_active_${tissue}`,
  autophagy: `autophagy_flux_${tissue}`,
});

/** The tissues of the whole body. */
export const tissues = {
  muscle: {
    name: "Muscle, legs",
    mtorc1: "mtorc1_active",
    mtorc2: "mtorc2_active",
    ampk: "ampk_activity",
    autophagy: "autophagy_flux",
  },
  upper_muscle: signalling("upper_muscle", "Muscle, upper body"),
  liver: signalling("liver", "Liver"),
  adipose: signalling("adipose", "Fat tissue"),
  hippocampus: signalling("hippocampus", "Hippocampus"),
  heart: signalling("heart", "Heart"),
  t_cell: signalling("t_cell", "T cells"),
  proliferating: signalling("proliferating", "Dividing cells"),
} satisfies Readonly<Record<string, TissueReadouts>>;

export type Tissue = keyof typeof tissues;

const ofBody: readonly Panel[] = [
  {
    id: "fuels",
    title: "Insulin and glucose",
    curves: { insulin_plasma: "insulin", glucose_plasma: "glucose" },
  },
  { id: "leucine", title: "Leucine", curves: { leucine_plasma: "leucine" } },
];

const turnover: Panel = {
  id: "turnover",
  title: "Synthesis and breakdown of muscle protein",
  curves: { fsr_mixed: "synthesis", fbr_mixed: "breakdown" },
};

/** The charts of a tissue, from above. */
export function panelsOf(tissue: string): readonly Panel[] {
  const own: TissueReadouts = tissues[tissue as Tissue] ?? tissues.muscle;
  const one = (id: string, title: string, readout: string | undefined): Panel[] =>
    readout === undefined
      ? []
      : [{ id, title: `${title}, ${own.name.toLowerCase()}`, curves: { [readout]: title } }];
  return [
    ...one("mtorc1", "mTORC1", own.mtorc1),
    ...one("mtorc2", "mTORC2", own.mtorc2),
    ...one("ampk", "AMPK", own.ampk),
    ...one("autophagy", "Autophagy", own.autophagy),
    ...(tissue === "muscle" ? [turnover] : []),
    ...ofBody,
  ];
}

/** Readouts of the charts of a tissue. */
export function shownReadouts(tissue: string): string[] {
  return [...new Set(panelsOf(tissue).flatMap(({ curves }) => Object.keys(curves)))];
}
