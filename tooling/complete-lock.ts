import { readFileSync, writeFileSync } from 'node:fs';
import { addMissingBuilds, findMissingBuilds, type LockFile } from './lock-file.ts';

// npm leaves a build for another platform out of the lock file when its registry does not hand it over, and `npm ci` then refuses the file
// on every platform. Run this after installing a package that has such builds.
const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
const missing = findMissingBuilds(lock);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(addMissingBuilds(lock), null, 2)}\n`);
console.log(`${missing.length} builds for other platforms added to package-lock.json`);
