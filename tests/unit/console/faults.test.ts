import { readFaults } from '../../../simulator/faults.ts';

describe('faults of a request', () => {
  it.each([
    ['{}'],
    ['{"shop":{"delayMs":60000,"fail":"after","outOfStock":["BRUSH-SOFT-4"],"priceMinor":{"BRUSH-SOFT-4":0}}}'],
    ['{"payment":{"delayMs":0,"decline":true,"fail":"before"},"clockOffsetMs":-86400000}'],
    ['{"clockOffsetMs":3153600000000}'],
  ])('%s are read', (body) => {
    expect(readFaults(body)).toEqual({ ok: true, value: JSON.parse(body) });
  });

  it.each([
    ['', 'The body is no JSON.'],
    ['[]', 'The body takes an object of shop, payment, clockOffsetMs.'],
    ['{"clock":5}', 'The body takes shop, payment, clockOffsetMs; there is no clock.'],
    ['{"shop":{"oops":1}}', 'shop takes delayMs, fail, outOfStock, priceMinor; there is no oops.'],
    ['{"shop":1}', 'shop takes an object of delayMs, fail, outOfStock, priceMinor.'],
    ['{"shop":{"fail":true}}', 'shop.fail takes "before" or "after".'],
    ['{"shop":{"delayMs":"10"}}', 'shop.delayMs takes a whole number of milliseconds from 0 to 60000.'],
    ['{"shop":{"delayMs":60001}}', 'shop.delayMs takes a whole number of milliseconds from 0 to 60000.'],
    ['{"shop":{"outOfStock":[1]}}', 'shop.outOfStock.0 takes a list of SKUs'],
    ['{"shop":{"priceMinor":{"X":-1}}}', 'shop.priceMinor.X takes SKUs with a price in cents'],
    ['{"payment":{"decline":"yes"}}', 'payment.decline takes true or false.'],
    ['{"clockOffsetMs":3153600000001}', 'clockOffsetMs takes a whole number of milliseconds, at most a hundred years either way.'],
  ])('%s are none: %s', (body, told) => {
    expect(readFaults(body)).toEqual({ ok: false, error: expect.stringContaining(told) });
    expect(readFaults(body)).toEqual({ ok: false, error: expect.stringContaining('{} ends every fault') });
  });
});
