import { type Diagnostic, wordDiagnostic } from "equator";
import type { Change, ProtocolSource } from "equator/protocol";
import { activeOf, useStudies } from "../state/studies.ts";
import { type MealsOffer, mealsInFastText, withoutMeals } from "./meals-in-fast.ts";
import { addressOf, occurrencesOf } from "./occurrences.ts";

/** Why changes of the active protocol cannot be made, in words; undefined where they can. */
export function faultOf(changes: readonly Change[]): string | undefined {
  const reading = activeOf(useStudies.getState())?.reading;
  if (reading?.source === undefined) return "There is no protocol to change.";
  if (reading.isOld === true) return "The text of the protocol has a fault: mend it first.";
  const faults = errorsOf(reading.source, changes);
  const [first] = faults;
  if (first === undefined) return undefined;
  const meals =
    first.code === "meal-in-fast" ? mealsInFastText(faults, occurrencesOf(reading.events)) : undefined;
  return meals === undefined ? worded(first) : sentence(meals);
}

/** What can be done so that changes of a fast, which are refused, can be made; undefined where nothing is known. */
export function offerOf(changes: readonly Change[]): MealsOffer | undefined {
  const reading = activeOf(useStudies.getState())?.reading;
  if (reading?.source === undefined || reading.isOld === true) return undefined;
  const faults = errorsOf(reading.source, changes);
  const offer = withoutMeals(changes, faults, occurrencesOf(reading.events));
  return offer === undefined || errorsOf(reading.source, offer.changes).length > 0 ? undefined : offer;
}

function errorsOf(source: ProtocolSource, changes: readonly Change[]): readonly Diagnostic[] {
  return source.read(changes).diagnostics.filter(({ severity }) => severity === "error");
}

/** What somebody should know of changes before they are made: why they cannot be, or what of them is unusual. */
export function doubtOf(changes: readonly Change[]): string | undefined {
  const reading = activeOf(useStudies.getState())?.reading;
  const known = new Set(reading?.diagnostics.map(worded));
  const unusual = reading?.source?.read(changes).diagnostics.filter(({ code }) => code === "unusual-value");
  return faultOf(changes) ?? unusual?.map(worded).find((said) => !known.has(said));
}

/** What of the value of a field is unusual, in words; undefined where it is as most are. */
export function unusualOf(warnings: readonly Diagnostic[], address: string): string | undefined {
  const found = warnings.find(
    ({ code, where }) => code === "unusual-value" && addressOf(where.path ?? "") === address,
  );
  return found && worded(found);
}

/** A fault in words, as one line: without its place and its code. */
function worded(fault: Diagnostic): string {
  const [heading = "", ...lines] = wordDiagnostic({ ...fault, where: {} }).split("\n");
  const said = (lines.length === 0 ? [heading] : lines).map((line) => line.trim()).join("; ");
  // Of what is not shown beside the form: a line of the text.
  return sentence(said.replaceAll(/ \(line \d+\)/g, ""));
}

function sentence(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Makes changes, as one step that can be undone; gives why not where they cannot be made. */
export function makeChanges(changes: readonly Change[], did: string): string | undefined {
  const why = faultOf(changes);
  if (why !== undefined) {
    useStudies.getState().endDrag();
    return why;
  }
  const [fault] = useStudies.getState().apply(changes, did);
  return fault === undefined ? undefined : worded(fault);
}

/** Shows changes without making them; gives why not, and then what was shown before stays. */
export function showChanges(changes: readonly Change[]): string | undefined {
  const { preview, drag } = useStudies.getState();
  drag(changes);
  if (useStudies.getState().preview !== undefined) return undefined;
  useStudies.setState({ preview });
  return faultOf(changes) ?? "It cannot be so.";
}
