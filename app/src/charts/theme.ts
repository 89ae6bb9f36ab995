/** Colours of a page that charts need: canvases do not read style sheets. */
export interface Theme {
  readonly ink: string;
  readonly line: string;
  readonly paper: string;
}

/** Okabe and Ito's colours, which those who are colour-blind tell apart. */
export const colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"] as const;

/** The colours that the style sheet gives now. */
export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return { ink: read("--ink"), line: read("--line"), paper: read("--paper") };
}
