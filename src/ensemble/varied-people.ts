import { exp, log } from "../engine/index.ts";
import {
  type BuildOptions,
  type Division,
  type IndexEntry,
  type People,
  type Spread,
  type Subject,
  type System,
  subjectPorts,
  systemIndex,
  type Variability,
  withLeanMass,
} from "../lang/index.ts";
import type { PersonLink } from "./link-people.ts";
import type { Varied } from "./plan.ts";

/** A spread so wide that what is cut off to between 0 and 1 is even. */
const anywhere: Spread = { kind: "normal", sd: 1e4 };

/**
 * What differs between people, about the values that the system uses under `build`. Ports of the subject that are given
 * do not vary, nor does what stands at the addresses of `fixed`. Rows of a table that differ together are one draw: the
 * others follow the first.
 */
export function variedPeople(
  system: System,
  build: Pick<BuildOptions, "variants" | "adjustments" | "subject"> = {},
  fixed: ReadonlySet<string> = new Set(),
): Varied[] {
  const { people = {} } = system;
  const { subject = {} } = build;
  if (Object.keys(people).length === 0) return [];
  const entries = [...systemIndex(system, build).values()].filter(({ address }) => !fixed.has(address));
  const drawnAt = (key: string) => entries.find((one) => one.people === people[key])?.address ?? key;
  return Object.entries(people).flatMap(([address, entry]) => {
    const [first, ...others] = entries
      .filter((one) => one.people === entry)
      .flatMap((one) => centreOf(one, subject));
    if (first === undefined) return [];
    const known = isKnown(entry, subject);
    const link = { ...linkOf(entry, drawnAt), ...(known ? {} : otherwiseOf(address, people)) };
    const linked = Object.keys(link).length === 0 ? {} : { link };
    const varied: Varied =
      "share" in entry
        ? { ...first, centre: 0.5, spread: anywhere, of: "people", ...linked }
        : { ...first, spread: known ? determined : spreadOf(entry), of: "people", ...linked };
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
  const follows: Readonly<Record<string, number | undefined>> = withLeanMass(subject);
  const centre = follows[port] ?? ports[port]?.typical;
  if (given[port] !== undefined || centre === undefined) return [];
  return [{ address: entry.address, unit: entry.unit, centre }];
}

/** Whether the subject says what would leave no difference of its own. */
function isKnown(entry: Variability | Division, subject: Subject): boolean {
  if ("share" in entry) return false;
  return (entry.knownFrom ?? []).some((address) => Object.hasOwn(subject, address.slice("subject.".length)));
}

/** Log-normal: the square of the spread of the logarithm is ln(1 + cv^2). */
function spreadOf({ cv }: Variability): Spread {
  if (cv === undefined) return determined;
  return { kind: "lognormal", factor: exp(Math.sqrt(log(1 + cv * cv))) };
}

function linkOf(entry: Variability | Division, drawnAt: (key: string) => string): PersonLink {
  if ("share" in entry) return { share: entry.share };
  const along = Object.entries(entry.along ?? {}).map(([other, power]) => {
    return { address: drawnAt(other), power };
  });
  return along.length === 0 ? {} : { along };
}

/** What divisions of people do to the number at an address. */
function otherwiseOf(address: string, people: People): PersonLink {
  const otherwise = Object.entries(people).flatMap(([division, entry]) => {
    const factor = "share" in entry ? entry.otherwise?.[address] : undefined;
    return factor === undefined ? [] : [{ address: division, factor }];
  });
  return otherwise.length === 0 ? {} : { otherwise };
}
