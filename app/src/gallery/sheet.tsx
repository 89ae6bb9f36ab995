import { type ReactNode, useEffect, useId, useRef } from "react";
import { type Sheet as SheetName, useView } from "../state/view.ts";
import "./sheet.css";

interface SheetProps {
  readonly name: SheetName;
  readonly title: string;
  /** What stands beside the title. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A page over the one screen: the browser's own dialog, which keeps the focus inside and gives it back. */
export function Sheet({ name, title, acts, children }: SheetProps) {
  const place = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const isOpen = useView((view) => view.sheet === name);
  const close = () => {
    const { sheet, look } = useView.getState();
    if (sheet === name) look({ sheet: undefined });
  };
  useEffect(() => {
    const dialog = place.current;
    if (isOpen && dialog?.open === false) dialog.showModal();
    if (!isOpen) dialog?.close();
  }, [isOpen]);
  return (
    <dialog ref={place} className="sheet" aria-labelledby={heading} onClose={close}>
      {isOpen && (
        <>
          <div className="sheet-head">
            <h2 id={heading}>{title}</h2>
            {acts}
            <button type="button" className="sheet-close" onClick={close}>
              Close
            </button>
          </div>
          <div className="sheet-body">{children}</div>
        </>
      )}
    </dialog>
  );
}
