/** Why a request over HTTPS is not taken for one of Alexa's. The message tells a developer what to look at, and an attacker nothing new. */
export interface SignatureRefusal {
  readonly code:
    | 'alexa.unsigned'
    | 'alexa.badChainUrl'
    | 'alexa.chainUnreachable'
    | 'alexa.badCertificate'
    | 'alexa.badSignature'
    | 'alexa.badTimestamp';
  readonly message: string;
}
