import { type Lane, laneNames } from "../timeline/lanes.ts";

/** Colours of a page that charts need: canvases do not read style sheets. */
export interface Theme {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  /** Colours of curves, in their order. */
  readonly curves: readonly string[];
}

/**
 * Okabe and Ito's colours, which those who are colour-blind tell apart, on white paper: the paler ones darker than theirs,
 * so that thin lines are seen. On dark paper `--curve-0` and so on stand in their place.
 */
const onWhite = ["#0072b2", "#d55e00", "#009e73", "#b4568f", "#a87300", "#1b2127"] as const;

/** How a curve is drawn: colours come again with another stroke, so that none is told by colour alone. */
export function strokeOf(
  place: number,
  colours: readonly string[] = onWhite,
): { readonly colour: string; readonly dash: readonly number[] } {
  const dashes = [[], [7, 3], [2, 3]];
  return {
    colour: colours[place % colours.length] ?? onWhite[0],
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
  const own = { ink: read("--ink"), quiet: read("--quiet"), line: read("--line"), paper: read("--paper") };
  // Where a machine forces its colours, curves keep theirs: they are told apart by them.
  probe.style.setProperty("forced-color-adjust", "none");
  const theme = {
    ...own,
    lanes: Object.fromEntries(
      Object.keys(laneNames).map((lane) => [lane, read(`--${lane}, var(--other)`)]),
    ) as Record<Lane, string>,
    curves: onWhite.map((_, i) => read(`--curve-${i}`)),
  };
  probe.remove();
  return theme;
}
