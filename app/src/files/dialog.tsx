import { type ReactNode, useEffect, useId, useRef } from "react";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Whether it goes only by one of its buttons. */
  readonly mustAnswer?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page: the browser's own, which keeps the focus inside and gives it back. */
export function Dialog({ title, isOpen, onClose, mustAnswer = false, children }: DialogProps) {
  const place = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const dialog = place.current;
    if (isOpen && dialog?.open === false) {
      dialog.showModal();
      // What it is about is read first; no button is pressed by a key that was meant for the page.
      dialog.querySelector("h2")?.focus();
    }
    if (!isOpen) dialog?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={place}
      className="dialog"
      aria-labelledby={name}
      onCancel={(event) => {
        if (mustAnswer) event.preventDefault();
      }}
      onClose={onClose}
    >
      {isOpen && (
        <>
          <div className="dialog-head">
            <h2 id={name} tabIndex={-1}>
              {title}
            </h2>
            {!mustAnswer && (
              <button type="button" onClick={onClose}>
                Close
              </button>
            )}
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
