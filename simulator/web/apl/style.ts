import type { Drawn } from './inflate.ts';

type Css = Record<string, string | number>;

const ALIGN: Readonly<Record<string, string>> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  stretch: 'stretch',
  baseline: 'baseline',
  spaceBetween: 'space-between',
  spaceAround: 'space-around',
  auto: 'auto',
};
const VERTICAL: Readonly<Record<string, string>> = { top: 'start', center: 'center', bottom: 'end' };
const DIRECTIONS: Readonly<Record<string, string>> = {
  row: 'row',
  column: 'column',
  rowReverse: 'row-reverse',
  columnReverse: 'column-reverse',
  horizontal: 'row',
  vertical: 'column',
};
/** Values that are CSS of the same name: APL's numbers are dp, which are CSS pixels here. */
const LENGTHS = [
  'width',
  'height',
  'minWidth',
  'maxWidth',
  'minHeight',
  'maxHeight',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'left',
  'right',
  'top',
  'bottom',
  'borderRadius',
  'fontSize',
  'letterSpacing',
] as const;
const KEYWORDS: Readonly<Record<string, string>> = { color: 'color', backgroundColor: 'backgroundColor', fontFamily: 'fontFamily' };

/** How a component looks, as CSS. Only known properties become any: a document cannot reach out of its screen. */
export function styleOf(drawn: Drawn, parentDirection: 'row' | 'column'): Css {
  const given = drawn.properties;
  const css: Css = {};
  for (const name of LENGTHS) setLength(css, name, given[name]);
  setPaddings(css, given.padding ?? given.paddings);
  for (const [name, property] of Object.entries(KEYWORDS)) if (typeof given[name] === 'string') css[property] = safeWord(given[name]);
  if (typeof given.opacity === 'number') css.opacity = given.opacity;
  if (typeof given.grow === 'number') css.flexGrow = given.grow;
  css.flexShrink = typeof given.shrink === 'number' ? given.shrink : 0;
  if (typeof given.alignSelf === 'string') css.alignSelf = ALIGN[given.alignSelf] ?? 'auto';
  if (given.position === 'absolute') css.position = 'absolute';
  if (given.display === 'none') css.display = 'none';
  setLength(css, parentDirection === 'row' ? 'marginLeft' : 'marginTop', given.spacing);
  return { ...css, ...boxOf(drawn), ...textOf(drawn), ...borderOf(drawn) };
}

/** Which way a component lays its children. */
export function directionOf({ type, properties }: Drawn): 'row' | 'column' {
  const direction = properties.direction ?? properties.scrollDirection;
  const otherwise = type === 'Pager' ? 'row' : 'column';
  return typeof direction === 'string' ? (DIRECTIONS[direction]?.startsWith('row') ? 'row' : 'column') : otherwise;
}

function boxOf(drawn: Drawn): Css {
  const { direction, scrollDirection, alignItems, justifyContent, wrap } = drawn.properties;
  const way = typeof direction === 'string' ? direction : scrollDirection;
  return {
    flexDirection: DIRECTIONS[String(way)] ?? directionOf(drawn),
    ...(typeof alignItems === 'string' ? { alignItems: ALIGN[alignItems] ?? 'stretch' } : {}),
    ...(typeof justifyContent === 'string' ? { justifyContent: ALIGN[justifyContent] ?? 'flex-start' } : {}),
    ...(wrap === 'wrap' ? { flexWrap: 'wrap' } : {}),
  };
}

function textOf({ type, properties }: Drawn): Css {
  if (type !== 'Text') return {};
  const { fontWeight, fontStyle, textAlign, textAlignVertical, lineHeight, maxLines } = properties;
  return {
    ...(fontWeight === undefined ? {} : { fontWeight: safeWord(String(fontWeight)) }),
    ...(fontStyle === 'italic' ? { fontStyle: 'italic' } : {}),
    ...(typeof textAlign === 'string' && textAlign !== 'auto' ? { textAlign: safeWord(textAlign) } : {}),
    ...(typeof lineHeight === 'number' ? { lineHeight } : {}),
    ...(typeof textAlignVertical === 'string' ? { display: 'grid', alignContent: VERTICAL[textAlignVertical] ?? 'start' } : {}),
    ...(typeof maxLines === 'number' && maxLines > 0
      ? { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: maxLines, overflow: 'hidden' }
      : {}),
  };
}

function borderOf({ properties }: Drawn): Css {
  const { borderWidth, borderColor } = properties;
  const width = toLength(borderWidth);
  return width === undefined ? {} : { border: `${width} solid ${safeWord(String(borderColor ?? 'transparent'))}` };
}

function setLength(css: Css, name: string, value: unknown): void {
  const length = toLength(value);
  if (length !== undefined) css[name] = length;
}

/** One for all, two for the sides and the ends, or left, top, right, bottom. */
function setPaddings(css: Css, value: unknown): void {
  const [first, second = first, third = first, fourth = second] = Array.isArray(value) ? value : [value];
  setLength(css, 'paddingLeft', first);
  setLength(css, 'paddingTop', second);
  setLength(css, 'paddingRight', third);
  setLength(css, 'paddingBottom', fourth);
}

/** APL's dimensions: 40, "40dp", "40px", "50%", "50vw", "auto". vw and vh are of the device's screen, not the browser's. */
function toLength(value: unknown): string | undefined {
  if (typeof value === 'number') return `${value}px`;
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?)(dp|px|%|vw|vh)?$/.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  if (amount === undefined) return undefined;
  if (unit === 'vw') return `calc(var(--screen-width) * ${Number(amount) / 100})`;
  if (unit === 'vh') return `calc(var(--screen-height) * ${Number(amount) / 100})`;
  return `${amount}${unit === '%' ? '%' : 'px'}`;
}

/** A colour, a weight, a font: nothing that fetches or ends the property. */
function safeWord(value: string): string {
  return /^[\w\s#.,()%-]+$/.test(value) && !/url/i.test(value) ? value : 'inherit';
}
