import { useState } from "react";
import type { Moved } from "../worker/map.ts";
import { askWrong } from "./live-activities.ts";

const mostShown = 6;

/** One click from a number to what hangs on it. */
export function WhatIfWrong({ address, means }: { readonly address: string; readonly means: string }) {
  const [found, setFound] = useState<readonly Moved[] | "asked" | { readonly why: string } | undefined>(
    undefined,
  );
  const ask = () => {
    setFound("asked");
    askWrong(address).then(setFound, (error: unknown) =>
      setFound({ why: error instanceof Error ? error.message : String(error) }),
    );
  };
  if (found === undefined)
    return (
      <button
        type="button"
        className="map-wrong"
        aria-label={`What if this is wrong: ${means}`}
        onClick={ask}
      >
        What if this is wrong?
      </button>
    );
  if (found === "asked") return <p role="status">Asking every readout …</p>;
  if ("why" in found) return <p role="status">That cannot be found: {found.why}</p>;
  return (
    <p role="status" className="map-moved">
      {found.length === 0
        ? "No readout of this protocol moves."
        : "10 % more of it moves the mean of this protocol: "}
      {found
        .slice(0, mostShown)
        .map(({ readout, percent }) => `${readout} ${signed(percent)} %`)
        .join(", ")}
      {found.length > mostShown && `, and ${found.length - mostShown} more by less`}
    </p>
  );
}

function signed(value: number): string {
  return `${value > 0 ? "+" : "−"}${Math.abs(value).toPrecision(2)}`;
}
