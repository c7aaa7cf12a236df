import * as z from 'zod';
import type { Touch } from '../../../dialogue/turn.ts';

const id = z.string().min(1).max(1024);

/** What the documents of `documents.ts` send. */
const touchArguments = z.union([
  z.tuple([z.enum(['yes', 'no']), id]).transform(([answer, draftId]): Touch => ({ on: 'draft', draftId, answer })),
  z.tuple([z.literal('choose'), id]).transform(([, sku]): Touch => ({ on: 'choice', sku })),
]);

/**
 * What was touched; `undefined` for arguments that none of our documents sends: nothing comes of those.
 *
 * @param sent `request.arguments` of an `Alexa.Presentation.APL.UserEvent`
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-interface.html#userevent-request
 */
export function readTouch(sent: unknown): Touch | undefined {
  const read = touchArguments.safeParse(sent);
  return read.success ? read.data : undefined;
}
