/** What the channel has to know of an intent of the interaction model. */
export interface KnownIntent {
  readonly name: string;
  /** All its slots: a directive that names the intent must name every one of them. */
  readonly slots: readonly string[];
  /** It is in the model's `dialog.intents`, with these slots; a directive for any other slot would be ignored without a word. */
  readonly elicitedSlots: readonly string[];
  /** Means something only as the answer to an open question: nobody can ask for it outside of a session. */
  readonly answersOnly?: boolean;
}
