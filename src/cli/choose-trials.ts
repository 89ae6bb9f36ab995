import { type Diagnostic, didYouMean } from "../messages/index.ts";
import type { TrialCode } from "../messages/trial.ts";
import { refuse, refuseWith } from "./refuse.ts";

/** The folder of each trial that is asked for. An id that two folders have is refused: neither is to win unseen. */
export function chooseTrials(
  folders: ReadonlyMap<string, readonly string[]>,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    (ids.length === 0 ? [...folders.keys()] : ids).map((id) => {
      const [folder, ...others] = folders.get(id) ?? [];
      if (folder !== undefined && others.length === 0) return [id, folder];
      if (folder !== undefined) return refuse([sameTrial(id, [folder, ...others])]);
      const hint = didYouMean(id, folders.keys()) ?? `trials are ${[...folders.keys()].join(", ")}`;
      return refuseWith("unknown-trial", { found: id, hint });
    }),
  );
}

function sameTrial(id: string, folders: readonly string[]): Diagnostic<TrialCode> {
  const expected = folders.join(" and ");
  const hint = "rename one of the two folders, or name other trials";
  return {
    code: "trial-twice",
    severity: "error",
    where: { file: folders.at(-1) ?? "" },
    found: id,
    expected,
    hint,
  };
}
