const minute = 60_000;
const steps = [2, 5, 10, 15, 30, 60, 120, 180, 360].map((minutes) => minutes * minute);
const mostTimes = 6000;

/** Time between reported values where nobody names one: 2 min for a week, longer for longer runs. */
export function usualStep(lengthMs: number): number {
  return (
    steps.find((step) => lengthMs / step <= mostTimes) ?? Math.ceil(lengthMs / mostTimes / minute) * minute
  );
}
