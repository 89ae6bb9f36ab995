/** One step of an address: a name, a place in a list, or every place of it. */
export type AddressStep = string | number | "*";

/** A part of a protocol as it is named: `events[2].dose`, `days.lift[1].meal.protein`, `values.muscle.mtorc1.k_on`. */
export type Address = readonly AddressStep[];

/** What addresses look like, for messages. */
export const addressExamples =
  "a path as events[2].dose, days.lift[1].at, subject.age, values.<address>, perturb.RPTOR or events[0].offset";

/** Reads an address; undefined where it is none. What follows `values.` is one name, dots and all. */
export function readAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith("values.") && trimmed.length > "values.".length)
    return ["values", trimmed.slice("values.".length)];
  const steps: AddressStep[] = [];
  const part = /(?:^|\.)([A-Za-z0-9_@-]+)|\[(\d+|\*)\]/gy;
  while (part.lastIndex < trimmed.length) {
    const [, name, place] = part.exec(trimmed) ?? [];
    if (name === undefined && place === undefined) return undefined;
    steps.push(name ?? (place === "*" ? "*" : Number(place)));
  }
  return steps.length > 0 && typeof steps[0] === "string" ? steps : undefined;
}

/** An address as it is written. */
export function addressText(path: Address): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number" || step === "*") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
