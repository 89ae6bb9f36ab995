import type { Diagnostic } from "equator";

/** From the page to a worker. */
export type ToTasks =
  | { readonly id: number; readonly task: string; readonly asked: unknown }
  /** Nobody waits for it any more. */
  | { readonly id: number; readonly giveUp: true }
  /** The script of the page, to start workers of its own with; before all else. */
  | { readonly script: Blob };

/** From a worker to the page. */
export type FromTasks =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly part: number }
  | { readonly id: number; readonly why: string; readonly diagnostics: readonly Diagnostic[] };
