import { beforeEach, describe, expect, it, vi } from "vitest";
import { offeredTemplates } from "../../app/src/files/template-list.ts";
import { watchHands } from "../../app/src/safety/hands.ts";
import { mayRun, startSafety, useSafety } from "../../app/src/safety/safety.ts";
import { activeOf, useStudies } from "../../app/src/state/studies.ts";
import type { Change } from "../../src/protocol/index.ts";

const template = offeredTemplates[0]?.text ?? "";
const page = new EventTarget();
const isShown = () => useSafety.getState().isShown;

/** What a hand does, as the page hears it. */
function does(type: string, pointer: { readonly pointerId?: number; readonly buttons?: number } = {}): void {
  page.dispatchEvent(Object.assign(new Event(type), pointer));
}

function moveByKey(): void {
  does("keydown");
  useStudies.getState().apply([{ move: "events[0]", by: 15 * 60_000 }], "move Meal");
  does("keyup");
}

const isRun = () => {
  const study = activeOf(useStudies.getState());
  return study !== undefined && mayRun(study);
};

vi.useFakeTimers();
startSafety(watchHands(page));

beforeEach(() => {
  useSafety.setState({ answer: undefined, isShown: false });
  useStudies.getState().restore({ texts: [{ id: "A", text: template }], active: "A" });
  vi.advanceTimersByTime(10_000);
});

describe("for whom the model does not hold", () => {
  it("is asked when the keys rest, not between one move and the next; nothing is run until then", () => {
    expect([isShown(), isRun()]).toEqual([false, true]);
    for (let move = 0; move < 4; move++) {
      moveByKey();
      vi.advanceTimersByTime(1400);
      expect([isShown(), isRun()]).toEqual([false, false]);
    }
    vi.advanceTimersByTime(100);
    expect([isShown(), isRun()]).toEqual([true, false]);
    useSafety.getState().say("understood");
    expect([isShown(), isRun()]).toEqual([false, true]);
    moveByKey();
    vi.advanceTimersByTime(10_000);
    expect(isShown()).toBe(false);
  });

  it("is asked at once of what comes without hands: a link, a file", () => {
    useStudies.getState().open(template.replace("62 kg", "63 kg"));
    expect([isShown(), isRun()]).toEqual([true, false]);
  });

  it("waits for whoever holds something, and not for a pointer that passes or was let go elsewhere", () => {
    does("pointerdown", { pointerId: 1, buttons: 1 });
    useStudies.getState().open(template.replace("62 kg", "63 kg"));
    vi.advanceTimersByTime(10_000);
    expect(isShown()).toBe(false);
    does("pointermove", { pointerId: 1, buttons: 0 });
    does("pointermove", { pointerId: 1, buttons: 0 });
    vi.advanceTimersByTime(3000);
    expect(isShown()).toBe(true);
  });

  it("is not asked while an event of a template is dragged, which is shown; its person is not without an answer", () => {
    const isShownAs = (change: Change) => {
      useStudies.getState().drag([change]);
      const { preview } = useStudies.getState();
      const study = activeOf(useStudies.getState());
      useStudies.getState().endDrag();
      return preview !== undefined && study !== undefined && mayRun(study, preview);
    };
    const [later, heavier] = [
      { move: "events[0]", by: 60_000 },
      { set: "subject.mass", to: "80 kg" },
    ];
    expect([later, heavier].map(isShownAs)).toEqual([true, false]);
    useSafety.getState().say("understood");
    expect([later, heavier].map(isShownAs)).toEqual([true, true]);
  });

  it("is not asked of a change that was undone", () => {
    moveByKey();
    useStudies.getState().undo();
    vi.advanceTimersByTime(10_000);
    expect([isShown(), isRun()]).toEqual([false, true]);
  });
});
