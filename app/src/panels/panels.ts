import type { RunAnswer, ShownCurve } from "../worker/run.ts";

/** A chart: readouts of one unit that are drawn together. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  /** Readout -> how it is named in the chart. */
  readonly curves: Readonly<Record<string, string>>;
  /** What numbers without a unit are shares or multiples of. */
  readonly axis?: string;
  /** Whether curves are drawn as multiples of what they are at rest. */
  readonly relative?: boolean;
}

/** Charts that are folded together. */
export interface PanelGroup {
  readonly id: string;
  readonly title: string;
  /** Whether it starts unfolded. */
  readonly isOpen: boolean;
  readonly panels: readonly Panel[];
}

/** What is called mTORC1, mTORC2, ... in each tissue. */
interface TissueReadouts {
  readonly name: string;
  /** Within a sentence. */
  readonly noun: string;
  readonly mtorc1: string;
  readonly mtorc2: string;
  readonly ampk: string;
  readonly autophagy: string;
  readonly s6k1: string;
}

const signalling = (tissue: string, name: string, noun = name.toLowerCase()): TissueReadouts => ({
  name,
  noun,
  mtorc1: `mtorc1_active_${tissue}`,
  mtorc2: `mtorc2_active_${tissue}`,
  ampk: `ampk_active_${tissue}`,
  autophagy: `autophagy_flux_${tissue}`,
  s6k1: `p_s6k1_t389_${tissue}`,
});

/** The tissues of the whole body. */
export const tissues = {
  muscle: {
    name: "Muscle, legs",
    noun: "leg muscle",
    mtorc1: "mtorc1_active",
    mtorc2: "mtorc2_active",
    ampk: "ampk_activity",
    autophagy: "autophagy_flux",
    s6k1: "p_s6k1_t389",
  },
  upper_muscle: signalling("upper_muscle", "Muscle, upper body", "upper-body muscle"),
  liver: signalling("liver", "Liver"),
  adipose: signalling("adipose", "Fat tissue"),
  hippocampus: signalling("hippocampus", "Hippocampus"),
  heart: signalling("heart", "Heart"),
  t_cell: signalling("t_cell", "T cells", "T cells"),
  proliferating: signalling("proliferating", "Dividing cells"),
} satisfies Readonly<Record<string, TissueReadouts>>;

export type Tissue = keyof typeof tissues;

const one = (readout: string, title: string, axis?: string): Panel => ({
  id: readout,
  title,
  curves: { [readout]: title },
  ...(axis === undefined ? {} : { axis }),
});

const ofStart = "of the start";
const ofYoung = "of the young";

const fuels: readonly Panel[] = [
  one("glucose_plasma", "Glucose"),
  one("leucine_plasma", "Leucine"),
  {
    id: "fat-fuels",
    title: "Free fatty acids and ketones",
    curves: { ffa_plasma: "FFA", bhb_plasma: "BHB" },
  },
];

const hormones: readonly Panel[] = [
  one("insulin_plasma", "Insulin"),
  one("glucagon_plasma", "Glucagon"),
  one("igf1_plasma", "IGF-1"),
  one("gh_plasma", "Growth hormone"),
  one("cortisol_plasma", "Cortisol"),
  one("leptin_plasma", "Leptin"),
];

const outcomes: readonly Panel[] = [
  one("muscle_mass", "Muscle mass"),
  one("fat_mass", "Fat mass"),
  one("strength_1rm", "Strength", ofStart),
  one("insulin_sensitivity", "Insulin sensitivity", ofStart),
  one("energy_balance", "Energy balance"),
  one("hunger_score", "Hunger", "of 100"),
  {
    id: "junk",
    title: "Damaged protein and mitochondria of muscle",
    curves: { damaged_protein_muscle: "protein", damaged_mitochondria_muscle: "mitochondria" },
    axis: ofYoung,
  },
  one("plasticity_index", "Readiness to learn", "of rest"),
  one("t_cell_readiness", "Readiness of T cells", "share"),
  one("vaccine_fitness", "Answer to a vaccine", ofYoung),
  one("proliferation_index", "Cell division", "0 to 1"),
  one("senescent_burden", "Senescent cells", ofYoung),
];

