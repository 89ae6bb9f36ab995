import { exp, log } from "../engine/index.ts";
import {
  type BuildOptions,
  type Division,
  type IndexEntry,
  type Spread,
  type Subject,
  type System,
  subjectPorts,
  systemIndex,
  type Variability,
} from "../lang/index.ts";
import type { PersonLink } from "./link-people.ts";
import type { Varied } from "./plan.ts";

/** A spread so wide that what is cut off to between 0 and 1 is even. */
const anywhere: Spread = { kind: "normal", sd: 1e4 };

/**
 * What differs between people, about the values that the system uses under `build`. Ports of the subject that are given
 * do not vary. Rows of a table that differ together are one draw: the others follow the first.
 */
export function variedPeople(
  system: System,
  build: Pick<BuildOptions, "variants" | "adjustments" | "subject"> = {},
): Varied[] {
  const { people = {} } = system;
  const { subject = {} } = build;
  const entries = [...systemIndex(system, build).values()];
  const drawnAt = (key: string) => entries.find((one) => one.people === people[key])?.address ?? key;
  return Object.entries(people).flatMap(([address, entry]) => {
    const [first, ...others] = entries
      .filter((one) => one.people === entry)
      .flatMap((one) => centreOf(one, subject));
    if (first === undefined) return [];
    const link = linkOf(address, entry, people, drawnAt);
    const linked = Object.keys(link).length === 0 ? {} : { link };
    const varied: Varied =
      "share" in entry
        ? { ...first, centre: 0.5, spread: anywhere, of: "people", ...linked }
        : { ...first, spread: spreadOf(entry, subject), of: "people", ...linked };
    const followers = others.map((one): Varied => {
      const along = [{ address: first.address, power: 1 }];
      return { ...one, spread: determined, of: "people", link: { along } };
    });
    return [varied, ...followers];
  });
}

const determined: Spread = { kind: "none", why: "goes along with others" };

function centreOf(entry: IndexEntry, subject: Subject): Pick<Varied, "address" | "unit" | "centre">[] {
  if (entry.kind === "parameter") {
    const { address, unit, parameter } = entry;
    return parameter.value === 0 ? [] : [{ address, unit, centre: parameter.value }];
  }
  if (entry.kind !== "subject") return [];
  const port = entry.address.slice("subject.".length);
  const given: Readonly<Record<string, number | undefined>> = subject;
  const ports: Readonly<Record<string, { readonly typical: number } | undefined>> = subjectPorts;
  const typical = ports[port]?.typical;
  if (given[port] !== undefined || typical === undefined) return [];
  return [{ address: entry.address, unit: entry.unit, centre: typical }];
}

/** Log-normal: the square of the spread of the logarithm is ln(1 + cv^2). */
function spreadOf({ cv, knownFrom = [] }: Variability, subject: Subject): Spread {
  const known = knownFrom.some((address) => Object.hasOwn(subject, address.slice("subject.".length)));
  if (cv === undefined || known) return determined;
  return { kind: "lognormal", factor: exp(Math.sqrt(log(1 + cv * cv))) };
}

function linkOf(
  address: string,
  entry: Variability | Division,
  people: Readonly<Record<string, Variability | Division>>,
  drawnAt: (key: string) => string,
): PersonLink {
  const otherwise = Object.entries(people).flatMap(([other, division]) => {
    const factor = "share" in division ? division.otherwise?.[address] : undefined;
    return factor === undefined ? [] : [{ address: other, factor }];
  });
  const along =
    "share" in entry
      ? []
      : Object.entries(entry.along ?? {}).map(([other, power]) => ({ address: drawnAt(other), power }));
  return {
    ...("share" in entry ? { share: entry.share } : {}),
    ...(along.length === 0 ? {} : { along }),
    ...(otherwise.length === 0 ? {} : { otherwise }),
  };
}
