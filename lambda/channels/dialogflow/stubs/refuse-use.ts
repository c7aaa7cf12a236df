import { SaysoError } from '../../../kernel/errors.ts';

declare module '../../../kernel/errors.ts' {
  interface ErrorDetails {
    'dialogflow.libraryLeftOut': { library: string };
  }
}

/** @throws SaysoError `dialogflow.libraryLeftOut`, always: the bundle has a stand-in where the library would be */
export function refuseUse(library: string, use: string): never {
  throw new SaysoError(
    'dialogflow.libraryLeftOut',
    `The bundle leaves ${library} out, so ${use} cannot be used. Requests are verified by the channel itself; to call Google, take the alias of ${library} out of the build.`,
    { library },
  );
}
