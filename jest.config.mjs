/** @type {import('jest').Config} */
const config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // Only our own TypeScript: every package in use has a CommonJS entry. One that has none gets a line in transformIgnorePatterns.
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', dynamicImport: true, importAttributes: true },
          transform: { verbatimModuleSyntax: true },
        },
      },
    ],
  },
  maxWorkers: 2,
  testTimeout: 20_000,
  watchman: false,
};

export default config;
