import { markPriorOnly, menOnlyReadouts, references, simulate, unsourcedShares } from "equator";
import { type Ensemble, type EnsembleSide, simulateKinds } from "equator/ensemble";
import { type Protocol, protocolLength } from "equator/protocol";
import { describeModel, findingsSection, type RunBands, reportHtml, usualStep } from "equator/report";
import { findingsBeside } from "equator/rules";
import { memberThreads } from "./member-threads.ts";
import { drawsElsewhere, sideOf } from "./side.ts";
import type { Tell } from "./tasks.ts";

/** A report to be made. */
export interface ReportAsked {
  readonly protocol: Protocol;
  readonly text: string;
  /** Of the protocol, as the report names it. */
  readonly file: string;
  /** Members of each kind of bands; 0 = none. Of systems whose fit has its draws elsewhere there are none. */
  readonly members: number;
}

/** A report, and the fit whose draws are not in the page, where that leaves it without bands. */
export interface ReportAnswer {
  readonly html: string;
  readonly drawsElsewhere?: string;
}

const seed = 1;

/** The HTML report that `equator run FILE --members N` writes, to the byte; `equator run --from` makes it again. */
export async function report(
  { protocol, text, file, members: wanted }: ReportAsked,
  tell: Tell,
): Promise<ReportAnswer> {
  const every = usualStep(protocolLength(protocol));
  const side = sideOf(protocol);
  const { system } = side;
  const elsewhere = drawsElsewhere(protocol);
  const members = elsewhere === undefined ? wanted : 0;
  const { diagnostics, ...ran } = await simulate(protocol, { system, every, source: { text, file } });
  const single = markPriorOnly(ran);
  const run = members === 0 ? single : { ...single, provenance: { ...single.provenance, seed } };
  const bands = members === 0 ? {} : await bandsOf(side, { members, every }, tell);
  const { findings } = await findingsBeside(side, run, { every, members });
  const unheard = diagnostics.filter(({ code }) => code === "event-unheard").map(({ found = "" }) => found);
  const menOnly = menOnlyReadouts(protocol, system);
  const details = describeModel(system, references, {
    choices: run.provenance.variants,
    changed: run.provenance.changed,
    settings: { variants: {}, members, seed },
    unheard: [...new Set(unheard)],
    unsourced: unsourcedShares(system.id),
    ...(menOnly.length === 0 ? {} : { menOnly }),
    ...(protocol.name === undefined ? {} : { title: protocol.name }),
  });
  const placed = findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
  const { start } = protocol;
  const section = findingsSection(placed, { file, start, length: protocolLength(protocol) });
  const html = await reportHtml(run, details, { bands, findings: section });
  return { html, ...(elsewhere === undefined ? {} : { drawsElsewhere: elsewhere }) };
}

async function bandsOf(
  { protocol, ...side }: EnsembleSide,
  { members, every }: { readonly members: number; readonly every: number },
  tell: Tell,
): Promise<RunBands> {
  const outcomes = await simulateKinds(protocol, {
    ...side,
    kinds: ["parameters", "people"],
    members,
    seed,
    every,
    ...memberThreads(),
    shouldStop: () => !tell.isWanted(),
    onProgress: (kind) => (done) => tell(((kind === "people" ? members : 0) + done) / (2 * members)),
  });
  const drawn = outcomes.filter((outcome) => "facts" in outcome) as Ensemble[];
  // A system may know nothing of how people differ.
  const varying = drawn.filter(({ facts }) => facts.varied > 0);
  return Object.fromEntries(varying.map((ensemble) => [ensemble.facts.of, ensemble]));
}
