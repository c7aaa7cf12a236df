declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    /** No answer in time, throttled to the end, or no way to the table. Whether a write was done is not known. */
    'store.unreachable': { readonly table: string; readonly operation: string };
    /** The table answered, and refuses: a missing right, a missing table, a malformed request. Asking again does not help. */
    'store.refused': { readonly table: string; readonly operation: string; readonly reason: string };
    /** An item that this code cannot have written, or must not write. The key is told as a fingerprint: it may hold a person's id. */
    'store.badItem': { readonly item: 'shopper' | 'draft' | 'linking'; readonly keyFingerprint: string; readonly why: string };
    'store.itemTooLarge': { readonly bytes: number; readonly limitBytes: number };
    /** A step that the table of a draft's states does not have, or without what its new state stands for. */
    'store.forbiddenStep': { readonly from: string; readonly to: string; readonly why: string };
  }
}

export {};
