/** @param {'typescript' | 'ecmascript'} syntax */
const toCommonJs = (syntax) => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax, dynamicImport: true, importAttributes: true },
      transform: { verbatimModuleSyntax: true },
    },
  },
];

/** Packages that have no CommonJS entry. */
const MODULES_ALONE = '/node_modules/(jose|oauth4webapi|openid-client)/';

/** @type {import('jest').Config} */
const config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '^.+\\.ts$': toCommonJs('typescript'), [`${MODULES_ALONE}.+\\.js$`]: toCommonJs('ecmascript') },
  transformIgnorePatterns: [`/node_modules/(?!${MODULES_ALONE.split('/')[2]}/)`],
  maxWorkers: 2,
  testTimeout: 20_000,
  watchman: false,
};

export default config;
