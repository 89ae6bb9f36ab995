import { activeOf, useStudies } from "../state/studies.ts";
import { isPersonal, useSafety } from "./safety.ts";

/** Whether the active protocol is not run, since it was not said, or is not so, that the model holds for who asks. */
export function useHeld(): boolean {
  const answer = useSafety((safety) => safety.answer);
  return useStudies((state) => {
    const study = activeOf(state);
    return answer !== "understood" && study !== undefined && isPersonal(study);
  });
}
