import type { SamplePart } from './model.ts';

/** True for a part that is one slot. */
export const isSlot = (part: SamplePart): boolean => typeof part === 'string' && part.startsWith('{');

/**
 * The sample as one or more samples whose alternatives hold words only: "is my (order|parcel|{item}) here" is "is my (order|parcel) here"
 * and "is my {item} here".
 */
export function branchAtSlots(parts: readonly SamplePart[]): readonly (readonly SamplePart[])[] {
  return parts.reduce<readonly (readonly SamplePart[])[]>(
    (samples, part) => samples.flatMap((sample) => branchesOf(part).map((branch) => [...sample, ...branch])),
    [[]],
  );
}

function branchesOf(part: SamplePart): readonly (readonly SamplePart[])[] {
  if (typeof part === 'string') return [[part]];
  const words = part.filter((option) => !option.includes('{'));
  const slotted = part.filter((option) => option.includes('{')).map(splitAtSlots);
  return words.length > 0 ? [[words], ...slotted] : slotted;
}

function splitAtSlots(option: string): readonly string[] {
  return option
    .split(/(\{[^{}]*\})/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
