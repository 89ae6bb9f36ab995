const scratchBytes = new Uint8Array(8);
const scratch = new DataView(scratchBytes.buffer);

/** Grows a byte sequence; numbers in the encodings of WebAssembly. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private used = 0;

  get length(): number {
    return this.used;
  }

  byte(value: number): void {
    if (this.used === this.bytes.length) this.reserve(1);
    this.bytes[this.used++] = value;
  }

  /** Unsigned LEB128. */
  unsigned(value: number): void {
    if (value >= 0 && value < 128) {
      this.byte(value);
      return;
    }
    this.reserve(5);
    let rest = value >>> 0;
    while (rest > 127) {
      this.bytes[this.used++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.used++] = rest;
  }

  /** Signed LEB128 of a 32-bit integer. */
  signed(value: number): void {
    this.reserve(5);
    let rest = value | 0;
    while (rest > 63 || rest < -64) {
      this.bytes[this.used++] = (rest & 127) | 128;
      rest >>= 7;
    }
    this.bytes[this.used++] = rest & 127;
  }

  /** A double, little-endian. */
  double(value: number): void {
    scratch.setFloat64(0, value, true);
    this.raw(scratchBytes);
  }

  append(other: ByteWriter): void {
    this.raw(other.bytes.subarray(0, other.used));
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** A length and that many bytes. */
  sized(content: ByteWriter): void {
    this.unsigned(content.length);
    this.append(content);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.used);
  }

  private reserve(count: number): void {
    if (this.used + count <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.used + count));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
