import type { Protocol } from "../../protocol/index.ts";
import type { PlainFinding } from "./finding.ts";
import type { CheckRules } from "./rules.ts";
import type { Driven } from "./screen.ts";
import type { Source } from "./sources.ts";

/** Hours; shorter than that is told of nothing. */
const least = 0.5;

/** Cases in which growth and maintenance are both on and nothing is wrong with it: said why, once each. */
export function explainedFindings(
  driven: readonly Driven[],
  { perturb }: Protocol,
  rules: CheckRules,
): PlainFinding[] {
  return [
    ...sameEvent(driven),
    ...refeeding(driven),
    ...otherTissue(driven),
    ...ofTissue(driven),
    ...ofGenes(perturb, rules),
  ];
}

function note(about: PlainFinding["about"], source?: Source, refs: readonly string[] = []): PlainFinding {
  const { line, column, path } = source?.where ?? {};
  const where = source === undefined ? {} : { line, column, path };
  return {
    code: "both-on-explained",
    severity: "note",
    where: where as PlainFinding["where"],
    also: [],
    refs,
    about,
    figures: [],
  };
}

/** One source that raises both in the same tissue, as a session does. */
function sameEvent(driven: readonly Driven[]): PlainFinding[] {
  const by = new Map<string, { source: Source; tissues: Set<string> }>();
  for (const { tissue, growth, maintenance } of driven)
    for (const source of growth.filter((one) => maintenance.some(({ key }) => key === one.key))) {
      const known = by.get(source.key) ?? { source, tissues: new Set() };
      known.tissues.add(tissue.name);
      by.set(source.key, known);
    }
  return [...by.values()].map(({ source, tissues }) =>
    note({ because: "same-event", what: source.name, tissues: [...tissues].join(", ") }, source),
  );
}

/** Food where maintenance is still up from the hunger before: nothing in the protocol raises it. */
function refeeding(driven: readonly Driven[]): PlainFinding[] {
  const fed = driven.filter(({ tissue, growth, maintenance, bothRaised }) => {
    const isFood = growth.some(({ kind }) => kind === "food");
    return tissue.explained === undefined && maintenance.length === 0 && isFood && bothRaised >= least;
  });
  const source = fed[0]?.growth.find(({ kind }) => kind === "food");
  if (source === undefined) return [];
  const tissues = [...new Set(fed.map(({ tissue }) => tissue.name))].join(", ");
  return [note({ because: "refeeding", what: source.name, tissues }, source)];
}

/** Agents and sessions that raise growth in some tissues and maintenance in others. */
function otherTissue(driven: readonly Driven[]): PlainFinding[] {
  const sides = new Map<string, { source: Source; growth: Set<string>; maintenance: Set<string> }>();
  for (const { tissue, growth, maintenance } of driven)
    for (const [side, sources] of [
      ["growth", growth],
      ["maintenance", maintenance],
    ] as const)
      for (const source of sources) {
        const known = sides.get(source.key) ?? { source, growth: new Set(), maintenance: new Set() };
        known[side].add(tissue.name);
        sides.set(source.key, known);
      }
  return [...sides.values()].flatMap(({ source, growth, maintenance }) => {
    const isApart =
      growth.size > 0 && maintenance.size > 0 && [...growth].every((one) => !maintenance.has(one));
    if (!isApart || source.kind === "food") return [];
    const lists = { growth: [...growth].join(", "), maintenance: [...maintenance].join(", ") };
    return [note({ because: "other-tissue", what: source.name, ...lists }, source)];
  });
}

/** Tissues in which both serve the same thing. */
function ofTissue(driven: readonly Driven[]): PlainFinding[] {
  const told = new Set<string>();
  return driven.flatMap(({ tissue, growth, maintenance }) => {
    const [source] = maintenance;
    if (tissue.explained === undefined || source === undefined || growth.length === 0) return [];
    if (told.has(tissue.tissue)) return [];
    told.add(tissue.tissue);
    const { why, refs } = tissue.explained;
    return [note({ because: "tissue", what: source.name, tissues: tissue.name, why }, source, refs)];
  });
}

function ofGenes(perturb: Protocol["perturb"], { genes }: CheckRules): PlainFinding[] {
  return perturb.flatMap(({ gene, level, tissue }) => {
    const known = Object.hasOwn(genes, gene) ? genes[gene] : undefined;
    if (known === undefined || level.value >= 1) return [];
    return [
      note(
        { because: "gene", what: gene, tissues: tissue ?? "all tissues", why: known.why },
        undefined,
        known.refs,
      ),
    ];
  });
}
