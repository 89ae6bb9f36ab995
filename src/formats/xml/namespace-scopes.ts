import { XmlFault } from "./xml-fault.ts";

/** A name and the namespace it lies in. */
export interface ResolvedName {
  readonly name: string;
  readonly namespace: string;
  /** Absent where it is written without one. */
  readonly prefix?: string;
}

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** The prefixes that hold at a place of the text. One look-up per name, however deep the place lies. */
export class NamespaceScopes {
  readonly #bound = new Map<string, string[]>([["xml", [xmlNamespace]]]);
  readonly #declared: string[][] = [];

  /** Enters an element; says whether it declares prefixes, so that it is left again with {@link leave}. */
  enter(attributes: readonly { readonly name: string; readonly value: string }[], at: number): boolean {
    let declared: string[] | undefined;
    for (const { name: written, value } of attributes) {
      const prefix = declaredPrefix(written);
      if (prefix === undefined) continue;
      this.#bind(prefix, value.trim(), at);
      declared ??= [];
      declared.push(prefix);
    }
    if (declared) this.#declared.push(declared);
    return declared !== undefined;
  }

  leave(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#bound.get(prefix)?.pop();
  }

  resolveElement(written: string, at: number): ResolvedName {
    if (!written.includes(":")) return { name: written, namespace: this.#bound.get("")?.at(-1) ?? "" };
    const { prefix, name } = splitName(written, at);
    return { name, namespace: this.#namespaceOf(prefix, at), prefix };
  }

  /** Without a prefix an attribute lies in no namespace. */
  resolveAttribute(written: string, at: number): ResolvedName {
    if (!written.includes(":")) return { name: written, namespace: "" };
    const { prefix, name } = splitName(written, at);
    return { name, namespace: this.#namespaceOf(prefix, at), prefix };
  }

  #bind(prefix: string, namespace: string, at: number): void {
    const reserved = prefix === "xmlns" || (prefix === "xml") !== (namespace === xmlNamespace);
    if (reserved || (prefix !== "" && namespace === ""))
      throw new XmlFault("xml-syntax", at, {
        found: `the prefix ${prefix.slice(0, 60)} is declared wrongly`,
      });
    const stack = this.#bound.get(prefix);
    if (stack) stack.push(namespace);
    else this.#bound.set(prefix, [namespace]);
  }

  #namespaceOf(prefix: string, at: number): string {
    const namespace = this.#bound.get(prefix)?.at(-1);
    if (namespace === undefined) throw new XmlFault("xml-unknown-prefix", at, { found: prefix.slice(0, 60) });
    return namespace;
  }
}

/** The prefix that an attribute declares: empty for the default namespace, undefined where it declares none. */
export function declaredPrefix(written: string): string | undefined {
  if (written === "xmlns") return "";
  return written.startsWith("xmlns:") ? written.slice(6) : undefined;
}

/** Of a name with a colon. */
function splitName(written: string, at: number): { prefix: string; name: string } {
  const colon = written.indexOf(":");
  const [prefix, name] = [written.slice(0, colon), written.slice(colon + 1)];
  if (prefix === "" || name === "" || name.includes(":"))
    throw new XmlFault("xml-syntax", at, { found: `the name ${written.slice(0, 60)}` });
  return { prefix, name };
}
