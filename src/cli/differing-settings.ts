import type { Diagnostic } from "../messages/index.ts";
import type { RunSettings } from "../report/report-details.ts";

/** Warns where a report is made again with other settings than it was made with, and names them; else empty. */
export function differingSettings(report: string, before: RunSettings, now: RunSettings): Diagnostic[] {
  const [old, current] = [wordsOf(before), wordsOf(now)];
  const names = [...new Set([...old.keys(), ...current.keys()])].filter(
    (name) => old.get(name) !== current.get(name),
  );
  if (names.length === 0) return [];
  const told = (words: ReadonlyMap<string, string>) =>
    names.map((name) => `${name} ${words.get(name) ?? "unsaid"}`).join(", ");
  return [
    {
      code: "settings-differ",
      severity: "warning",
      where: { file: report },
      expected: told(old),
      found: told(current),
      hint: "files of the same name are replaced in the folder that is written; --out names another",
    },
  ];
}

function wordsOf({ variants, ...settings }: RunSettings): Map<string, string> {
  const own = Object.entries(settings).map(([name, value]): [string, string] =>
    name === "everyMs" ? ["every", `${Number(value) / 60_000} min`] : [name, String(value)],
  );
  return new Map([...own, ...Object.entries(variants)]);
}
