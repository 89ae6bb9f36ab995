import { useId, useState } from "react";
import { changesWithout } from "./changes-with.ts";
import type { Field } from "./fields.ts";
import { makeChanges } from "./make-changes.ts";
import { announce } from "./timeline-ui.ts";
import { Why } from "./why.tsx";

/** Takes a field out that need not be said. */
export function RemoveField({ field: { address, label } }: { readonly field: Field }) {
  const [why, setWhy] = useState<string | undefined>(undefined);
  const id = useId();
  const name = `Remove ${label.toLowerCase()}`;
  return (
    <>
      <button
        type="button"
        className="field-remove"
        aria-label={name}
        title={name}
        onClick={() => {
          const refused = makeChanges(changesWithout(address), name.toLowerCase());
          setWhy(refused);
          announce(refused ?? `${label} removed`);
        }}
      >
        ×
      </button>
      <Why id={id} why={why} />
    </>
  );
}
