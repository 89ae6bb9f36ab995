declare module "settled-states" {
  /** Where a protocol settles, in base64, by the key that is asked for; null where the build did not compute it. */
  const states: {
    readonly key: string;
    readonly baselines: string;
    readonly settled: string;
    readonly atReading: string;
  } | null;
  export default states;
}
