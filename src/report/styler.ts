/** How a piece of terminal text is set. The caller says what that means there: escape codes, or nothing. */
export interface Styler {
  strong(text: string): string;
  faint(text: string): string;
  accent(text: string): string;
  warn(text: string): string;
}

const asIs = (text: string) => text;

/** No styling: for files, pipes and NO_COLOR. */
export const plainStyler: Styler = { strong: asIs, faint: asIs, accent: asIs, warn: asIs };
