/** What a piece of personal data is; it decides what stands in for it. */
export type PersonalKind = 'id' | 'token' | 'name' | 'email' | 'phone' | 'address' | 'place' | 'url' | 'text';

type Path = readonly string[];

/** Rooms of a request that are about a person or a thing of theirs: what is called `id` or `name` in them is theirs. */
const OWNERS =
  /^(?:user|person|profile|customer|shopper|contact|sender|recipient|from|chat|author|owner|caller|device|unit|household|directmessage|gadget)$/;
/** Ids of things that are sold or shown, and of no person. */
const THINGS = /^(?:product|item|list|variant|offer|component|template|intent|page|flow|sku)id$/;
const WORDS = /^(?:text|query|querytext|rawtext|textvalue|transcript|utterance|displaytext)$/;
/** What a platform says of itself in a payload that is otherwise somebody's. */
const PLAIN = /^(?:source|version|type|locale|lang|languagecode|inputtype|intent)$/;
const CAPABILITIES = /^(?:capabilities|arguments|surface|availablesurfaces)$/;

const RULES: readonly (readonly [PersonalKind, RegExp])[] = [
  ['token', /token$|^(?:authorization|password|passcode|secret|pin|cookie|signature|apikey)$/],
  ['email', /e?mail(?:address)?$/],
  ['phone', /phone|mobile(?:number)?$|msisdn|callerid|calleruri|^ani$/],
  ['name', /^(?:givenname|familyname|firstname|lastname|surname|middlename|fullname|username|nickname|screenname|login)$|screenname$/],
  [
    'address',
    /^(?:address(?:line)?\d?|street(?:address|name|line\d?)?|city|town|suburb|stateorregion|districtorcounty|county|postalcode|postcode|zip(?:code)?|formattedaddress|birth(?:day|date))$/,
  ],
  ['place', /^(?:latitude|longitude|altitude|direction|speed|accuracy)in[a-z]+$|^(?:latitude|longitude|lat|lng|lon)$/],
  ['id', /^(?:mid|uid|uuid|ip|ipaddress|arn)$|id(?:str)?$/],
];

/**
 * What the value at this place of a request or an answer is of a person; undefined when it is nobody's by its key. What it says may still be
 * somebody's: see `findPersonal`.
 * @param path keys from the root, indices left out
 */
export function kindByKey(path: Path): PersonalKind | undefined {
  const keys = path.map(fold);
  const key = keys.at(-1) ?? '';
  const owner = keys.slice(0, -1).findLast((one) => OWNERS.test(one));
  if (isCatalogue(keys)) return undefined;
  const slot = slotKind(keys);
  if (slot !== undefined) return slot;
  if (THINGS.test(key)) return undefined;
  const rule = RULES.find(([, pattern]) => pattern.test(key))?.[0];
  if (rule === 'id' && key === 'id') return owner === undefined && !isOwnersPayload(keys) ? undefined : 'id';
  if (rule !== undefined) return rule;
  if (owner !== undefined && keys.at(-2) === owner) {
    if (/^(?:name|displayname|realname)$/.test(key)) return 'name';
    if (/^(?:url|location|description|timezone)$/.test(key)) return 'text';
  }
  return isOwnersPayload(keys) ? kindInPayload(keys, key) : undefined;
}

/** Listed values that a platform resolved a word to, and parts of a screen. */
function isCatalogue(keys: Path): boolean {
  const within = keys.slice(0, -1);
  const isResolved = within.includes('resolutions') && slotKind(keys) === undefined;
  return (
    isResolved ||
    within.some((key) => /^(?:componentsvisibleonscreen|components)$/.test(key)) ||
    (within.at(-1) === 'source' && keys[0] === 'request')
  );
}

/** A slot or a parameter is named after what is said in it. */
function slotKind(keys: Path): PersonalKind | undefined {
  const at = keys.lastIndexOf('slots');
  const name = at === -1 ? undefined : keys[at + 1];
  if (name === undefined || !/^(?:value|name)$/.test(keys.at(-1) ?? '') || (keys.length === at + 3 && keys.at(-1) === 'name'))
    return undefined;
  if (/product|item|list|shop|store|brand/.test(name)) return undefined;
  if (/name|person|contact/.test(name)) return 'name';
  return RULES.find(([kind, pattern]) => kind !== 'id' && pattern.test(name))?.[0];
}

/** What another messenger sent along is its own; nobody can say what is in it. */
function isOwnersPayload(keys: Path): boolean {
  return keys[0] === 'originaldetectintentrequest' && keys[1] === 'payload' && keys.length > 2;
}

function kindInPayload(keys: Path, key: string): PersonalKind | undefined {
  if (WORDS.test(key) || PLAIN.test(key)) return undefined;
  if (key === 'name' && keys.some((one) => CAPABILITIES.test(one))) return undefined;
  return 'text';
}

function fold(key: string): string {
  return key.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
