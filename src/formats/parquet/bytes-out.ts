import { ByteWriter, type Writer } from "hyparquet-writer";

/** A writer of bytes that hands them on, group by group, and keeps none. */
export function bytesOut(take: (bytes: Uint8Array) => void): Writer {
  const writer: ByteWriter & { flush?: () => void } = new ByteWriter(1 << 16);
  const handOn = () => {
    if (writer.index > 0) take(writer.getBytes().slice());
    writer.index = 0;
  };
  writer.flush = handOn;
  writer.finish = handOn;
  return writer;
}
