import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMissingBuilds, findMissingBuilds, type LockFile } from '../../tooling/lock-file.ts';

const readLock = (): LockFile => JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8')) as LockFile;

describe('package-lock.json', () => {
  it('has every optional build, or npm ci refuses it; tooling/complete-lock.ts adds what is missing', () => {
    expect(findMissingBuilds(readLock())).toEqual([]);
  });

  it('names no registry', () => {
    const named = Object.entries(readLock().packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(named.map(([path]) => path)).toEqual([]);
  });
});

describe('addMissingBuilds', () => {
  const lockOf = (builds: Readonly<Record<string, string>>): LockFile => ({
    packages: {
      'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies: builds },
      'node_modules/@tool/linux-x64-gnu': { version: '1.0.0', dev: true },
    },
  });

  it('reads the platform from the name', () => {
    const lock = lockOf({ '@tool/linux-x64-gnu': '1.0.0', '@tool/linux-arm64-musl': '1.0.0', '@tool/darwin-arm64': '1.0.0' });
    expect(addMissingBuilds(lock).packages).toEqual({
      ...lock.packages,
      'node_modules/@tool/linux-arm64-musl': { version: '1.0.0', dev: true, optional: true, os: ['linux'], cpu: ['arm64'], libc: ['musl'] },
      'node_modules/@tool/darwin-arm64': { version: '1.0.0', dev: true, optional: true, os: ['darwin'], cpu: ['arm64'] },
    });
  });

  it('invents nothing for what is no build', () => {
    expect(() => addMissingBuilds(lockOf({ fsevents: '~2.3.0' }))).toThrow('fsevents');
  });
});
