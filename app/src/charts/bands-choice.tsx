import { fullMembers } from "../simulation/bands.ts";
import { type BandsOf, useBands } from "../state/bands.ts";
import { useStudies } from "../state/studies.ts";
import type { BandsAnswer } from "../worker/bands.ts";
import { glossary } from "./glossary.tsx";
import { oneByOne } from "./words.ts";

const names: Readonly<Record<BandsOf, string>> = {
  parameters: "what is not known of the numbers",
  people: "people",
  none: "none",
};

/** What the bands around curves are of, and how far they are. */
export function BandsChoice() {
  const { kind, choose, part, why } = useBands();
  const active = useStudies((state) => state.active);
  const own = useBands(({ of }) => of[active]);
  return (
    <div className="bands-choice">
      <label>
        Bands of{" "}
        <select value={kind} onChange={({ target }) => choose(target.value as BandsOf)}>
          {Object.entries(names).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {kind !== "none" && (
        <span data-bands={bandsState(own?.isOld, part)} title={glossary.members}>
          {wordsOf()}
        </span>
      )}
    </div>
  );

  function wordsOf(): string {
    if (why !== undefined) return `No bands: ${why}`;
    if (part !== undefined) return `updating, ${Math.round(100 * part)} %`;
    if (own === undefined || own.isOld) return "updating";
    return bandsWords(own.bands);
  }
}

/** What bands are of, and what the command line would draw that the page does not. */
export function bandsWords({
  members,
  failed,
  drawsElsewhere,
}: Pick<BandsAnswer, "members" | "failed" | "drawsElsewhere">): string {
  return [
    `50 and 90 % of ${members} members${failed === 0 ? "" : `, ${failed} failed`}`,
    "dotted: their median; bold: the numbers as they stand",
    ...(members + failed < fullMembers ? ["more would take too long here: equator run draws 256"] : []),
    ...(drawsElsewhere === undefined ? [] : [oneByOne(drawsElsewhere)]),
  ].join("; ");
}

function bandsState(isOld: boolean | undefined, part: number | undefined): string {
  if (isOld === undefined) return "none";
  if (isOld) return "old";
  return part === undefined ? "done" : "first";
}
