import { deflateRawSync } from "node:zlib";

/** A ZIP file, as small as can be: each file by its name, packed or stored as it is. */
export function zipOf(
  files: Readonly<Record<string, string>>,
  method: 0 | 8 | 99 = 8,
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const own = Buffer.alloc(30 + name.length);
    own.writeUInt32LE(0x04034b50, 0);
    own.writeUInt16LE(name.length, 26);
    own.write(name, 30);
    const listed = Buffer.alloc(46 + name.length);
    listed.writeUInt32LE(0x02014b50, 0);
    listed.writeUInt16LE(method, 10);
    listed.writeUInt32LE(packed.length, 20);
    listed.writeUInt32LE(bytes.length, 24);
    listed.writeUInt16LE(name.length, 28);
    listed.writeUInt32LE(at, 42);
    listed.write(name, 46);
    parts.push(own, packed);
    list.push(listed);
    at += own.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...parts, ...list, end]));
}
