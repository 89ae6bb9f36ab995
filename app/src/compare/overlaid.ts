import type { Protocol } from "equator/protocol";
import { protocolLength } from "equator/protocol";
import { create } from "zustand";
import { Errand, whyOf } from "../findings/at-rest.ts";
import { mayRun, useSafety } from "../safety/safety.ts";
import { everyOf } from "../simulation/every.ts";
import { useResults } from "../state/results.ts";
import { useStudies } from "../state/studies.ts";

interface Overlaid {
  /** Studies whose curves charts leave out. */
  readonly hidden: readonly string[];
  readonly toggle: (id: string) => void;
}

/** Which studies charts draw beside the active one: all, less those that were taken out. */
export const useOverlaid = create<Overlaid>()((set) => ({
  hidden: [],
  toggle: (id) =>
    set(({ hidden }) => ({
      hidden: hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id],
    })),
}));

/** Ids of the studies that charts draw beside the active one; their runs stand in `useResults`. */
export function overlaidIds(): readonly string[] {
  const { studies, active } = useStudies.getState();
  const { hidden } = useOverlaid.getState();
  return studies.map(({ id }) => id).filter((id) => id !== active && !hidden.includes(id));
}

const dashes: Readonly<Record<string, readonly number[]>> = {
  A: [14, 4],
  B: [7, 4],
  C: [9, 3, 2, 3],
  D: [9, 3, 2, 3, 2, 3],
};

/** How the curves of a study are drawn: colours tell readouts apart, dashes studies; the active one alone has no gaps. */
export function dashOf(id: string, active: string): readonly number[] {
  return id === active ? [] : (dashes[id] ?? []);
}

const errand = new Errand("runs beside", true);

/** Runs the studies that are not worked on, so that charts can draw them. Called once. */
export function startRunsBeside(): void {
  const done = new Map<string, Protocol>();
  let isBusy = false;
  const look = async () => {
    const { studies, active } = useStudies.getState();
    done.delete(active);
    const next = studies.find(
      (study) =>
        study.id !== active &&
        mayRun(study) &&
        study.reading.protocol !== undefined &&
        study.reading.protocol !== done.get(study.id),
    );
    const protocol = next?.reading.protocol;
    if (isBusy || next === undefined || protocol === undefined) return;
    isBusy = true;
    done.set(next.id, protocol);
    const { take } = useResults.getState();
    try {
      const every = everyOf(protocolLength(protocol));
      const run = await errand.ask("run", { protocol, text: next.text, every, coarse: false });
      if (useStudies.getState().active !== next.id) take(next.id, { run, isCoarse: false });
    } catch (error) {
      const why = whyOf(error);
      if (why !== undefined) take(next.id, { isCoarse: false, why });
    }
    isBusy = false;
    void look();
  };
  useStudies.subscribe((now, before) => {
    if (now.studies !== before.studies || now.active !== before.active) void look();
  });
  useSafety.subscribe(() => void look());
  void look();
}
