import { readLog } from '../../../simulator/record/read-log.ts';

const REQUEST = { version: '1.0', request: { type: 'LaunchRequest' } };
const RESPONSE = { version: '1.0', response: {} };
const json = JSON.stringify(REQUEST);

describe('a log', () => {
  it.each([
    ['requests alone', `${json}\n${json}\n`, [{ request: REQUEST }, { request: REQUEST }]],
    ['pairs', JSON.stringify({ request: REQUEST, response: RESPONSE }), [{ request: REQUEST, response: RESPONSE }]],
    ['what CloudWatch keeps', `2026-11-10T15:00:00Z\tid\tINFO\t${json}\n`, [{ request: REQUEST }]],
    [
      'a handler that logs its event',
      JSON.stringify({ level: 'info', event: REQUEST, result: RESPONSE }),
      [{ request: REQUEST, response: RESPONSE }],
    ],
    ['an HTTP event with a body', JSON.stringify({ event: { body: json, headers: {} } }), [{ request: REQUEST }]],
    ['one document over many lines', JSON.stringify(REQUEST, undefined, 2), [{ request: REQUEST }]],
    ['a list', JSON.stringify([REQUEST, REQUEST]), [{ request: REQUEST }, { request: REQUEST }]],
  ])('is read: %s', (_name, text, entries) => {
    expect(readLog(text)).toEqual({ entries, passedOver: [] });
  });

  it('may hold other things, which are named by their line', () => {
    expect(readLog(`START\n${json}\n{"a":1}\n{"a":\n\n`)).toEqual({ entries: [{ request: REQUEST }], passedOver: [1, 3, 4] });
    expect(readLog('')).toEqual({ entries: [], passedOver: [] });
  });
});
