import type { LocatedJson } from './json-lines.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './sources.ts';

/** What a platform no longer has. The types and schemas of it are still about, so nothing else would complain. */
const SWITCHED_OFF: readonly { readonly sign: RegExp; readonly what: string }[] = [
  { sign: /amazon[ _-]?pay\b|payments:autopay_consent/i, what: 'Amazon Pay for Alexa (off since 2023-03-12)' },
  {
    sign: /household[_:]?lists?|^(ITEMS|LIST)_(CREATED|UPDATED|DELETED)$|AlexaHouseholdListEvent|ALL_LISTS_CHANGED|alexa('s)? (shopping |to-?do )?list/i,
    what: "Alexa's own lists (off since 2024-07-01)",
  },
  {
    sign: /actions[_.]?intent|actions\.(capability|type)|ACTIONS_ON_GOOGLE|GOOGLE_ASSISTANT_WELCOME|conversational action/i,
    what: 'Conversational Actions (off since 2023-06-13)',
  },
  { sign: /AMAZON\.LITERAL/, what: 'AMAZON.LITERAL' },
];

/** Looks for them in every string of a file that is sent to a platform. */
export function findSwitchedOff({ path }: SourceFile, json: LocatedJson): readonly Problem[] {
  return json.strings.flatMap(({ text, line }) =>
    SWITCHED_OFF.filter(({ sign }) => sign.test(text)).map(({ what }) => ({
      path,
      line,
      rule: 'switched-off',
      message: `"${text}": ${what}`,
    })),
  );
}
