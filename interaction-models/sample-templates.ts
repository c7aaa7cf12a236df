/** One step of a template: words that must come, or alternatives of which one comes ('' for none). */
export type TemplatePart = string | readonly string[];

/** What a template may not be: the reason, for people. */
export class TemplateError extends Error {}

/**
 * Reads "(please|) reorder {item}" as [['please', ''], 'reorder', '{item}'].
 * @throws TemplateError with what is wrong with its brackets
 */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (const piece of template.split(/(\([^()]*\))/u)) {
    if (/^\(.*\)$/u.test(piece)) {
      parts.push(parseAlternatives(piece));
    } else if (/[()|]/u.test(piece)) {
      throw new TemplateError(`has a bracket or a bar without its partner (brackets do not nest): "${template}"`);
    } else if (piece.trim() !== '') {
      parts.push(...splitAtSlots(piece.trim().replace(/ +/gu, ' ')));
    }
  }
  if (/\)[^\s)]|[^\s(]\(/u.test(template)) throw new TemplateError(`needs blanks around its brackets: "${template}"`);
  return parts;
}

function parseAlternatives(piece: string): readonly string[] {
  const options = piece
    .slice(1, -1)
    .split('|')
    .map((option) => option.trim().replace(/ +/gu, ' '));
  if (options.length < 2) throw new TemplateError(`has brackets without alternatives: "${piece}"`);
  return options;
}

/** A slot is a part of its own, so that nobody has to look for it inside words. */
function splitAtSlots(words: string): readonly string[] {
  return words
    .split(/(\{[^{}]*\})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Everything the template can say, in a fixed order, without repetition.
 * @throws TemplateError
 */
export function expandTemplate(template: string): readonly string[] {
  const texts = parseTemplate(template).reduce<readonly string[]>(
    (before, part) => {
      const options = typeof part === 'string' ? [part] : part;
      return before.flatMap((text) => options.map((option) => `${text} ${option}`.trim()));
    },
    [''],
  );
  return [...new Set(texts)].filter((text) => text !== '');
}

/**
 * At most `most` of a template's expansions, evenly spread over all of them, so that every alternative has its turn.
 * @throws TemplateError
 */
export function expandSome(template: string, most: number): readonly string[] {
  const all = expandTemplate(template);
  if (all.length <= most) return all;
  // A step without a common divisor with the count of alternatives does not fall into always the same one of them.
  return Array.from({ length: most }, (_, nth) => all[Math.floor(((nth * 0.618034) % 1) * all.length)] ?? '').filter(
    (text, at, some) => some.indexOf(text) === at,
  );
}

/** The slots a template or sample names, `{any item}` not among them. */
export function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name).filter((name) => !name.startsWith('any '));
}

/** Puts a value in for each `{any item}`: platforms learn words there, and keep none. `nth` turns the values round, the same each time. */
export function fillAnyItems(sample: string, values: readonly string[], nth: number): string {
  let turn = nth;
  return sample.replace(/\{any [^{}]*\}/gu, () => {
    turn += 1;
    return values[(turn - 1) % values.length] ?? '';
  });
}

/** As `expandTemplate`, for checks that go on: a template that is wrong has no expansion, and is told of elsewhere. */
export function expandSafely(template: string): readonly string[] {
  try {
    return expandTemplate(template);
  } catch (error) {
    if (error instanceof TemplateError) return [];
    throw error;
  }
}
