import fc from 'fast-check';
import { FAULT_KINDS, type FaultKind } from '../faults/fault-points.ts';
import { intent, NO, YES } from '../faults/flows.ts';
import type { Household } from '../faults/household.ts';
import type { Answer, Place } from '../faults/talk.ts';
import { askIn, cancelOne, letTimePass, type Model, PRODUCTS, type Product, type Shelf, sayNoIn, sayYesIn } from './model.ts';

type Command = fc.AsyncCommand<Model, Household>;

const MINUTE_MS = 60_000;

/** One thing that happens, to the model and to the household. */
function command(name: string, run: (model: Model, household: Household) => Promise<void>): Command {
  return { check: () => true, run, toString: () => name };
}

function shelfOf({ simulation, shop }: Household): Shelf {
  const variant = (product: Product) => shop.variants.get(PRODUCTS[product]);
  return {
    nowMs: simulation.clock.nowMs(),
    priceMinor: (product) => variant(product)?.price.amountMinor ?? 0,
    isInStock: (product) => variant(product)?.stock.kind === 'inStock',
  };
}

const askFor = (product: Product) => intent('ReorderIntent', product);

/** A client that hears nothing sends its message again until it hears something. */
async function sayAndHear(household: Household, input: Parameters<Household['say']>[0], place: Place): Promise<Answer> {
  let said = await household.say(input, place);
  for (let attempt = 1; attempt <= 3 && place === 'phone' && said.reply === undefined; attempt += 1) {
    said = await household.deliverAgain(said.turnId);
  }
  return said;
}

function ask(place: Place, product: Product): Command {
  return command(`${place}: reorder ${product}`, async (model, household) => {
    askIn(model, shelfOf(household), place, product);
    await household.simulation.run(sayAndHear(household, askFor(product), place));
  });
}

/** Nobody says "yes" to an apology. A speaker's session is over then; a chat goes on, and could not know that its last question was unheard. */
function yes(place: Place): Command {
  return command(`${place}: yes`, async (model, household) => {
    if (household.wasBrokenIn(place)) return;
    sayYesIn(model, shelfOf(household), place);
    await household.simulation.run(sayAndHear(household, YES, place));
  });
}

function no(place: Place): Command {
  return command(`${place}: no`, async (model, household) => {
    const isTooLate = sayNoIn(model, place);
    const { reply } = await household.simulation.run(sayAndHear(household, NO, place));
    const hearsSo = reply?.say.some(({ act }) => act === 'alreadyOrdered') ?? false;
    if (model.isCalm && hearsSo !== isTooLate) throw new Error(`"No" came ${isTooLate ? 'too late' : 'in time'}, and heard otherwise.`);
  });
}

function again(place: Place): Command {
  return command(`${place}: the platform delivers the last turn again`, async (_model, household) => {
    const turnId = household.lastTurnIn(place);
    if (turnId !== undefined) await household.simulation.run(household.deliverAgain(turnId));
  });
}

/** In whatever order their calls come: both say the same, so the model takes them one after the other. */
function bothAtOnce(one: Place, other: Place, product: Product | undefined): Command {
  const input = product === undefined ? YES : askFor(product);
  return command(`${one} and ${other} at once: ${product === undefined ? 'yes' : `reorder ${product}`}`, async (model, household) => {
    if (product === undefined && [one, other].some((place) => household.wasBrokenIn(place))) return;
    for (const place of [one, other]) {
      if (product === undefined) sayYesIn(model, shelfOf(household), place);
      else askIn(model, shelfOf(household), place, product);
    }
    await household.simulation.run(Promise.all([one, other].map((place) => sayAndHear(household, input, place))));
  });
}

/** Whoever comes first: the outcome is open, the promise is not. */
function quarrel(one: Place, other: Place, product: Product, answer: 'yes' | 'no'): Command {
  return command(`${one}: ${answer}, and ${other} at once: reorder ${product}`, async (model, household) => {
    if (answer === 'yes' && household.wasBrokenIn(one)) return;
    model.isCalm = false;
    const answers = sayAndHear(household, answer === 'yes' ? YES : NO, one);
    await household.simulation.run(Promise.all([answers, sayAndHear(household, askFor(product), other), household.reconcile()]));
  });
}

function cancel(place: Place): Command {
  return command(`${place}: cancel my order`, async (model, household) => {
    const said = await household.simulation.run(household.say(intent('CancelOrderIntent'), place));
    sayNoIn(model, place);
    const question = said.reply?.ask;
    if (question?.question !== 'confirmCancelOrder') return;
    await household.simulation.run(sayAndHear(household, YES, place));
    const cancelled = [...household.shop.keys.values()].find((order) => order?.number === question.orderNumber);
    for (const product of ['toothbrush heads', 'coffee pods'] as const) {
      if (cancelled?.lines.some(({ sku }) => sku === PRODUCTS[product])) cancelOne(model, product);
    }
  });
}

