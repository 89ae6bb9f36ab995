import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServeCode } from "../../messages/serve.ts";
import { isCoded, reasonOf } from "../fault-reason.ts";
import { refuse } from "../refuse.ts";
import { refusal, refusalAnswer, send } from "./answer.ts";
import { handle, type Site } from "./handler.ts";

/** A server that stands. */
export interface Listening {
  readonly port: number;
  /** The addresses that it listens on. */
  readonly addresses: readonly string[];
  /** Takes no more requests, lets those that are being answered end for a moment, and closes. */
  close(): Promise<void>;
}

/** How long a client may take, in ms, and how much it may send before the body. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 500,
  maxHeaderSize: 8_192,
};
const idleTimeout = 30_000;
const mostConnections = 256;
const graceToClose = 1_000;
const attempts = 20;

/** What the system says where it has no IPv6. */
const noSuchAddress = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];

/**
 * Listens on the loopback of both protocols, and on no other address. Both get the same port: whoever had the other one
 * would be asked in place of us by a browser that opens `localhost`.
 */
export async function listenOnLoopback(port: number, site: Site): Promise<Listening> {
  for (let attempt = 1; ; attempt++) {
    const first = await listen(site, "127.0.0.1", port);
    const chosen = (first.address() as AddressInfo).port;
    try {
      return listening([first, await listen(site, "::1", chosen)], chosen);
    } catch (error) {
      if (isCoded(error) && noSuchAddress.includes(error.code)) return listening([first], chosen);
      first.close();
      const another = port === 0 && attempt < attempts && isCoded(error) && error.code === "EADDRINUSE";
      if (!another) return refusePort(error, chosen, "[::1]");
    }
  }
}

async function listen(site: Site, host: string, port: number): Promise<Server> {
  const server = newServer(site);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host, port, exclusive: true }, () => {
        server.off("error", reject);
        resolve();
      });
    });
    return server;
  } catch (error) {
    if (host === "::1") throw error;
    return refusePort(error, port, host);
  }
}

function newServer(site: Site): Server {
  const server = createServer(limits, (request, response) => void handle(request, response, site));
  // A client that wants to be asked before it sends its body is not: none that we know does.
  server.on("checkContinue", (_, response) => {
    const refused = refusal("wrong-method", { found: "Expect: 100-continue", expected: "the body at once" });
    send(response, refusalAnswer(417, refused));
  });
  server.setTimeout(idleTimeout);
  server.maxConnections = mostConnections;
  // Every header is looked at: 8 kB are the limit, not a number of lines.
  server.maxHeadersCount = 0;
  return server;
}

function refusePort(error: unknown, port: number, address: string): never {
  if (!isCoded(error)) throw error;
  const [code, rest]: [ServeCode, { expected: string; hint: string }] =
    error.code === "EADDRINUSE"
      ? ["port-in-use", { expected: address, hint: "--port N takes another, --port 0 any that is free" }]
      : ["port-denied", { expected: reasonOf(error), hint: "--port N takes another, from 1024 on" }];
  return refuse([refusal(code, { found: String(port), ...rest })]);
}

function listening(servers: readonly Server[], port: number): Listening {
  const addresses = servers.map((server) => (server.address() as AddressInfo).address);
  return {
    port,
    addresses,
    async close() {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const server of servers) server.closeIdleConnections();
      const impatient = setTimeout(() => {
        for (const server of servers) server.closeAllConnections();
      }, graceToClose);
      await Promise.all(closed);
      clearTimeout(impatient);
    },
  };
}
