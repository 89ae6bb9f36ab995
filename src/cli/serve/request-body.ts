import type { IncomingMessage } from "node:http";

/** The body of a request; undefined where it is larger than `most` bytes, of which no more is then read. */
export function requestBody(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > most) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        request.pause();
        resolve(undefined);
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("close", () => reject(new Error("the request was broken off")));
  });
}
