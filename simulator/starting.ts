/** From the start of the process; a shorter silence nobody takes for a failure. */
const SILENCE_MS = 2_000;

/**
 * Starts what a command needs. Says so when it takes long, and keeps the AWS SDK from telling every user of Node 20 that one day it will
 * want a newer one: the bundles are tried on Node 20, 22 and 24.
 */
export async function whileStarting<T>(start: () => Promise<T>): Promise<T> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const slow = setTimeout(sayStarting, Math.max(0, SILENCE_MS - process.uptime() * 1000));
  try {
    return await start();
  } finally {
    clearTimeout(slow);
  }
}

let isSaid = false;

/** Once, however often it is tried. */
function sayStarting(): void {
  if (!isSaid) process.stderr.write('Starting ...\n');
  isSaid = true;
}
