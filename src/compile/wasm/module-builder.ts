import { ByteWriter } from "./byte-writer.ts";
import type { FunctionBody } from "./function-body.ts";

const magic = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const section = { type: 1, function: 3, memory: 5, export: 7, code: 10, data: 11 } as const;
const pageBytes = 65536;

/** A module with one memory of its own: functions, exports and initial data. */
export class ModuleBuilder {
  private readonly bodies: FunctionBody[] = [];
  private readonly exports: { readonly name: string; readonly index: number }[] = [];
  private readonly data: { readonly at: number; readonly bytes: Uint8Array }[] = [];

  /** Adds a function and returns its index. */
  add(body: FunctionBody, exportAs?: string): number {
    this.bodies.push(body);
    const index = this.bodies.length - 1;
    if (exportAs !== undefined) this.exports.push({ name: exportAs, index });
    return index;
  }

  /** Doubles that are in memory from the start, at a byte address. */
  addData(at: number, values: Float64Array): void {
    const writer = new ByteWriter();
    for (const value of values) writer.double(value);
    this.data.push({ at, bytes: writer.finish() });
  }

  /** The module as bytes, its memory exported as `memory`. */
  finish(memoryBytes: number): Uint8Array<ArrayBuffer> {
    const out = new ByteWriter();
    for (const byte of magic) out.byte(byte);
    const types = this.functionTypes();
    writeSection(out, section.type, types.signatures, (content, signature) => content.append(signature));
    writeSection(out, section.function, types.ofFunction, (content, type) => content.unsigned(type));
    writeSection(out, section.memory, [Math.max(1, Math.ceil(memoryBytes / pageBytes))], writeMemory);
    const exported = [
      ...this.exports.map((item) => ({ ...item, kind: 0 })),
      { name: "memory", index: 0, kind: 2 },
    ];
    writeSection(out, section.export, exported, (content, { name, index, kind }) => {
      content.unsigned(name.length);
      for (const letter of name) content.byte(letter.charCodeAt(0));
      content.byte(kind);
      content.unsigned(index);
    });
    writeSection(out, section.code, this.bodies, (content, body) => content.sized(body.encode()));
    writeSection(out, section.data, this.data, writeData);
    return out.finish();
  }

  private functionTypes(): { signatures: ByteWriter[]; ofFunction: number[] } {
    const known = new Map<string, number>();
    const signatures: ByteWriter[] = [];
    const ofFunction = this.bodies.map(({ parameters, result }) => {
      const key = `${parameters.join()}:${result}`;
      const index = known.get(key) ?? known.size;
      if (!known.has(key)) {
        known.set(key, index);
        signatures.push(encodeSignature(parameters, result));
      }
      return index;
    });
    return { signatures, ofFunction };
  }
}

function encodeSignature(parameters: readonly number[], result: number | undefined): ByteWriter {
  const signature = new ByteWriter();
  signature.byte(0x60);
  signature.unsigned(parameters.length);
  for (const type of parameters) signature.byte(type);
  signature.unsigned(result === undefined ? 0 : 1);
  if (result !== undefined) signature.byte(result);
  return signature;
}

function writeSection<T>(
  out: ByteWriter,
  id: number,
  items: readonly T[],
  write: (content: ByteWriter, item: T) => void,
): void {
  if (items.length === 0) return;
  const content = new ByteWriter();
  content.unsigned(items.length);
  for (const item of items) write(content, item);
  out.byte(id);
  out.sized(content);
}

function writeMemory(content: ByteWriter, pages: number): void {
  content.byte(0x01);
  content.unsigned(pages);
  content.unsigned(pages);
}

function writeData(
  content: ByteWriter,
  { at, bytes }: { readonly at: number; readonly bytes: Uint8Array },
): void {
  content.byte(0x00);
  content.byte(0x41);
  content.signed(at);
  content.byte(0x0b);
  content.unsigned(bytes.length);
  content.raw(bytes);
}
