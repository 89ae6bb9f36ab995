import "./scan.css";
import type { ScanFact } from "equator/analysis";
import { useEffect, useMemo, useState } from "react";
import { ReadoutOptions } from "../charts/readout-options.tsx";
import { type Tissue, tissues } from "../panels/panels.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Study } from "../state/study.ts";
import { useView } from "../state/view.ts";
import { acceptedOf, type Input, inputsOf, type Range, runnableRange } from "./inputs.ts";
import { ScanPicture } from "./scan-picture.tsx";
import { ScanSlider } from "./scan-slider.tsx";
import { wantScan } from "./scan-store.ts";

/** Varies one number or time of the protocol, below the charts that answer to it. */
export function Scan() {
  const isOpen = useView((view) => view.sheet === "scan");
  const study = useStudies(activeOf);
  if (!isOpen || study?.reading.source === undefined) return null;
  return <OpenScan study={study} />;
}

/** What is read off the curve of each value. */
const facts: readonly (readonly [fact: ScanFact, name: string])[] = [
  ["mean", "mean"],
  ["peak", "peak"],
  ["lowest", "lowest"],
  ["hoursAbove", "hours above 1.5 × rest"],
  ["area", "area under the curve"],
  ["peakAt", "time of the peak"],
  ["end", "value at the end"],
];

function OpenScan({ study }: { readonly study: Study }) {
  const { source } = study.reading;
  const inputs = useMemo(() => (source === undefined ? [] : inputsOf(source)), [source]);
  const selected = useView((view) => view.selected);
  const tissue = useView((view) => view.tissue);
  const look = useView((view) => view.look);
  const names = useReadouts(study.id);
  const [path, setPath] = useState<string>();
  const [ranges, setRanges] = useState<Readonly<Record<string, Range>>>({});
  const [readout, setReadout] = useState<string>((tissues[tissue as Tissue] ?? tissues.muscle).mtorc1);
  const [fact, setFact] = useState<ScanFact>("mean");
  const input = inputs.find((one) => one.path === path) ?? firstOf(inputs, selected);
  const range = useMemo(
    () => input && source && (ranges[input.path] ?? runnableRange(input, source)),
    [input, ranges, source],
  );
  const { text } = study;
  const x = useMemo(
    () => (input && range && source ? acceptedOf(range, input, source) : []),
    [input, range, source],
  );
  const [first, last] = [x[0], x.at(-1)];
  const wanted = useMemo(
    () => (input === undefined || x.length < 2 ? undefined : { text, input, x, readout, fact }),
    [text, input, x, readout, fact],
  );
  const key = JSON.stringify(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted is compared by what it says.
  useEffect(() => {
    wantScan(wanted);
    return () => wantScan(undefined);
  }, [key]);
  const close = () => {
    useStudies.getState().endDrag();
    look({ sheet: undefined });
  };
  return (
    <section
      className="scan"
      aria-labelledby="scan"
      onKeyDown={({ key: pressed }) => {
        if (pressed === "Escape") close();
      }}
    >
      <header>
        <h2 id="scan">Scan one input of {study.id}</h2>
        <button type="button" onClick={close}>
          Close the scan
        </button>
      </header>
      {input === undefined || range === undefined ? (
        <p>This protocol has no number or time to vary.</p>
      ) : (
        <div className="scan-parts">
          <div className="scan-choices">
            <label>
              Input{" "}
              <select value={input.path} onChange={({ target }) => setPath(target.value)}>
                {inputs.map((one) => (
                  <option key={one.path} value={one.path}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
            <RangeFields
              key={input.path}
              input={input}
              range={range}
              set={(next) => setRanges({ ...ranges, [input.path]: next })}
            />
            <label>
              Readout{" "}
              <select value={readout} onChange={({ target }) => setReadout(target.value)}>
                <ReadoutOptions readouts={names.includes(readout) ? names : [readout, ...names]} />
              </select>
            </label>
            <label>
              read off as{" "}
              <select value={fact} onChange={({ target }) => setFact(target.value as ScanFact)}>
                {facts.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div>
            {x.length < range.steps && (
              <p className="quiet">
                {range.steps - x.length} of {range.steps} values are left out: the protocol cannot be run with
                them.
              </p>
            )}
            {first !== undefined && last !== undefined && (
              <Moved
                key={`${input.path} ${input.now}`}
                wanted={key}
                input={input}
                range={{ from: first, to: last, steps: x.length }}
              />
            )}
          </div>
        </div>
      )}
    </section>
  );
}

/** The curve and its slider: what is dragged to is shown on both. */
function Moved({ wanted, input, range }: Omit<RangeProps, "set"> & { readonly wanted: string | undefined }) {
  const [value, setValue] = useState<number>();
  const isDragged = useStudies(({ preview }) => preview !== undefined);
  const now = isDragged && value !== undefined ? value : input.now;
  return (
    <>
      <ScanPicture wanted={wanted} input={input} now={now} />
      <ScanSlider input={input} range={range} now={now} set={setValue} />
    </>
  );
}

/** The first input of the entry that is selected, or of any entry. */
function firstOf(inputs: readonly Input[], selected: string | undefined): Input | undefined {
  const address = selected?.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
  return (
    inputs.find(({ path }) => address !== undefined && path.startsWith(`${address}.`)) ??
    inputs.find(({ path }) => /^(events|days|meals).*\.(protein|dose|duration)$/.test(path)) ??
    inputs.find(({ path }) => /^(events|days|meals)/.test(path)) ??
    inputs[0]
  );
}

function useReadouts(id: string): readonly string[] {
  const text = useResults(({ of }) => Object.keys(of[id]?.run?.curves ?? {}).join(" "));
  return useMemo(() => text.split(" "), [text]);
}

interface RangeProps {
  readonly input: Input;
  readonly range: Range;
  readonly set: (range: Range) => void;
}

const mostSteps = 25;

function RangeFields({ input: { kind, unit }, range, set }: RangeProps) {
  const words = kind === "clock" ? "o’clock, in hours" : unit;
  const field = (name: "from" | "to" | "steps", label: string) => (
    <label>
      {label}{" "}
      <input
        type="number"
        step={name === "steps" ? 1 : "any"}
        min={name === "steps" ? 2 : kind === "clock" ? 0 : undefined}
        max={name === "steps" ? mostSteps : kind === "clock" ? 23.99 : undefined}
        defaultValue={range[name]}
        onChange={({ target }) => {
          if (target.validity.valid && Number.isFinite(target.valueAsNumber))
            set({ ...range, [name]: target.valueAsNumber });
        }}
      />
    </label>
  );
  return (
    <fieldset className="scan-range">
      <legend>Range{words === "" ? "" : `, ${words}`}</legend>
      {field("from", "from")}
      {field("to", "to")}
      {field("steps", "values")}
    </fieldset>
  );
}
