/**
 * Does one piece of work at a time; of those that come meanwhile the newest alone is done next. So what is shown is never
 * more than one piece behind what is asked.
 */
export class LatestOnly<Work> {
  readonly #perform: (work: Work) => Promise<void>;
  #isBusy = false;
  #next: { readonly work: Work } | undefined;

  constructor(perform: (work: Work) => Promise<void>) {
    this.#perform = perform;
  }

  want(work: Work): void {
    this.#next = { work };
    if (!this.#isBusy) void this.#goOn();
  }

  /** Nothing that waits is done any more. */
  forget(): void {
    this.#next = undefined;
  }

  async #goOn(): Promise<void> {
    this.#isBusy = true;
    for (let next = this.#next; next !== undefined; next = this.#next) {
      this.#next = undefined;
      await this.#perform(next.work);
    }
    this.#isBusy = false;
  }
}
