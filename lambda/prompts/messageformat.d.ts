/**
 * What compiled messages call. The package's ES build carries no types of its own, and its CommonJS ones say `unknown` where a
 * text comes back: with text in every case, text comes out.
 */
declare module '@messageformat/runtime' {
  type PluralRule = (value: number, isOrdinal?: boolean) => string;
  type Cases = Readonly<Record<string, string>>;

  export function plural(value: number, offset: number, rule: PluralRule, cases: Cases, isOrdinal?: boolean): string;
  export function select(value: string, cases: Cases): string;
  export function strictNumber(locale: string, value: number, offset: number, name: string): string;
}

declare module '@messageformat/runtime/lib/cardinals' {
  export * from 'make-plural/cardinals';
}

declare module '@messageformat/runtime/lib/plurals' {
  export * from 'make-plural/plurals';
}

declare module '@messageformat/core/compile-module.js' {
  import type MessageFormat from '@messageformat/core';

  export default function compileModule(
    messageformat: MessageFormat,
    messages: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ): string;
}
