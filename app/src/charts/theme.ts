import { type Lane, laneNames } from "../timeline/lanes.ts";

/** Colours of a page that charts need: canvases do not read style sheets. */
export interface Theme {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly lanes: Readonly<Record<Lane, string>>;
}

/** Okabe and Ito's colours, which those who are colour-blind tell apart. */
export const colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"] as const;

/** How a curve is drawn: colours come again with another stroke, so that none is told by colour alone. */
export function strokeOf(place: number): { readonly colour: string; readonly dash: readonly number[] } {
  const dashes = [[], [7, 3], [2, 3]];
  return {
    colour: colours[place % colours.length] ?? colours[0],
    dash: dashes[Math.floor(place / colours.length) % dashes.length] ?? [],
  };
}

/** The colours that the style sheet gives now. */
export function readTheme(): Theme {
  // A colour that is written as light-dark() is only known where it is used.
  const probe = document.createElement("span");
  document.body.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    ink: read("--ink"),
    quiet: read("--quiet"),
    line: read("--line"),
    paper: read("--paper"),
    lanes: Object.fromEntries(
      Object.keys(laneNames).map((lane) => [lane, read(`--${lane}, var(--other)`)]),
    ) as Record<Lane, string>,
  };
  probe.remove();
  return theme;
}