/** The charts of one tissue. */
function panelsOf(tissue: string): readonly Panel[] {
  const own: TissueReadouts = tissues[tissue as Tissue] ?? tissues.muscle;
  const chart = (readout: string, name: string, axis: string): Panel => ({
    ...one(readout, `${name} of ${own.noun}`, axis),
    curves: { [readout]: name },
  });
  const isMuscle = own === tissues.muscle;
  return [
    chart(own.mtorc1, "mTORC1", "active share"),
    chart(own.mtorc2, "mTORC2", "active share"),
    // Of the legs it is the mark that is measured, elsewhere what acts.
    isMuscle
      ? chart(own.ampk, "p-AMPK T172", "share with phosphate")
      : chart(own.ampk, "AMPK", "active share"),
    chart(own.autophagy, "Autophagy", "1: after a night without food"),
    ...(isMuscle
      ? [
          {
            id: "turnover",
            title: "Synthesis and breakdown of muscle",
            curves: { fsr_mixed: "synthesis", fbr_mixed: "breakdown" },
          },
        ]
      : []),
    {
      id: `substrates ${tissue}`,
      title: `Substrates of mTORC1 in ${own.noun}`,
      curves: isMuscle ? { [own.s6k1]: "p-S6K1", p_4ebp1_t37_46: "p-4E-BP1" } : { [own.s6k1]: "p-S6K1" },
      axis: "share with phosphate",
    },
  ];
}

const nodes = [
  ["mtorc1", "mTORC1"],
  ["mtorc2", "mTORC2"],
  ["ampk", "AMPK"],
  ["autophagy", "Autophagy"],
  ["s6k1", "p-S6K1"],
] as const;

/** Each node in all tissues. */
const compared: readonly Panel[] = nodes.map(([node, title]) => ({
  id: `all ${node}`,
  title: `${title} of all tissues`,
  curves: Object.fromEntries(
    Object.values(tissues).map((tissue) => [
      tissue[node],
      tissue[node] === tissues.muscle.ampk ? "Legs, p-T172" : tissue.name,
    ]),
  ),
  relative: true,
}));

/** The groups of charts of the whole body, where one tissue is looked at. */
export function bodyGroups(tissue: string): readonly PanelGroup[] {
  const name = (tissues[tissue as Tissue] ?? tissues.muscle).name;
  return [
    { id: "tissue", title: name, isOpen: true, panels: panelsOf(tissue) },
    { id: "fuels", title: "Fuels in blood", isOpen: true, panels: fuels },
    { id: "hormones", title: "Hormones", isOpen: true, panels: hormones },
    { id: "outcomes", title: "Outcomes", isOpen: false, panels: outcomes },
    { id: "tissues", title: "All tissues, against their rest", isOpen: false, panels: compared },
  ];
}

/** The system whose readouts the groups of the body are. */
export const bodySystem = "human-adult";

/** A chart of one readout by itself. */
export function panelOf({ readout, means }: Pick<ShownCurve, "readout" | "means">): Panel {
  return { ...one(readout, capital(means)), id: `own ${readout}` };
}

/** The charts of a run, from above: those that were asked for first; of other systems what leads, then their groups. */
export function groupsOf(
  { system, curves }: Pick<RunAnswer, "system" | "curves">,
  { tissue, charted }: { readonly tissue: string; readonly charted: readonly string[] },
): readonly PanelGroup[] {
  const chosen = charted.flatMap((readout) => curves[readout] ?? []).map(panelOf);
  const groups = system === bodySystem ? bodyGroups(tissue) : groupsBySystem(Object.values(curves));
  const own: PanelGroup = { id: "chosen", title: "Chosen readouts", isOpen: true, panels: chosen };
  return [own, ...groups]
    .map((group) => ({
      ...group,
      panels: group.panels.filter((panel) => Object.keys(panel.curves).some((name) => name in curves)),
    }))
    .filter(({ panels }) => panels.length > 0);
}

function groupsBySystem(curves: readonly ShownCurve[]): PanelGroup[] {
  const leading = curves.filter(({ lead }) => lead);
  const named = new Map<string, ShownCurve[]>();
  for (const curve of curves) {
    const title = curve.group || "Readouts";
    named.set(title, [...(named.get(title) ?? []), curve]);
  }
  const first: PanelGroup = {
    id: "leading",
    title: "Leading readouts",
    isOpen: true,
    panels: leading.map(panelOf),
  };
  const others = [...named].map(([title, own], i) => {
    return { id: `group ${i}`, title, isOpen: leading.length === 0, panels: own.map(panelOf) };
  });
  return [...(leading.length === 0 ? [] : [first]), ...others];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
