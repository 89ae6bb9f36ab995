import { connect } from "node:net";

/** What came back over a plain socket. */
export interface RawAnswer {
  /** 0 where the connection was closed without an answer. */
  readonly status: number;
  readonly text: string;
  readonly body: string;
  header(name: string): string | undefined;
}

/** Sends lines as they are to a port of the loopback, without any of the care of an HTTP client. */
export function rawRequest(
  port: number,
  lines: readonly string[],
  { body = "", host = "127.0.0.1" }: { readonly body?: string; readonly host?: string } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host });
    let text = "";
    const ended = () => resolve(rawAnswer(text));
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      text += chunk;
    });
    socket.on("close", ended);
    // A server that has answered may close while we are still writing.
    socket.on("error", (error) => (text === "" ? reject(error) : ended()));
    socket.setTimeout(20_000, () => socket.destroy(new Error("no answer")));
    socket.write(`${lines.join("\r\n")}\r\n\r\n${body}`);
  });
}

function rawAnswer(text: string): RawAnswer {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
  const headers = new Map(
    head
      .split("\r\n")
      .slice(1)
      .map((line) => [line.replace(/:.*/, "").toLowerCase(), line.replace(/^[^:]*:\s*/, "")]),
  );
  return { status, text, body: rest.join("\r\n\r\n"), header: (name) => headers.get(name) };
}
