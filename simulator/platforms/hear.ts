/** What XML calls by name; nothing else is an entity outside of a document type. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is heard of a piece of SSML: its words, with a `sub` said as its alias. */
export function hearSsml(ssml: string): string {
  const substituted = ssml.replaceAll(
    /<sub\b[^>]*\balias\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>.*?<\/sub>/gsu,
    (_, double, single) => double ?? single,
  );
  return decodeEntities(substituted.replaceAll(/<[^>]*>/gu, ''));
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (entity, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : entity;
  });
}

/** The first address in a text. */
export function findLink(text: string): string | undefined {
  return /https?:\/\/[^\s<>"]*[^\s<>".,!?)]/u.exec(text)?.[0];
}
