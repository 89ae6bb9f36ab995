import type { ClaimView } from "equator/report";
import { create } from "zustand";
import { mayRun } from "../safety/safety.ts";
import { GivenUp, studyWorker } from "../simulation/study-worker.ts";
import { useStudies } from "../state/studies.ts";
import type { ClaimArms, ClaimComputed } from "../worker/gallery.ts";
import type { Answered, Asked, TaskName } from "../worker/tasks.ts";
import { studiesOf } from "./claim-arms.ts";
import { everyCard, type Filter } from "./filter.ts";

/** Something that was asked for: there, on its way, or not to be had. */
export interface Wanted<What> {
  readonly found?: What;
  readonly isComing?: boolean;
  readonly why?: string;
}

/** A claim computed with the protocols that are worked on. */
export interface Again extends ClaimComputed {
  /** Text of each arm that was replaced. */
  readonly texts: Readonly<Record<string, string>>;
  readonly members: number;
}

interface Gallery {
  readonly cards: Wanted<readonly ClaimView[]>;
  readonly filter: Filter;
  /** The claim that is read; the cards where undefined. */
  readonly open: string | undefined;
  /** What is done in it. */
  readonly claim: Wanted<ClaimArms>;
  /** What is drawn of it. */
  readonly drawn: Wanted<ClaimComputed>;
  readonly again: Wanted<Again>;
}

/** Members with which a changed claim is computed, after the numbers as they stand. */
export const againMembers = 16;
/** A claim whose runs take longer is drawn when that is asked for, in seconds. */
export const drawnAtOnce = 12;

/** Claims and questions, and the one that is read. */
export const useGallery = create<Gallery>()(() => ({
  cards: {},
  filter: everyCard,
  open: undefined,
  claim: {},
  drawn: {},
  again: {},
}));

const { getState, setState } = useGallery;
const purposes = ["claims", "claim", "claim drawn", "claim again"] as const;
type Purpose = (typeof purposes)[number];

/** Loads the cards, once. */
export async function loadCards(): Promise<void> {
  const { cards } = getState();
  if (cards.found !== undefined || cards.isComing === true) return;
  setState({ cards: { isComing: true } });
  const found = await ask("claims", "claimViews", undefined);
  setState({ cards: found ?? {} });
}

/** Opens a claim: its arms, and what is drawn where that does not take long. */
export async function openClaim(id: string): Promise<void> {
  if (getState().open === id && getState().claim.found !== undefined) return;
  closeClaim();
  setState({ open: id, claim: { isComing: true } });
  const claim = await ask("claim", "claimArms", { id });
  if (claim === undefined || getState().open !== id) return;
  setState({ claim });
  const isComputed = getState().cards.found?.some((card) => card.id === id && card.run !== undefined);
  if (isComputed === true && (claim.found?.seconds ?? 0) <= drawnAtOnce) await drawClaim();
}

/** Runs the arms of the open claim, for its curves. */
export async function drawClaim(): Promise<void> {
  const id = getState().open;
  if (id === undefined) return;
  setState({ drawn: { isComing: true } });
  const drawn = await ask("claim drawn", "claimComputed", { id, arms: {}, members: 0 });
  if (drawn !== undefined && getState().open === id) setState({ drawn });
}

/** Back to the cards: what was under way for a claim is given up. */
export function closeClaim(): void {
  for (const purpose of purposes.slice(1)) studyWorker.giveUp(purpose);
  setState({ open: undefined, claim: {}, drawn: {}, again: {} });
}

/** Computes the open claim with the studies in place of its arms: the numbers as they stand first, then members. */
export async function computeAgain(): Promise<void> {
  const id = getState().open;
  if (id === undefined) return;
  const arms = Object.entries(studiesOf(id, useStudies.getState().studies));
  const held = arms.find(([, study]) => !mayRun(study));
  if (held !== undefined) {
    setState({ again: { why: `protocol ${held[1].id} is not run: the model does not hold for everyone` } });
    return;
  }
  const texts = Object.fromEntries(arms.map(([arm, { text }]) => [arm, text]));
  for (const members of [0, againMembers]) {
    const before = members === 0 ? undefined : getState().again.found;
    setState({ again: { isComing: true, ...(before === undefined ? {} : { found: before }) } });
    const again = await ask("claim again", "claimComputed", { id, arms: texts, members });
    if (again === undefined || getState().open !== id) return;
    const found = again.found === undefined ? before : { ...again.found, texts, members };
    setState({ again: { ...again, ...(found === undefined ? {} : { found }) } as Wanted<Again> });
    if (again.why !== undefined) return;
  }
}

/** Gives up what is computed with the studies. */
export function stopAgain(): void {
  studyWorker.giveUp("claim again");
  const { found } = getState().again;
  setState({ again: found === undefined ? {} : { found } });
}

/** What came of asking; undefined where nobody wants it any more. */
async function ask<Name extends TaskName>(
  purpose: Purpose,
  task: Name,
  asked: Asked<Name>,
): Promise<Wanted<Answered<Name>> | undefined> {
  try {
    return { found: await studyWorker.ask(purpose, task, asked, undefined, true) };
  } catch (error) {
    if (error instanceof GivenUp) return undefined;
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
