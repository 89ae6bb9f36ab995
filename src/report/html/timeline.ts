import type { RealisedEvent } from "../../protocol/event.ts";
import type { Run } from "../../simulate/run.ts";
import { clockOf, momentOf } from "../clock.ts";
import { describeEvent, eventName, eventParts, laneOf } from "../event-words.ts";
import { spanOf } from "../run-name.ts";
import { timeTicks } from "./axis.ts";
import { escapeHtml } from "./escape.ts";

const laneHeight = 26;
const top = 6;
const mostListed = 400;

/** The events of a run: a picture with one lane per kind, and a list that says the same. */
export function timelineHtml(run: Run, unheard: readonly string[]): string {
  if (run.events.length === 0) return "<p>No events: the settled state is followed as it is.</p>";
  return `<div class="timeline">${laneNames(run)}${timelineSvg(run)}</div>${unheardNote(unheard)}${eventList(run)}`;
}

function unheardNote(unheard: readonly string[]): string {
  if (unheard.length === 0) return "";
  const kinds = unheard.map((kind) => escapeHtml(kind.replaceAll(".", " ").replaceAll("_", " "))).join(", ");
  return `<p><b>Not modelled:</b> nothing in this system responds to ${kinds}.</p>`;
}

function lanesOf(run: Run): string[] {
  return [...new Set(run.events.map(laneOf))];
}

function laneNames(run: Run): string {
  const names = lanesOf(run).map((lane, index) => `<span class="n${index % 6}">${escapeHtml(lane)}</span>`);
  return `<div class="lanes" aria-hidden="true">${names.join("")}</div>`;
}

/** Places are percentages, so that text keeps its size at every width. */
function timelineSvg(run: Run): string {
  const lanes = lanesOf(run);
  const height = top + lanes.length * laneHeight + 22;
  const bottom = height - 22;
  const first = run.times[0] ?? 0;
  const span = Math.max(1, spanOf(run));
  const percent = (at: number) => `${Number(((100 * (at - first)) / span).toFixed(3))}%`;
  const ticks = timeTicks(clockOf(run.protocol.start), first, first + span, 6).map(({ at, label }) => {
    const share = (at - first) / span;
    const anchor = share > 0.97 ? "end" : share < 0.03 ? "start" : "middle";
    return `<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="${bottom}"/><text class="tick" x="${percent(at)}" y="${height - 6}" text-anchor="${anchor}">${escapeHtml(label)}</text>`;
  });
  const marks = run.events.map((event) => {
    const lane = lanes.indexOf(laneOf(event));
    const inside = Math.max(0, Math.min(event.duration, first + span - event.at));
    const title = describeEvent(event, run.agents);
    return eventMark(
      event,
      title,
      lane,
      percent,
      `${Number(Math.max(0.3, (100 * inside) / span).toFixed(3))}%`,
    );
  });
  const label = `${run.events.length} events in ${lanes.length} lanes: ${lanes.join(", ")}. The list below says the same.`;
  return `<svg class="lanes-picture" height="${height}" width="100%" role="img" aria-label="${escapeHtml(label)}">${ticks.join("")}${marks.join("")}<line class="cursor-line" x1="0" x2="0" y1="0" y2="${bottom}" visibility="hidden"/></svg>`;
}

function eventMark(
  event: RealisedEvent,
  text: string,
  lane: number,
  percent: (at: number) => string,
  width: string,
): string {
  const y = top + lane * laneHeight;
  const title = `<title>${escapeHtml(text)}</title>`;
  const mark =
    event.duration > 0
      ? `<rect class="f${lane % 6}" x="${percent(event.at)}" y="${y + 3}" width="${width}" height="16" rx="3">${title}</rect>`
      : `<circle class="f${lane % 6}" cx="${percent(event.at)}" cy="${y + 11}" r="7">${title}</circle>`;
  return mark;
}

function eventList(run: Run): string {
  const clock = clockOf(run.protocol.start);
  const span = spanOf(run);
  const rows = run.events.slice(0, mostListed).map((event) => {
    const where = `line ${event.from.line}`;
    return `<tr><th scope="row">${escapeHtml(momentOf(clock, event.at, span))}</th><td>${escapeHtml(eventName(event, run.agents))}</td><td>${escapeHtml(eventParts(event).join(", "))}</td><td class="quiet">${escapeHtml(where)}</td></tr>`;
  });
  const left = run.events.length - rows.length;
  const more = left > 0 ? `<p class="quiet">and ${left} more: the protocol below holds them all.</p>` : "";
  const open = run.events.length <= 12 ? " open" : "";
  return `<details${open}><summary>${run.events.length === 1 ? "The event as it was" : `All ${run.events.length} events as they were`} realised</summary><div class="scroll" role="group" tabindex="0" aria-label="Events"><table class="plain"><thead><tr><th scope="col">at</th><th scope="col">event</th><th scope="col">of</th><th scope="col">written in</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>${more}</details>`;
}
