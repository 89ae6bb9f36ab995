import { type BandsOf, useBands } from "../state/bands.ts";
import { useStudies } from "../state/studies.ts";

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
      {kind !== "none" && <span data-bands={bandsState(own?.isOld, part)}>{wordsOf()}</span>}
    </div>
  );

  function wordsOf(): string {
    if (why !== undefined) return `No bands: ${why}`;
    if (part !== undefined) return `updating, ${Math.round(100 * part)} %`;
    if (own === undefined || own.isOld) return "updating";
    const { members, failed } = own.bands;
    const without = failed === 0 ? "" : `, ${failed} failed`;
    return `50 and 90 % of ${members} members${without}; dotted: their median`;
  }
}

function bandsState(isOld: boolean | undefined, part: number | undefined): string {
  if (isOld === undefined) return "none";
  if (isOld) return "old";
  return part === undefined ? "done" : "first";
}
