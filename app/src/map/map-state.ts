import type { LiveMap } from "equator/analysis";
import { create } from "zustand";
import type { TissueMaps } from "./maps.ts";

/** What is picked on the map: an activity, or an influence of the level, by place. */
export type Picked =
  | { readonly kind: "activity"; readonly place: number }
  | { readonly kind: "influence"; readonly place: number };

interface MapState {
  /** The map that is looked at, where it is not that of the tissue. */
  readonly other: string | undefined;
  readonly maps: TissueMaps | undefined;
  readonly level: number;
  readonly picked: Picked | undefined;
  readonly isTable: boolean;
  readonly isLarge: boolean;
  readonly search: string;
  /** How the activities stand; of the study and the map that are looked at. */
  readonly live: LiveMap | undefined;
  /** Whether they are those of before: something is dragged, or they are being found. */
  readonly isOld: boolean;
  readonly look: (changes: Partial<MapState>) => void;
}

/** How the map is looked at. */
export const useMap = create<MapState>()((set) => ({
  other: undefined,
  maps: undefined,
  level: 0,
  picked: undefined,
  isTable: false,
  isLarge: false,
  search: "",
  live: undefined,
  isOld: false,
  look: (changes) => set(changes),
}));
