import type { Change, ProtocolSource } from "equator/protocol";
import { isGroup } from "./entry-changes.ts";
import { firstOf, shapes } from "./field-shapes.ts";
import { everyChanges } from "./repeats-beyond.ts";

/** A field with another value, and what has to go with it. */
export function changesWith(source: ProtocolSource, address: string, to: string | number): readonly Change[] {
  const [, group = "", name = ""] = /^(.*)\.(\w+)$/.exec(address) ?? [];
  const change: Change = { set: address, to };
  if (name === "protein" && source.written(`${group}.source`) === undefined)
    return [change, { set: `${group}.source`, to: "mixed" }];
  if (name === "kind") return [change, ...kindChanges(source, group, String(to))];
  return name === "every" ? everyChanges(source, group, to) : [change];
}

/** A field that is taken out, with what says nothing without it. */
export function changesWithout(address: string): readonly Change[] {
  const [, meal] = /^(.*)\.protein$/.exec(address) ?? [];
  const others = meal === undefined ? [] : ["source", "leucine", "eaa"].map((name) => `${meal}.${name}`);
  return [address, ...others].map((unset) => ({ unset }));
}

/** A session of another kind keeps what both kinds say, and says at first what it needs. */
function kindChanges(source: ProtocolSource, at: string, kind: string): readonly Change[] {
  const session = source.written(at);
  const shape = shapes[kind] ?? {};
  if (!isGroup(session)) return [];
  const gone = Object.entries(session).filter(([name, value]) => {
    const field = shape[name];
    return (
      field === undefined || ("words" in field && name !== "kind" && !field.words.includes(String(value)))
    );
  });
  const come = Object.entries(shape).filter(
    ([name, { isNeeded }]) => isNeeded === true && session[name] === undefined,
  );
  return [
    ...gone.map(([name]): Change => ({ unset: `${at}.${name}` })),
    ...come.map(([name, field]): Change => ({ set: `${at}.${name}`, to: firstOf(field) })),
  ];
}
