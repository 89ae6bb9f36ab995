import type { FitRequest } from "./fit-request.ts";

/** Four cores take about this long for each of 15 parameters and 28 trials with the usual 8 starts and 256 members. */
const usual = { minutes: 4, parameters: 15, trials: 28, starts: 8, members: 256 };

/** What a fit is about to do, how long that takes about, and where it writes: before the first minute of silence. */
export function fitAnnouncement({ parameters, settings, system, out }: FitRequest, trials: number): string {
  const { starts, members, profiles } = settings;
  const work = [
    counted(starts, "start"),
    counted(members, "draw"),
    ...(profiles ? [counted(parameters.length, "profile")] : []),
  ].join(", ");
  return `fit: ${counted(parameters.length, "parameter")} of ${system.id} to ${counted(trials, "trial")} (${work}); ${timeWords(parameters.length, settings, trials)}; writes ${out}`;
}

/** A stage of a fit as it begins. */
export function stageWords(stage: string, of: number): string {
  return stage === "members" ? `${of} draws` : `${stage} (${of})`;
}

function timeWords(
  parameters: number,
  { starts, members, profiles }: FitRequest["settings"],
  trials: number,
): string {
  const search = (starts / usual.starts + members / usual.members + (profiles ? 1 : 0)) / 3;
  const minutes = usual.minutes * (parameters / usual.parameters) * (trials / usual.trials) * search;
  return minutes < 1 ? "a minute or less on four cores" : `about ${Math.ceil(minutes)} minutes on four cores`;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
