import { useEffect } from "react";
import { useView } from "../state/view.ts";
import { Cards } from "./cards.tsx";
import { ClaimPage } from "./claim-page.tsx";
import { closeClaim, loadCards, useGallery } from "./gallery-store.ts";
import { Sheet } from "./sheet.tsx";
import "./gallery.css";

/** Claims and questions: all of them as cards, or one of them. */
export function Gallery() {
  const isOpen = useView((view) => view.sheet === "gallery");
  const open = useGallery((gallery) => gallery.open);
  useEffect(() => {
    if (isOpen) void loadCards();
  }, [isOpen]);
  return (
    <Sheet
      name="gallery"
      title="Claims and questions"
      acts={
        open !== undefined && (
          <button type="button" onClick={() => back(open)}>
            All claims
          </button>
        )
      }
    >
      {open === undefined ? <Cards /> : <ClaimPage key={open} id={open} />}
    </Sheet>
  );
}

/** To the cards, at the one that was read. */
function back(id: string): void {
  closeClaim();
  requestAnimationFrame(() => document.getElementById(`card-${id}`)?.focus());
}
