/** Which conversation the address names, and which of its turns; the newest turn unless one is named. */
export interface Place {
  readonly talk?: string;
  readonly turn?: number;
}

/** `#/talk/1a2b3c4d/3` */
const ADDRESS = /^#\/talk\/([\w-]{1,64})(?:\/(\d{1,6}))?$/;

/** Reads the part of an address behind `#`; anything else names nothing. */
export function readPlace(hash: string): Place {
  const [, talk, turn] = ADDRESS.exec(hash) ?? [];
  return { ...(talk === undefined ? {} : { talk }), ...(turn === undefined ? {} : { turn: Number(turn) }) };
}

/** The address of a turn, or of a conversation. */
export function writePlace(talk: string, turn?: number): string {
  return `#/talk/${talk}${turn === undefined ? '' : `/${turn}`}`;
}
