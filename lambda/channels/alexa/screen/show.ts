import type { interfaces } from 'ask-sdk-model';
import type { Screen } from '../../../dialogue/reply.ts';
import { toDrawnText } from '../../ssml.ts';
import { DOCUMENTS } from './documents.ts';

/**
 * Draws a screen: the document of its kind, and its words as the data source `screen`. Only for a device that has
 * `Alexa.Presentation.APL` among its interfaces; any other refuses the response.
 *
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-interface.html#renderdocument-directive
 */
export function drawScreen({ shows, title, rows, total, confirm }: Screen): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: shows,
    document: DOCUMENTS[shows],
    datasources: {
      screen: {
        title: toDrawnText(title),
        rows: rows.map(({ text, detail, amount, sku }) => ({
          text: toDrawnText(text),
          ...(detail === undefined ? {} : { detail: toDrawnText(detail) }),
          ...(amount === undefined ? {} : { amount: toDrawnText(amount) }),
          ...(sku === undefined ? {} : { sku }),
        })),
        ...(total === undefined ? {} : { total: toDrawnText(total) }),
        ...(confirm ? { confirm: { ...confirm, yes: toDrawnText(confirm.yes), no: toDrawnText(confirm.no) } } : {}),
      },
    },
  };
}
