declare module '../../lambda/kernel/errors.ts' {
  interface ErrorDetails {
    /** Another process works on the folder's files. */
    'engine.folderTaken': { readonly folder: string };
    'engine.folderUnusable': { readonly folder: string };
    'engine.notStarted': { readonly engine: string; readonly output: string };
    'engine.badTable': { readonly file: string };
    /** The folder's table was made by an older definition. */
    'engine.otherTable': { readonly tableName: string };
  }
}

export {};
