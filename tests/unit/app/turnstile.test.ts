import { createTurnstile } from '../../../simulator/turnstile.ts';

/** Everything that is ready to go on has gone on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Turns that end when they are told to, in a process that is idle when it is told to be. */
function openHouse(places: number) {
  const looks: ((isIdle: boolean) => void)[] = [];
  const admit = createTurnstile({ places, seemsIdle: () => new Promise((resolve) => looks.push(resolve)) });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const come = (name: string) =>
    admit(() => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const look = async (isIdle: boolean) => {
    looks.shift()?.(isIdle);
    await settle();
  };
  return { come, begun, look, looks, end: (name: string) => ends.get(name)?.() };
}

describe('turns in one process', () => {
  it('begin at once while there is room, and then in the order they came', async () => {
    const { come, begun, end } = openHouse(2);
    const answers = ['a', 'b', 'c', 'd'].map(come);
    await settle();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    await settle();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c']) end(name);
    await settle();
    end('d');
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are let in beyond that while the process has nothing to do, and not while it has', async () => {
    const { come, begun, look, looks, end } = openHouse(1);
    for (const name of ['slow', 'b', 'c']) void come(name);
    await settle();
    await look(false);
    expect(begun).toEqual(['slow']);
    await look(true);
    expect(begun).toEqual(['slow', 'b']);
    // Two are inside where one has room: the end of one makes no room yet.
    end('b');
    await settle();
    expect(begun).toEqual(['slow', 'b']);
    await look(true);
    expect([begun, looks.length]).toEqual([['slow', 'b', 'c'], 0]);
  });

  it('leave room when they break', async () => {
    const admit = createTurnstile({ places: 1, seemsIdle: () => new Promise(() => {}) });
    const broken = admit(() => Promise.reject(new Error('a bug')));
    const next = admit(async () => 'heard');
    await expect(broken).rejects.toThrow('a bug');
    expect(await next).toBe('heard');
  });
});
