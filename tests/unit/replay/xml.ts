import { createRequire } from 'node:module';

/** An element as `xml-js` reads it. */
export interface XmlElement {
  readonly name?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly XmlElement[];
}

interface XmlJs {
  readonly xml2js: (xml: string, options: { readonly compact: false }) => XmlElement;
}

// A dependency of the SSML check, and of nothing that we ship.
const requireHere = createRequire(__filename);
const { xml2js } = createRequire(requireHere.resolve('ssml-check-core'))('xml-js') as XmlJs;

/** Parses XML. @throws Error where it is no XML */
export function parseXml(xml: string): XmlElement {
  return xml2js(xml, { compact: false });
}

/** Every element of this name, at any depth. */
export function elementsOf(root: XmlElement, name: string): readonly XmlElement[] {
  return [...(root.name === name ? [root] : []), ...(root.elements ?? []).flatMap((element) => elementsOf(element, name))];
}
