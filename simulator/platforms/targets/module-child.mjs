/**
 * Runs one Lambda function in a process of its own: loads the module that the first message names, then answers each event. Started by
 * module-target.ts; a crash or a hang in here is a verdict out there.
 *
 * Messages in:  { load: { path, handlerName } } | { call: { id, event, deadlineMs } }
 * Messages out: { loaded: true } | { id, result } | { id, error } | { broken }
 */
import { pathToFileURL } from 'node:url';

let handler;

process.on('message', (message) => {
  if (message.load)
    load(message.load).then(
      () => process.send({ loaded: true }),
      (error) => process.send({ broken: describe(error) }),
    );
  if (message.call) answer(message.call);
});
process.on('disconnect', () => process.exit(0));

async function load({ path, handlerName }) {
  const module = await import(pathToFileURL(path).href);
  // A CommonJS module whose exports Node cannot see from outside has them on its default export.
  handler = module[handlerName] ?? module.default?.[handlerName];
  if (typeof handler !== 'function') {
    const names = [...new Set([...Object.keys(module), ...Object.keys(module.default ?? {})])].filter((name) => name !== 'default');
    throw new Error(`It exports no function "${handlerName}", only: ${names.join(', ') || 'nothing'}`);
  }
}

async function answer({ id, event, deadlineMs }) {
  try {
    const result = await invoke(event, createContext(id, Date.now() + deadlineMs));
    process.send({ id, result: JSON.stringify(result) });
  } catch (error) {
    process.send({ id, error: describe(error) });
  }
}

/** Handlers that return a promise, and those of before that take a callback (`SkillBuilders...lambda()`). */
function invoke(event, context) {
  return new Promise((resolve, reject) => {
    const callback = (error, result) => (error ? reject(error) : resolve(result));
    const returned = handler(event, context, callback);
    if (typeof returned?.then === 'function') returned.then(resolve, reject);
    else if (handler.length < 3) resolve(returned);
  });
}

/** docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
function createContext(id, endsAtMs) {
  const functionName = process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'skill';
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId: String(id),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, endsAtMs - Date.now()),
  };
}

function describe(error) {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : (JSON.stringify(error) ?? String(error));
  const where = (error.stack ?? '').split('\n').find((line) => line.trim().startsWith('at '));
  return `${error.name}: ${error.message}${where === undefined ? '' : ` (${where.trim()})`}`;
}
