/** Something that one part of a system does and another hears. */
export interface Activity {
  /** Address of the offer, as `muscle.tsc_rheb.rheb_gtp`. */
  readonly id: string;
  readonly label: string;
  /** The part of the system that does it, as `tsc_rheb`. */
  readonly part: string;
  /** Whether it comes from outside what is drawn. */
  readonly isInput: boolean;
  /** Its value now over its value at rest; absent where it is 0 at rest. */
  readonly level?: number;
}

/** What one activity does to another, all else as it stands, once the part that hears it has come to rest. */
export interface Influence {
  readonly from: string;
  readonly to: string;
  /** Percent by which `to` changes for one percent more of `from`: more than 0 raises, less than 0 lowers. */
  readonly gain: number;
}

/** Which activity raises or lowers which: the flow of activities through a part of a system. */
export interface ActivityMap {
  readonly system: string;
  /** The tissue that is drawn. */
  readonly of: string;
  readonly activities: readonly Activity[];
  readonly influences: readonly Influence[];
}

/** Where an activity is drawn: its middle and size. */
export interface PlacedActivity extends Activity {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A map with places. */
export interface DrawnMap extends Omit<ActivityMap, "activities"> {
  readonly activities: readonly PlacedActivity[];
  readonly width: number;
  readonly height: number;
}
