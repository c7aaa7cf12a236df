/**
 * Everything a linking page says, in one language. `{shop}`, `{platform}`, `{email}` and `{minutes}` stand for what they name; a test holds
 * every language to the same ones.
 */
export interface PageWords {
  readonly signInTitle: string;
  readonly signInLead: string;
  readonly email: string;
  readonly password: string;
  readonly signIn: string;
  readonly sendCode: string;
  readonly codeTitle: string;
  readonly codeLead: string;
  readonly code: string;
  readonly codeAgain: string;
  readonly otherAddress: string;
  readonly cancel: string;
  readonly problem: string;
  readonly emailMissing: string;
  readonly passwordMissing: string;
  readonly codeMissing: string;
  readonly wrong: string;
  readonly codeWrong: string;
  readonly codeExpired: string;
  readonly tooMany: string;
  readonly locked: string;
  readonly shopSilent: string;
  readonly formOld: string;
  readonly consentTitle: string;
  readonly signedInAs: string;
  readonly sharedTitle: string;
  readonly sharedName: string;
  readonly sharedOrders: string;
  readonly sharedDelivery: string;
  readonly mayTitle: string;
  readonly mayList: string;
  readonly mayOrder: string;
  readonly mayPay: string;
  readonly staysTitle: string;
  readonly stays: string;
  readonly household: string;
  readonly merchantShared: string;
  readonly merchantSales: string;
  readonly merchantStock: string;
  readonly merchantNobody: string;
  readonly agree: string;
  readonly decline: string;
  readonly errorTitle: string;
  readonly expired: string;
  readonly broken: string;
  readonly busy: string;
  readonly startAgain: string;
  /** Stands for the platform where a one-time link was handed over. */
  readonly thisChat: string;
  readonly askedYourself: string;
  readonly attachedTitle: string;
  readonly attachedText: string;
  readonly declinedTitle: string;
  readonly declinedText: string;
}
