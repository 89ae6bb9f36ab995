/**
 * Bytes of what a run computed, in a fixed order, whatever the machine: numbers as their 64 bits, least byte first,
 * every NaN as the same one.
 */
export class RunBytes {
  /** @type {Uint8Array[]} */
  #parts = [];

  /** @param {string} text */
  addText(text) {
    this.#parts.push(new TextEncoder().encode(`${text}\n`));
  }

  /** @param {ArrayLike<number>} numbers */
  addNumbers(numbers) {
    const view = new DataView(new ArrayBuffer(8 * numbers.length));
    for (let i = 0; i < numbers.length; i++) {
      const value = numbers[i] ?? Number.NaN;
      if (Number.isNaN(value)) view.setBigUint64(8 * i, 0x7ff8000000000000n, true);
      else view.setFloat64(8 * i, value, true);
    }
    this.#parts.push(new Uint8Array(view.buffer));
  }

  /** SHA-256 of all that was added, as hexadecimal digits. */
  async digest() {
    const bytes = new Uint8Array(this.#parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    const hash = new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", bytes));
    return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }
}
