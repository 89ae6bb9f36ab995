import { useStudies } from "../state/studies.ts";
import type { Study } from "../state/study.ts";

/** What a protocol was written from. */
export interface WrittenFrom {
  /** Of the claim or question. */
  readonly id: string;
  readonly arm: string;
}

/** Which arm of which claim a text was written from, by its first line; undefined where it is of none. */
export function writtenFrom(text: string): WrittenFrom | undefined {
  const [, id, arm] =
    /^# Written from (?:claim|question) ([ABCQ]\d\d), arm (.+); not a recommendation/.exec(text) ?? [];
  return id === undefined || arm === undefined ? undefined : { id, arm };
}

/** The studies that stand for arms of a claim, by arm: the first of each. */
export function studiesOf(id: string, studies: readonly Study[]): Readonly<Record<string, Study>> {
  const found: Record<string, Study> = {};
  for (const study of studies) {
    const from = writtenFrom(study.text);
    if (from?.id === id) found[from.arm] ??= study;
  }
  return found;
}

/** The arms that are opened where there are more than can be held: those that are drawn first. */
export function firstArms(names: readonly string[], drawn: readonly string[], most: number): string[] {
  const wanted = [...new Set([...drawn.filter((name) => names.includes(name)), ...names])].slice(0, most);
  return names.filter((name) => wanted.includes(name));
}

/** Opens arms as the protocols that are worked on, in place of those that were. */
export function openArms(id: string, texts: readonly string[]): void {
  useStudies.getState().openAll(texts, `open the arms of ${id}`);
}
