import { SaxesParser } from "saxes";
import type { XmlElement } from "./element.ts";
import { shortened, TreeBuilder } from "./tree-builder.ts";
import { XmlFault } from "./xml-fault.ts";
import type { XmlLimits } from "./xml-limits.ts";

/**
 * The tree of a text; throws an {@link XmlFault} at the first fault.
 *
 * Namespaces are resolved by the builder and not by the parser, whose look-ups grow with the depth.
 */
export function parseElements(text: string, limits: XmlLimits): XmlElement {
  const builder = new TreeBuilder(limits);
  const parser = new SaxesParser({ position: false });
  const position = () => Math.min(parser.position, text.length);
  parser.on("error", (error) => {
    throw wordFault(error.message, text, position(), builder);
  });
  // The parser stands behind the name and the character after it.
  parser.on("opentagstart", (tag) => builder.start(tag.name, text.lastIndexOf("<", position() - 2)));
  parser.on("attribute", (attribute) => builder.attribute(attribute.name, attribute.value));
  parser.on("opentag", () => builder.open());
  parser.on("closetag", () => builder.close());
  parser.on("text", (piece) => builder.text(piece));
  parser.on("cdata", (piece) => builder.text(piece));
  parser.write(text).close();
  if (builder.root === undefined) throw new XmlFault("xml-syntax", 0, { found: "no element" });
  return builder.root;
}

function wordFault(complaint: string, text: string, position: number, builder: TreeBuilder): XmlFault {
  const at = Math.max(0, position - 1);
  const { innermost } = builder;
  const twice = /^duplicate attribute: (.*)\.$/s.exec(complaint)?.[1];
  if (twice !== undefined) return builder.duplicate(twice);
  // The parser empties its own list of open elements first, the builder keeps them.
  if (complaint.startsWith("unclosed tag") && innermost)
    return new XmlFault("xml-unclosed", innermost.at, { found: shortened(innermost.written) });
  if (!/^(unexpected close tag|unmatched closing tag)/.test(complaint))
    return new XmlFault("xml-syntax", at, { found: shortened(complaint.replace(/\.$/, "")) });
  const from = text.lastIndexOf("</", at);
  const expected = complaint.startsWith("unexpected") ? `</${shortened(builder.closed)}>` : "no end here";
  return new XmlFault("xml-mismatched-tag", from, { found: shortened(text.slice(from, at + 1)), expected });
}
