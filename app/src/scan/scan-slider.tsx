import { wordDiagnostic } from "equator";
import { useState } from "react";
import { useStudies } from "../state/studies.ts";
import { type Input, type Range, textOf } from "./inputs.ts";

interface SliderProps {
  readonly input: Input;
  readonly range: Range;
  /** What it stands at. */
  readonly now: number;
  readonly set: (value: number) => void;
}

/** Drags an input: every curve follows; it is written when it is kept. */
export function ScanSlider({ input, range: { from, to }, now, set }: SliderProps) {
  const [why, setWhy] = useState("");
  const isDragged = useStudies(({ preview }) => preview !== undefined);
  const { drag, endDrag, apply } = useStudies.getState();
  const changes = [{ set: input.path, to: textOf(now, input) }];
  const step = input.kind === "clock" ? 1 / 12 : stepOf(to - from);
  return (
    <div className="scan-slider">
      <input
        type="range"
        aria-label={input.name}
        aria-valuetext={textOf(now, input)}
        min={Math.min(from, to, now)}
        max={Math.max(from, to, now)}
        step={step}
        value={now}
        onChange={({ target }) => {
          const value = target.valueAsNumber;
          set(value);
          drag([{ set: input.path, to: textOf(value, input) }]);
          setWhy(useStudies.getState().preview === undefined ? "This value cannot be." : "");
        }}
      />
      <output>{textOf(now, input)}</output>
      <button
        type="button"
        disabled={!isDragged}
        onClick={() =>
          setWhy(
            apply(changes, `${input.name} ${textOf(now, input)}`)
              .map(wordDiagnostic)
              .join(" "),
          )
        }
      >
        Keep
      </button>
      <button type="button" disabled={!isDragged} onClick={endDrag}>
        Back to {textOf(input.now, input)}
      </button>
      <span role="status">{why}</span>
    </div>
  );
}

/** About a hundred steps, each a round number. */
function stepOf(span: number): number {
  const rough = Math.abs(span) / 100 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Number(([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power);
}
