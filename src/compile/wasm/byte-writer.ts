const scratch = new DataView(new ArrayBuffer(8));

/** Grows a byte sequence; numbers in the encodings of WebAssembly. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private used = 0;

  get length(): number {
    return this.used;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.used++] = value;
  }

  /** Unsigned LEB128. */
  unsigned(value: number): void {
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
    this.reserve(8);
    scratch.setFloat64(0, value, true);
    for (let i = 0; i < 8; i++) this.bytes[this.used++] = scratch.getUint8(i);
  }

  append(other: ByteWriter): void {
    this.raw(other.finish());
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
