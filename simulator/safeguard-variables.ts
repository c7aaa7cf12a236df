import * as z from 'zod';
import type { MerchantSettings } from '../lambda/app/merchant-settings.ts';

/** Digits alone: `Number` would also take '1e9', '0x10' and ' '. */
function wholeNumber(min: number, max: number, unit: string) {
  return z
    .string()
    .regex(/^\d{1,12}$/, `is a whole number of ${unit}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `is between ${min} and ${max} ${unit}`)
    .optional();
}

const MAX_MINOR = 999_999_999_999;
const MINUTES_A_DAY = 1_440;

/** The merchant's safeguards as variables of the environment: on a machine of one's own there is no merchant's file. */
export const safeguardVariables = {
  SAYSO_LIMIT_PER_ORDER_MINOR: wholeNumber(0, MAX_MINOR, 'minor units'),
  SAYSO_LIMIT_PER_MONTH_MINOR: wholeNumber(0, MAX_MINOR, 'minor units'),
  SAYSO_CODE_FROM_MINOR: wholeNumber(0, MAX_MINOR, 'minor units'),
  SAYSO_UNDO_WINDOW_MINUTES: wholeNumber(0, MINUTES_A_DAY, 'minutes'),
  SAYSO_DRAFT_TTL_MINUTES: wholeNumber(1, MINUTES_A_DAY, 'minutes'),
} as const;

/** The variables that were read, as a merchant's settings have them. */
export function safeguardsIn(values: z.infer<z.ZodObject<typeof safeguardVariables>>): MerchantSettings['safeguards'] {
  return {
    limitPerOrderMinor: values.SAYSO_LIMIT_PER_ORDER_MINOR,
    limitPerMonthMinor: values.SAYSO_LIMIT_PER_MONTH_MINOR,
    codeFromMinor: values.SAYSO_CODE_FROM_MINOR,
    undoWindowMinutes: values.SAYSO_UNDO_WINDOW_MINUTES,
    draftTtlMinutes: values.SAYSO_DRAFT_TTL_MINUTES,
  };
}
