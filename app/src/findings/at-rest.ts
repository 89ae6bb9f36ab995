import { EquatorError } from "equator";
import { GivenUp, studyWorker } from "../simulation/study-worker.ts";
import type { Answered, Asked, TaskName } from "../worker/tasks.ts";

/** Asks the study worker for what one purpose needs: what is asked later takes the place of what was asked before. */
export class Errand {
  readonly #purpose: string;
  readonly #isFirst: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What a person waits for goes before all that waits. */
  constructor(purpose: string, isFirst = false) {
    this.#purpose = purpose;
    this.#isFirst = isFirst;
  }

  /** Forgets what was asked, and does this once nothing new came for so many milliseconds. */
  afterRest(ms: number, perform: () => Promise<void>): void {
    this.giveUp();
    this.#timer = setTimeout(() => void perform(), ms);
  }

  giveUp(): void {
    clearTimeout(this.#timer);
    studyWorker.giveUp(this.#purpose);
  }

  ask<Name extends TaskName>(
    task: Name,
    asked: Asked<Name>,
    onPart?: (part: number) => void,
  ): Promise<Answered<Name>> {
    return studyWorker.ask(this.#purpose, task, asked, onPart, this.#isFirst);
  }
}

/** Why a task gave nothing; undefined where nobody wanted it any more. */
export function whyOf(error: unknown): string | undefined {
  if (error instanceof GivenUp) return undefined;
  return error instanceof EquatorError || error instanceof Error ? error.message : String(error);
}
