import { tryConvert } from "../lang/index.ts";
import { didYouMean } from "../messages/index.ts";
import { refuseWith } from "./refuse.ts";

/** `name=choice` pairs of repeated --variant options. */
export function readVariants(pairs: readonly string[]): Record<string, string> {
  const variants: Record<string, string> = {};
  for (const pair of pairs) {
    const match = /^([a-z][a-z0-9_]*)=(\S+)$/.exec(pair);
    const [, name = "", choice = ""] =
      match ?? refuseWith("bad-option", { found: pair, expected: "--variant name=choice" });
    if (Object.hasOwn(variants, name)) {
      const expected = "each variant once; equator compare puts two protocols side by side";
      refuseWith("bad-option", { found: `${pair} beside ${name}=${variants[name]}`, expected });
    }
    variants[name] = choice;
  }
  return variants;
}

/** A length of time such as `5min`, in milliseconds. */
export function readEvery(text: string): number {
  const expected = "--every with a time and its unit, as 5min";
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]+)$/.exec(text.trim());
  const converted = match === null ? undefined : tryConvert(Number(match[1]), match[2] ?? "", "ms");
  if (converted === undefined || !converted.ok) return refuseWith("bad-option", { found: text, expected });
  const ms = Math.round(converted.value);
  if (!(ms >= 1000)) return refuseWith("bad-option", { found: text, expected: `${expected}, at least 1 s` });
  return ms;
}

/** The one of `names` that was asked for; refuses with the nearest. */
export function chooseName(wanted: string, names: readonly string[], what: string): string {
  if (names.includes(wanted)) return wanted;
  const hint = didYouMean(wanted, names) ?? `there are ${names.join(", ")}`;
  return refuseWith("bad-option", { found: wanted, expected: what, hint });
}
