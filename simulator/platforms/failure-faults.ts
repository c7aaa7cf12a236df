import type { PlatformFault, Sent } from './platform.ts';

/**
 * What is wrong with how a request was answered, before anything is read in the answer.
 *
 * @param prefix of the rules: `alexa`
 * @param deadlineMs how long the platform waits
 */
export function findSentFaults(sent: Sent, prefix: string, deadlineMs: number): readonly PlatformFault[] {
  const refused = (rule: string, message: string, limit: string): PlatformFault => ({
    rule: `${prefix}.${rule}`,
    message,
    limit,
    effect: 'refused',
  });
  if (sent.kind === 'answered') {
    if (sent.status === 200) return [];
    const said = sent.body === undefined ? '' : `: ${JSON.stringify(sent.body).slice(0, 300)}`;
    return [refused('answer.status', `the skill answered with status ${sent.status}${said}`, 'status 200')];
  }
  if (sent.reason === 'timedOut') return [refused('answer.timedOut', sent.message, `an answer within ${deadlineMs} ms`)];
  return [refused(`answer.${sent.reason}`, sent.message, 'an answer in JSON')];
}
