import { end } from '../say.ts';
import type { Answers } from './answers.ts';

/** "Anything else?" A bare "yes" is met with the same question by the intent itself. */
export const whatNext: Answers<'whatNext'> = {
  no: (context) => end(context, [{ act: 'goodbye' }]),
};
