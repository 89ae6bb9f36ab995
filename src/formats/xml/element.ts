/** An element of an XML document, with its place in the text. Read by a guarded parser, so it is never deeper than its limit. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Namespace address; empty for none. */
  readonly namespace: string;
  /** As the file abbreviates the namespace, for writing it again; it means nothing. */
  readonly prefix?: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Characters of the text before its `<`. */
  readonly at: number;
}

export interface XmlAttribute {
  readonly name: string;
  /** Namespace address; empty for an attribute without prefix. */
  readonly namespace: string;
  readonly prefix?: string;
  readonly value: string;
}

/** An element, or the text between elements. */
export type XmlNode = XmlElement | string;
