/**
 * An expression of a document: `bind('payload.screen.title')`.
 *
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-data-binding-syntax.html
 */
export function bind(expression: string): string {
  return `\${${expression}}`;
}
