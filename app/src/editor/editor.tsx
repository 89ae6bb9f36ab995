import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { tooLargeHere } from "../files/link.ts";
import { useNotice } from "../files/notice.ts";
import { redo, undo } from "../files/undo-buttons.tsx";
import { activeOf, useStudies } from "../state/studies.ts";
import { pageLimits } from "../state/study.ts";
import { useView } from "../state/view.ts";
import { CodeLines } from "./code-lines.tsx";
import { FaultList } from "./fault-list.tsx";
import { nextFault, type ShownFault, shownFaults } from "./faults.ts";
import { type EntryLines, entryLines } from "./selected-lines.ts";
import {
  brokenLine,
  indented,
  keptText,
  offsetOf,
  outdented,
  placeAfter,
  type Selected,
  shownText,
} from "./text-changes.ts";
import "./editor.css";

/** The text of the active protocol, beside the timeline: each follows the other. */
export function Editor() {
  const study = useStudies(activeOf);
  const field = useRef<HTMLTextAreaElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const text = shownText(study?.text ?? "");
  const faults = useMemo(() => shownFaults(study?.reading.diagnostics ?? []), [study?.reading.diagnostics]);
  const entries = useEntries(text, study?.isUnread === true);
  const selected = useView((view) => view.selected);
  const marked = entries.find(({ path }) => path === selected);
  useText(field, text);
  useScrollTo(scroller, field, marked?.from);
  const [hasLeft, setLeft] = useState(false);
  const lines = useMemo(() => text.split("\n"), [text]);
  useMenuUndo(field);
  if (study === undefined) return null;

  const put = (change: (selected: Selected) => Selected) => {
    const element = field.current;
    if (element === null) return;
    const { value, selectionStart, selectionEnd } = element;
    const next = change({ text: value, from: selectionStart, to: selectionEnd });
    element.value = next.text;
    element.setSelectionRange(next.from, next.to);
    useStudies.getState().type(keptText(next.text, study.text));
  };
  const goTo = ({ line, column }: ShownFault) => {
    const element = field.current;
    if (element === null) return;
    const at = offsetOf(element.value, line, column);
    element.focus({ preventScroll: true });
    element.setSelectionRange(at, at);
    showLine(scroller.current, line);
  };
  const goToNext = () => {
    const fault = nextFault(faults, placeOf(field.current));
    if (fault !== undefined) goTo(fault);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (key === "Escape") setLeft(true);
    else if (key !== "Tab" && key !== "Shift") setLeft(false);
    if (ctrlKey || metaKey || altKey) return;
    if (key === "Tab" && !hasLeft) {
      event.preventDefault();
      put(shiftKey ? outdented : indented);
    } else if (key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      put(brokenLine);
    } else if (key === "F8") {
      event.preventDefault();
      goToNext();
    }
  };
  const follow = () => {
    const { line } = placeOf(field.current);
    const at = entries.find(({ from, to }) => line >= from && line <= to);
    if (at !== undefined && document.activeElement === field.current)
      useView.getState().look({ selected: at.path });
  };
  return (
    <section className="editor" aria-label="Protocol as text">
      <div className="editor-scroll" ref={scroller}>
        <div className="editor-sheet">
          <CodeLines lines={lines} faults={faults} marked={marked} />
          <textarea
            ref={field}
            data-protocol
            className="editor-field"
            aria-label="Protocol, YAML"
            aria-describedby="editor-keys"
            aria-invalid={faults.some(({ isWarning }) => !isWarning)}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            wrap="off"
            onChange={({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) =>
              useStudies.getState().type(keptText(currentTarget.value, study.text))
            }
            onPaste={refuseLong}
            onKeyDown={onKeyDown}
            onKeyUp={follow}
            onClick={follow}
            onFocus={() => setLeft(false)}
          />
        </div>
      </div>
      <FaultList faults={faults} isOld={study.reading.isOld === true} onGoTo={goTo} onNext={goToNext} />
      <p id="editor-keys" className="editor-keys">
        Tab indents; Escape, then Tab leaves the text. F8 goes to the next error.
      </p>
    </section>
  );
}

/** What would make the text longer than the page reads is not pasted. */
function refuseLong(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  if (event.currentTarget.value.length + pasted.length <= pageLimits.bytes) return;
  event.preventDefault();
  useNotice.getState().tell(`Not pasted: the text would be ${tooLargeHere}`);
}

/** Lines of entries; those of the last text that could be read while one is typed that cannot. */
function useEntries(text: string, isUnread: boolean): readonly EntryLines[] {
  const kept = useRef<readonly EntryLines[]>([]);
  return useMemo(() => {
    const found = isUnread ? [] : entryLines(text);
    if (found.length > 0) kept.current = found;
    return kept.current;
  }, [text, isUnread]);
}

/** Shows a text that was not typed here; the cursor stays where it is in what did not change. */
function useText(field: { readonly current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null || element.value === text) return;
    const { value, selectionStart, selectionEnd } = element;
    const [from, to] = [placeAfter(value, text, selectionStart), placeAfter(value, text, selectionEnd)];
    element.value = text;
    element.setSelectionRange(from, to);
    if (document.activeElement === element) return;
    // Chromium puts the cursor of a field without the focus to its start before it paints.
    const frame = requestAnimationFrame(() => element.setSelectionRange(from, to));
    return () => cancelAnimationFrame(frame);
  }, [field, text]);
}

/** Shows the lines of an entry that was selected elsewhere. */
function useScrollTo(
  scroller: { readonly current: HTMLElement | null },
  field: { readonly current: HTMLElement | null },
  line: number | undefined,
): void {
  useLayoutEffect(() => {
    if (line !== undefined && document.activeElement !== field.current) showLine(scroller.current, line);
  }, [scroller, field, line]);
}

/** Scrolls the text, and nothing else, until a line is in sight. */
function showLine(scroller: HTMLElement | null, line: number): void {
  const element = scroller?.querySelector<HTMLElement>(`[data-line="${line}"]`);
  if (scroller === null || element == null) return;
  const { offsetTop, offsetHeight } = element;
  if (
    offsetTop >= scroller.scrollTop &&
    offsetTop + offsetHeight <= scroller.scrollTop + scroller.clientHeight
  )
    return;
  scroller.scrollTop = Math.max(0, offsetTop - scroller.clientHeight / 3);
}

function placeOf(field: HTMLTextAreaElement | null): { line: number; column: number } {
  const before = field?.value.slice(0, field.selectionStart) ?? "";
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Undo from the menu of the browser is ours: the field knows nothing of what was dragged. */
function useMenuUndo(field: { readonly current: HTMLTextAreaElement | null }): void {
  useEffect(() => {
    const take = (event: InputEvent) => {
      if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return;
      event.preventDefault();
      if (event.inputType === "historyUndo") undo();
      else redo();
    };
    const element = field.current;
    element?.addEventListener("beforeinput", take);
    return () => element?.removeEventListener("beforeinput", take);
  }, [field]);
}
