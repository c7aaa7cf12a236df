/** A package in package-lock.json, as far as it matters here. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface MissingBuild {
  readonly name: string;
  readonly version: string;
  readonly isForDevelopment: boolean;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el'];

/** Optional packages that another one names and the lock file does not have. `npm ci` refuses such a file. */
export function findMissingBuilds(lock: LockFile): readonly MissingBuild[] {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`${path}/node_modules/${name}` in lock.packages) && !(`node_modules/${name}` in lock.packages))
      .map(([name, version]) => ({ name, version, isForDevelopment: dev })),
  );
}

/**
 * The lock file with an entry for each of them, its platform read from its name. Throws for one whose name tells none, or whose version is
 * a range: that one is no build for another platform.
 */
export function addMissingBuilds(lock: LockFile): LockFile {
  const added = findMissingBuilds(lock).map(({ name, version, isForDevelopment }): [string, LockedPackage] => [
    `node_modules/${name}`,
    { version, ...(isForDevelopment ? { dev: true } : {}), optional: true, ...readPlatform(name, version) } as LockedPackage,
  ]);
  const packages = [...Object.entries(lock.packages), ...added].sort(([left], [right]) => left.localeCompare(right, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

function readPlatform(name: string, version: string): Readonly<Record<string, readonly string[]>> {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${name}@${version} is missing from package-lock.json and names no platform: install it`);
  }
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGlibc = words.some((word) => word.startsWith('gnu'));
  return { os: [os], cpu: [cpu], ...(os === 'linux' && (isMusl || isGlibc) ? { libc: [isMusl ? 'musl' : 'glibc'] } : {}) };
}
