import { useId, useState } from "react";
import { makeChanges } from "./make-changes.ts";
import type { Offer } from "./repeats-beyond.ts";
import { announce } from "./timeline-ui.ts";
import { Why } from "./why.tsx";

interface OfferRowProps {
  readonly says: string;
  readonly offer: Offer;
  /** After it was done. */
  readonly onDone?: () => void;
}

/** What is to be known of a field, and a button that does something about it. */
export function OfferRow({ says, offer: { label, changes }, onDone }: OfferRowProps) {
  const [why, setWhy] = useState<string | undefined>(undefined);
  const id = useId();
  return (
    <div className="field-offer">
      <p className="field-why" role="status">
        {says}
      </p>
      <button
        type="button"
        onClick={() => {
          const refused = makeChanges(changes, label.charAt(0).toLowerCase() + label.slice(1));
          setWhy(refused);
          announce(refused ?? `Done: ${label}`);
          if (refused === undefined) onDone?.();
        }}
      >
        {label}
      </button>
      <Why id={id} why={why} />
    </div>
  );
}