function changePrice(product: Product, priceMinor: number): Command {
  return command(`${product} cost ${priceMinor} now`, async (_model, { shop, transcript }) => {
    const variant = shop.variants.get(PRODUCTS[product]);
    if (variant) shop.variants.set(variant.sku, { ...variant, price: { ...variant.price, amountMinor: priceMinor } });
    transcript.push(`(${product} cost ${priceMinor} now)`);
  });
}

function changeStock(product: Product, available: number): Command {
  return command(`${available} of ${product} are left`, async (_model, { shop, transcript }) => {
    const variant = shop.variants.get(PRODUCTS[product]);
    const stock = available > 0 ? ({ kind: 'inStock', available } as const) : ({ kind: 'outOfStock' } as const);
    if (variant) shop.variants.set(variant.sku, { ...variant, stock });
    transcript.push(`(${available} of ${product} are left)`);
  });
}

function pass(durationMs: number): Command {
  return command(`${durationMs / 1_000} s pass`, async (model, household) => {
    household.transcript.push(`(${durationMs / 1_000} s pass)`);
    await household.simulation.pass(durationMs);
    await household.simulation.run(household.reconcile());
    letTimePass(model, shelfOf(household));
  });
}

/** Nobody notices yet that a quote is over. */
function passUnwatched(durationMs: number): Command {
  return command(`${durationMs / 1_000} s pass unwatched`, async (_model, household) => {
    household.transcript.push(`(${durationMs / 1_000} s pass unwatched)`);
    await household.simulation.pass(durationMs);
  });
}

function strike(after: number, kind: FaultKind): Command {
  return command(`the call after ${after} more ${kind}`, async (model, household) => {
    model.isCalm = false;
    household.transcript.push(`(the call after ${after} more: ${kind})`);
    household.plan.faults = [...household.plan.faults, { call: household.plan.calls.length + after + 1, kind }];
  });
}

function declines(what: 'declinesAuthorizing' | 'declinesCapturing', isSo: boolean): Command {
  return command(`the provider ${isSo ? '' : 'no longer '}${what}`, async (model, household) => {
    model.isCalm = false;
    household.payment[what] = isSo;
    household.transcript.push(`(the provider ${isSo ? '' : 'no longer '}${what})`);
  });
}

const restart = command('everything restarts', async (model, household) => {
  await household.simulation.run(household.restart());
  letTimePass(model, shelfOf(household));
});

const place = fc.constantFrom<Place>('kitchen', 'bedroom', 'phone');
const product = fc.constantFrom<Product>('toothbrush heads', 'coffee pods');
const twoPlaces = fc.constantFrom<[Place, Place]>(['kitchen', 'phone'], ['phone', 'bedroom'], ['bedroom', 'kitchen']);

/** What happens in any house. */
export const calmCommands = [
  fc.tuple(place, product).map(([where, what]) => ask(where, what)),
  fc.tuple(place, product).map(([where, what]) => ask(where, what)),
  place.map(yes),
  place.map(yes),
  place.map(no),
  place.map(again),
  place.map(cancel),
  fc.tuple(twoPlaces, fc.option(product, { nil: undefined })).map(([[one, other], what]) => bothAtOnce(one, other, what)),
  fc.tuple(product, fc.constantFrom(1899, 2699, 3299)).map(([what, priceMinor]) => changePrice(what, priceMinor)),
  fc.tuple(product, fc.constantFrom(0, 50)).map(([what, available]) => changeStock(what, available)),
  fc.constantFrom(1_000, 5_000, 6 * MINUTE_MS, 11 * MINUTE_MS, 31 * MINUTE_MS).map(pass),
  fc.constant(passUnwatched(11 * MINUTE_MS)),
  fc.constant(restart),
];

/** What happens on a bad day as well. */
export const roughCommands = [
  ...calmCommands,
  ...Array.from({ length: 6 }, () => fc.tuple(fc.nat(24), fc.constantFrom(...FAULT_KINDS)).map(([after, kind]) => strike(after, kind))),
  fc
    .tuple(twoPlaces, product, fc.constantFrom('yes' as const, 'no' as const))
    .map(([[one, other], what, answer]) => quarrel(one, other, what, answer)),
  fc
    .tuple(fc.constantFrom('declinesAuthorizing' as const, 'declinesCapturing' as const), fc.boolean())
    .map(([what, isSo]) => declines(what, isSo)),
];
