import { type ReactNode, useEffect, useId, useRef } from "react";

interface FormPanelProps {
  readonly title: string;
  /** Beside the title. */
  readonly head?: ReactNode;
  /** Buttons before that which closes it. */
  readonly acts?: ReactNode;
  /** Closes it. The focus goes back to what had it, unless this gives it to something else. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What opens below the timeline: its first field has the focus, and Escape closes it. */
export function FormPanel({ title, head, acts, onClose, children }: FormPanelProps) {
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  const had = useRef<Element | null>(null);
  useEffect(() => {
    const dialog = place.current;
    had.current = document.activeElement;
    // On a touch screen a field that has the focus brings a keyboard up.
    const first = matchMedia("(pointer: coarse)").matches ? "h2" : "input, select";
    (dialog?.querySelector<HTMLElement>(first) ?? dialog?.querySelector("button"))?.focus();
  }, []);
  const close = () => {
    onClose();
    const now = document.activeElement;
    const isLost = now === document.body || place.current?.contains(now) === true;
    if (isLost && had.current instanceof HTMLElement) had.current.focus();
  };
  return (
    <dialog
      ref={place}
      open
      className="event-form"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <header className="event-form-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {head}
        <span className="event-form-acts">
          {acts}
          <button type="button" onClick={close}>
            Close
          </button>
        </span>
      </header>
      {children}
    </dialog>
  );
}
