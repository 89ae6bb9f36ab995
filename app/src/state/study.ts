import { compounds } from "equator";
import type { ChangedReading, ProtocolSource } from "equator/protocol";
import { type Change, openProtocol, type Protocol, type RealisedEvent, realise } from "equator/protocol";

type Faults = ChangedReading["diagnostics"];

/** A protocol that is worked on: its text is what is kept, and all else follows from it. */
export interface Study {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** What was done, for undo: the text before it. */
export interface Step {
  readonly text: string;
  readonly did: string;
}

/** What a text says: the last protocol that could be read stays while what is typed is not yet one. */
export interface Reading {
  readonly source?: ProtocolSource;
  readonly protocol?: Protocol;
  readonly events: readonly RealisedEvent[];
  readonly diagnostics: Faults;
}

/** Reads a text. */
export function readStudy(text: string, before?: Reading): Reading {
  const { source, diagnostics } = openProtocol(text, { knownCompounds: compounds });
  const protocol = source?.read([]).protocol;
  if (source === undefined || protocol === undefined) return { ...(before ?? { events: [] }), diagnostics };
  return { source, protocol, events: realise(protocol), diagnostics };
}

/** A study with other parts, not yet written: what is shown while something is dragged. */
export function previewOf({ reading }: Study, changes: readonly Change[]): Reading | undefined {
  const { source } = reading;
  const changed = source?.read(changes);
  if (source === undefined || changed?.protocol === undefined) return undefined;
  const { protocol, diagnostics } = changed;
  return { source, protocol, events: realise(protocol), diagnostics };
}

const mostSteps = 200;

/** A study after its text was changed. */
export function withText(study: Study, text: string, did: string): Study {
  if (text === study.text) return study;
  const past = [...study.past.slice(-mostSteps + 1), { text: study.text, did }];
  return { ...study, text, reading: readStudy(text, study.reading), past, future: [] };
}

/** A study one step back. */
export function undone(study: Study): Study {
  const step = study.past.at(-1);
  if (step === undefined) return study;
  const future = [...study.future, { text: study.text, did: step.did }];
  const reading = readStudy(step.text, study.reading);
  return { ...study, text: step.text, reading, past: study.past.slice(0, -1), future };
}

/** A study one step forward again. */
export function redone(study: Study): Study {
  const step = study.future.at(-1);
  if (step === undefined) return study;
  const past = [...study.past, { text: study.text, did: step.did }];
  const reading = readStudy(step.text, study.reading);
  return { ...study, text: step.text, reading, past, future: study.future.slice(0, -1) };
}
