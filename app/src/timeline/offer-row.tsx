import { useId, useState } from "react";
import { useView } from "../state/view.ts";
import { makeChanges } from "./make-changes.ts";
import type { MealsOffer } from "./meals-in-fast.ts";
import type { Offer } from "./repeats-beyond.ts";
import { announce, useTimelineUi } from "./timeline-ui.ts";
import { Why } from "./why.tsx";

interface OfferRowProps {
  /** What is to be known; it may be said elsewhere. */
  readonly says?: string;
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
      {says !== undefined && (
        <p className="field-why" role="status">
          {says}
        </p>
      )}
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

/** Takes the meals out that lie within a fast; its form stays. */
export function MealsOfferRow({ offer }: { readonly offer: MealsOffer | undefined }) {
  if (offer === undefined) return null;
  const stay = () => {
    useView.getState().look({ selected: offer.path });
    useTimelineUi.getState().tell({ focused: `${offer.path} 0`, panel: "event" });
  };
  return <OfferRow offer={offer} onDone={stay} />;
}
