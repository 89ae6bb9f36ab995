/** What a step of the tour looks at to see whether it was done. */
export interface Seen {
  /** Text of the active protocol. */
  readonly text: string;
  readonly cursor: number;
  readonly tissue: string;
  readonly studies: number;
  readonly hasCard: boolean;
  readonly isExportOpen: boolean;
  /** Whether the findings were clicked or come to by keys. */
  readonly isInFindings: boolean;
}

/** One stop of the tour: what it points at, and what is done there. */
export interface TourStep {
  readonly title: string;
  readonly words: string;
  /** What it points at. */
  readonly place: string;
  readonly isDone: (now: Seen, began: Seen) => boolean;
}

const twoHours = 7_200_000;

/** The tour: each step can be done for real, and goes on when it was. */
export const tourSteps: readonly TourStep[] = [
  {
    title: "Begin with a template",
    words: "Press New and choose one. It takes the place of what is shown; Undo brings that back.",
    place: ".file-menu button",
    isDone: (now, began) => now.text !== began.text,
  },
  {
    title: "Move a meal",
    words:
      "Drag a meal along the timeline; or choose it with the arrow keys and press Alt, Shift and an arrow. Before your own day is run, you are asked whether the model holds for you.",
    place: ".mark-food",
    isDone: (now, began) => now.text !== began.text,
  },
  {
    title: "Read a curve",
    words:
      "Point at a chart, or use the arrow keys there: the time moves in all charts and on the map. The band is what is not known.",
    place: "figure.chart",
    isDone: (now, began) => Math.abs(now.cursor - began.cursor) >= twoHours,
  },
  {
    title: "Look at another tissue",
    words: "Choose one: the same meal reaches each in its own way.",
    place: ".tissues",
    isDone: (now, began) => now.tissue !== began.tissue,
  },
  {
    title: "Ask the map why",
    words:
      "Blue arrows lead to, dashed bars block. Click one, or take an activity and then one of what it acts on: its card has the numbers and the papers.",
    place: ".map-sheet, .map-table",
    isDone: (now, began) => now.hasCard && !began.hasCard,
  },
  {
    title: "Read the findings",
    words: "Here stands where growth and maintenance meet, and what it costs. Click or tab into it.",
    place: ".findings",
    isDone: (now) => now.isInFindings,
  },
  {
    title: "Compare",
    words: "Duplicate the protocol and change the copy: differences come with their band and probability.",
    place: ".study-tabs",
    isDone: (now, began) => now.studies > began.studies,
  },
  {
    title: "Take it with you",
    words: "Export has the curves and a report. Save has the protocol: equator run gives the same curves.",
    place: ".run-files",
    isDone: (now, began) => now.isExportOpen && !began.isExportOpen,
  },
];
