import type { IncomingMessage } from "node:http";
import type { Diagnostic } from "../../messages/index.ts";
import { refusal } from "./answer.ts";

/** The names by which a browser on this machine can mean this server. */
const ownNames = ["localhost", "127.0.0.1", "[::1]"];

/** The hosts that requests may name: with the port, which browsers leave out only where it is that of HTTP. */
export function ownHosts(port: number): readonly string[] {
  return ownNames.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

/** Whether a request asks for nothing to be changed. */
export function onlyReads(method: string | undefined): boolean {
  return method === "GET" || method === "HEAD";
}

/**
 * Why a request is not even looked at; undefined where it comes from the app itself, from a person who has opened the
 * address, or from a program of this machine. The host is judged first and of every request, so a foreign name that has
 * been pointed at this machine gets nothing, whatever else the request says or leaves out. Pages of other ports of this
 * machine are strangers too. What they may do is what a link does: a person who clicks on it comes to the page of the app.
 */
export function gateRefusal(request: IncomingMessage, port: number): Diagnostic | undefined {
  const { headers, method } = request;
  const hosts = ownHosts(port);
  const host = onlyHost(request);
  if (host === undefined || !hosts.includes(host)) {
    return refusal("foreign-host", { found: shown(host ?? "none, or several"), expected: hosts.join(", ") });
  }
  const own = `http://${host}`;
  const reads = onlyReads(method);
  if (headers.origin === undefined ? !reads : headers.origin !== own) {
    return refusal("foreign-page", { found: shown(headers.origin ?? "no named page"), expected: own });
  }
  if (isFollowedLink(request)) return undefined;
  const site = headers["sec-fetch-site"];
  // "none": a person has typed the address, or a program has passed it on.
  if (site === undefined || site === "same-origin" || (site === "none" && reads)) return undefined;
  const hint = `open ${own}/ by hand`;
  return refusal("foreign-page", { found: `another page (${shown(String(site))})`, expected: own, hint });
}

/** By which a browser says that it loads something before anybody has asked for it. */
const beforehand = ["sec-purpose", "purpose", "x-moz", "x-purpose"];

/**
 * Whether a person has clicked on a link of another page and comes to the app itself, in a window and in no frame: links
 * hold protocols behind `#`. A browser says all of this by itself, no page can. A program may; it gets no more by it than
 * without, the page that everyone may read.
 */
function isFollowedLink({ headers, method, url }: IncomingMessage): boolean {
  return (
    method === "GET" &&
    (url === "/" || url === "/index.html") &&
    headers.origin === undefined &&
    (headers["sec-fetch-site"] === "cross-site" || headers["sec-fetch-site"] === "same-site") &&
    headers["sec-fetch-mode"] === "navigate" &&
    headers["sec-fetch-dest"] === "document" &&
    headers["sec-fetch-user"] === "?1" &&
    beforehand.every((name) => headers[name] === undefined)
  );
}

/** The host that a request names, if it names exactly one. */
function onlyHost({ rawHeaders, headers }: IncomingMessage): string | undefined {
  const named = rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host");
  return named.length === 1 ? headers.host : undefined;
}

/** What a request says, short and plain enough to be repeated. */
function shown(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, " ").slice(0, 80);
}
