import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parseAllDocuments } from 'yaml';
import { ANSWER_EXPECTATIONS, conversationSchema, DEEDS, STATE_EXPECTATIONS } from '../../../simulator/replay/format.ts';

const ROOT = join(__dirname, '../../..');
const schema = JSON.parse(readFileSync(join(ROOT, 'simulator/replay/generated/replay.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);

const FOLDER = join(ROOT, 'tests/conversations');
const documents = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parseAllDocuments(readFileSync(join(FOLDER, name), 'utf8')).map((document) => document.toJS() as unknown));

describe('the JSON schema of the format', () => {
  it('takes every conversation there is', () => {
    expect(documents.length).toBeGreaterThan(100);
    expect(documents.filter((document) => !validate(document))).toEqual([]);
  });

  it.each([
    ['no turn', { name: 'a', turns: [] }],
    ['no name', { turns: [{ say: 'x' }] }],
    ['an unknown key', { name: 'a', turns: [{ say: 'x', hear: 'y' }] }],
    ['no deed', { name: 'a', turns: [{ hears: 'y' }] }],
    ['two deeds', { name: 'a', turns: [{ say: 'x', silence: true }] }],
    ['slots without an intent', { name: 'a', turns: [{ say: 'x', slots: {} }] }],
    ['a duration without a unit', { name: 'a', turns: [{ say: 'x', after: '10' }] }],
    ['an unknown channel', { name: 'a', channels: ['phone'], turns: [{ say: 'x' }] }],
  ])('refuses what the format refuses: %s', (_name, document) => {
    expect(conversationSchema.safeParse(document).success).toBe(false);
    expect(validate(document)).toBe(false);
  });

  it('says of every key of a turn what it is', () => {
    const keys = schema.properties.turns.items.properties;
    for (const key of [...DEEDS, ...ANSWER_EXPECTATIONS, ...STATE_EXPECTATIONS]) expect(keys[key]?.description).toMatch(/\.$/);
  });
});
