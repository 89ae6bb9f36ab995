/** Remembers the last few results that were made of an object, by a text that says the rest. */
export class Latest<Of extends object, Result> {
  readonly #most: number;
  readonly #results = new WeakMap<Of, Map<string, Result>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The result that was made before, if there is one. */
  known(object: Of, text: string): Result | undefined {
    return this.#results.get(object)?.get(text);
  }

  /** The result that was made before, or a new one. */
  of(object: Of, text: string, make: () => Result): Result {
    const known = this.#results.get(object) ?? new Map<string, Result>();
    this.#results.set(object, known);
    const result = known.get(text) ?? make();
    known.delete(text);
    known.set(text, result);
    const [oldest] = known.keys();
    if (known.size > this.#most && oldest !== undefined) known.delete(oldest);
    return result;
  }
}
