import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import * as z from 'zod';
import { isSpokenLocale, SPOKEN_LOCALES } from '../../lambda/prompts/locales.ts';
import { readDrafts } from '../local-state.ts';
import { readBody } from '../read-body.ts';
import { accountRoutes } from './account-routes.ts';
import { ANSWERS, EXAMPLES, nameOfLocale } from './examples.ts';
import { CHANNEL_CHOICES, deedOf, newTalkSchema, ROOMS, SHOPPERS, seatOn, troubleSchema, turnSchema } from './page-seat.ts';
import { readHousehold } from './read-household.ts';
import { isReplayable, saveReplay } from './save-replay.ts';
import { isSettled } from './settled-drafts.ts';
import { accountOf, type TurnRoom, takeTurn } from './take-turn.ts';
import { openTalks, type Talk, type Talks } from './talks.ts';
import { faultsOf, TROUBLES, troublesIn } from './troubles.ts';
import type { Choices, PageError, SavedReplay, TalkView, TurnNews } from './wire.ts';

const ID_LENGTH = 8;

/** What the page asks and tells, below `/console`. */
export interface Console {
  readonly app: Hono;
  /** A person pressed a button of a payment page of this server. */
  notePress(path: string, button: string): void;
}

export function createConsole(room: TurnRoom): Console {
  const talks = openTalks(() => randomUUID().slice(0, ID_LENGTH));
  const app = new Hono();
  app.route('/', accountRoutes(room, talks));
  app.get('/choices', (context) => context.json(readChoices(room, talks)));
  app.put('/troubles', async (context) => {
    const read = await readJson(context, troubleSchema);
    if ('error' in read) return context.json(read, 400);
    room.local.faults.set(faultsOf(read.value.names));
    return context.json(readChoices(room, talks));
  });
  app.post('/talks', (context) => openTalk(context, room, talks));
  app.get('/talks/:id', async (context) => {
    const talk = talks.find(context.req.param('id'));
    return talk ? context.json(await viewTalk(room, talk)) : context.json({ error: NO_TALK }, 404);
  });
  app.post('/talks/:id/turns', async (context) => {
    const talk = talks.find(context.req.param('id'));
    return talk ? answerTurn(context, room, talk) : context.json({ error: NO_TALK }, 404);
  });
  app.get('/talks/:id/replay', async (context) => {
    const talk = talks.find(context.req.param('id'));
    if (!talk) return context.json({ error: NO_TALK }, 404);
    if (!isReplayable(talk)) return context.json({ error: NOTHING_SAID }, 409);
    return context.json(await replayOf(room, talk));
  });
  return {
    app,
    notePress(path, button) {
      talks.notePress({ path, button, atMs: room.local.world.clock.nowMs(), faults: room.local.faults.current() });
    },
  };
}

const NO_TALK: PageError = {
  code: 'console.noTalk',
  message: 'This conversation belongs to an earlier run of the server, or never was. Begin a new one.',
};
const NOTHING_SAID: PageError = { code: 'console.nothingSaid', message: 'Nothing was said yet, so there is nothing to replay.' };

function readChoices({ local, seller, accounts, startsLinked }: TurnRoom, talks: Talks): Choices {
  return {
    seller,
    channels: CHANNEL_CHOICES,
    locales: SPOKEN_LOCALES.map((locale) => ({
      locale,
      label: nameOfLocale(locale),
      examples: EXAMPLES[locale],
      answers: ANSWERS[locale],
    })),
    rooms: ROOMS,
    shoppers: SHOPPERS,
    startsLinked,
    accounts: accounts.names(),
    troubles: TROUBLES,
    activeTroubles: troublesIn(local.faults.current()),
    talks: talks.list(),
  };
}

async function openTalk(context: Context, room: TurnRoom, talks: Talks): Promise<Response> {
  const read = await readJson(context, newTalkSchema);
  if ('error' in read) return context.json(read, 400);
  const { shopper, locale } = read.value;
  if (!isSpokenLocale(locale)) {
    const message = `${locale} is not spoken here. Choose one of ${SPOKEN_LOCALES.join(', ')}.`;
    return context.json({ error: { code: 'console.unknownLocale', message } }, 400);
  }
  const { store, clock } = room.local.world;
  const { version } = await store.loadShopper(`account#${shopper}`);
  const talk = talks.open({ shopper, locale, isNewShopper: version === 0, startedAtMs: clock.nowMs() });
  return context.json(await viewTalk(room, talk), 201);
}

/** One JSON line for everything that is said meanwhile, and one with the whole turn. */
async function answerTurn(context: Context, room: TurnRoom, talk: Talk): Promise<Response> {
  const read = await readJson(context, turnSchema);
  if ('error' in read) return context.json(read, 400);
  const { seat, deed } = read.value;
  context.header('content-type', 'application/x-ndjson; charset=utf-8');
  return stream(context, async (out) => {
    const tell = async (news: TurnNews): Promise<void> => void (await out.writeln(JSON.stringify(news)));
    try {
      const entry = await takeTurn(
        room,
        talk,
        { seat: seatOn(seat), deed: deedOf(deed) },
        (speech) => void tell({ kind: 'meanwhile', speech }),
      );
      await tell({ kind: 'done', entry, household: await readHousehold(room.local, accountOf(room, talk)) });
    } catch (error) {
      await tell({ kind: 'failed', error: describeFailure(error) });
    }
  });
}

/** A deed that makes no sense now says so itself; anything else is a mistake of the simulator. */
function describeFailure(error: unknown): PageError {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError) return { code: 'console.notNow', message };
  process.stderr.write(`The simulator could not take a turn: ${error instanceof Error ? error.stack : message}\n`);
  return { code: 'console.broke', message: `The simulator itself broke: ${message} Its terminal says where.` };
}

async function viewTalk(room: TurnRoom, talk: Talk): Promise<TalkView> {
  const { id, shopper, locale, isNewShopper, entries } = talk;
  return { id, shopper, locale, isNewShopper, entries, household: await readHousehold(room.local, accountOf(room, talk)) };
}

async function replayOf(room: TurnRoom, talk: Talk): Promise<SavedReplay> {
  const { local } = room;
  const account = accountOf(room, talk);
  const placed = local.shop.readOrders(account).filter(({ draftId, status }) => draftId !== undefined && status !== 'cancelled');
  const ours = placed.filter(({ placedAtMs }) => placedAtMs >= talk.startedAtMs).toReversed();
  return saveReplay(talk, {
    orders: ours.map(({ lines }) => Object.fromEntries(lines.map(({ name, quantity }) => [name, quantity]))),
    isSettled: isSettled(talk, await readDrafts(local, `account#${account}`)),
    faults: local.faults.current(),
  });
}

async function readJson<T>(context: Context, schema: z.ZodType<T>): Promise<{ readonly value: T } | { readonly error: PageError }> {
  const text = await readBody(context);
  const read = schema.safeParse(parseJson(text));
  return read.success ? { value: read.data } : { error: { code: 'console.malformed', message: z.prettifyError(read.error) } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
