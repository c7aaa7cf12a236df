import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { compileAlexa } from '../../interaction-models/compile-alexa.ts';
import { manifestSchema, withEndpoint } from '../../interaction-models/manifest.ts';
import { ALEXA_LOCALES } from '../../interaction-models/platforms.ts';
import { readLocales } from '../../interaction-models/sources.ts';
import { INTENT_DEFINITIONS } from '../../lambda/dialogue/intents/definitions.ts';
import { ITEM_INTENTS } from '../../lambda/dialogue/question.ts';

const ROOT = join(import.meta.dirname, '../..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

interface Definition {
  type?: string;
  required?: string[];
  properties?: Record<string, unknown>;
  allOf?: unknown;
  discriminator?: unknown;
  additionalProperties?: unknown;
}

/**
 * Amazon's own Swagger, made stricter: an unknown key is an error. Two of its demands are dropped, since models without them build: a value's
 * synonyms and a dialog slot's prompts.
 */
function loadContract(): (name: string) => ValidateFunction {
  const file = createRequire(join(ROOT, 'package.json')).resolve('ask-smapi-model/spec.json');
  const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as { definitions: Record<string, Definition> };
  const parents = new Set(
    [...JSON.stringify(definitions).matchAll(/"allOf":\[\{"\$ref":"#\/definitions\/([^"]+)"/g)].map(([, name]) => name),
  );
  for (const [name, definition] of Object.entries(definitions)) {
    delete definition.discriminator;
    const isClosed = definition.type === 'object' && definition.properties && !definition.allOf && !parents.has(name);
    if (isClosed && definition.additionalProperties === undefined) definition.additionalProperties = false;
  }
  const relax = (name: string, key: string): void => {
    const definition = definitions[`v1.skill.interactionModel.${name}`];
    if (!definition?.required?.includes(key)) throw new Error(`${name} no longer requires ${key}.`);
    definition.required = definition.required.filter((required) => required !== key);
  };
  relax('TypeValueObject', 'synonyms');
  relax('DialogSlotItems', 'prompts');
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, schemas: [{ $id: 'smapi', definitions }] });
  return (name) => {
    const validate = ajv.getSchema(`smapi#/definitions/${name}`);
    if (!validate) throw new Error(`The contract has no ${name}.`);
    return validate;
  };
}

const contract = loadContract();
const isModel = contract('v1.skill.interactionModel.InteractionModelData');
const isManifest = contract('v1.skill.Manifest.SkillManifestEnvelope');
const sources = readLocales(ROOT).filter(({ locale }) => ALEXA_LOCALES.includes(locale));

it('has models for the locales that Alexa and we both speak', () => {
  expect(sources.map(({ locale }) => locale).sort()).toEqual(['de-DE', 'en-GB', 'en-US', 'es-ES', 'fr-FR', 'it-IT']);
});

describe.each(sources.map((source) => [source.locale, source] as const))('the Alexa model of %s', (locale, source) => {
  const file = `skill-package/interactionModels/custom/${locale}.json`;
  const model = readJson(file) as ReturnType<typeof compileAlexa>;
  const { languageModel, dialog, prompts } = model.interactionModel;

  it("keeps Amazon's schema", () => {
    expect(isModel(model) ? [] : isModel.errors).toEqual([]);
  });

  it.each<[string, (broken: { languageModel: Record<string, unknown> }) => void]>([
    ['no intents', ({ languageModel: broken }) => Object.assign(broken, { intents: [] })],
    ['an unknown key', ({ languageModel: broken }) => Object.assign(broken, { invokationName: 'x' })],
    ['a number for a sample', ({ languageModel: broken }) => Object.assign(broken, { intents: [{ name: 'X', samples: [1] }] })],
  ])('would be caught with %s', (_what, breakIt) => {
    const broken = structuredClone(model.interactionModel) as unknown as { languageModel: Record<string, unknown> };
    breakIt(broken);
    expect(isModel({ interactionModel: broken })).toBe(false);
  });

  it('is what its source compiles to', () => {
    expect(compileAlexa(source)).toEqual(model);
  });

  it('stays well below the limits', () => {
    expect(readFileSync(join(ROOT, file)).length).toBeLessThan(1_500_000);
    expect(languageModel.intents.length).toBeLessThan(250);
    for (const { samples } of languageModel.intents) expect(samples.length).toBeLessThanOrEqual(1000);
  });

  it('gives a slot name one type, and defines every type of its own', () => {
    const slots = languageModel.intents.flatMap((intent) => ('slots' in intent && intent.slots ? intent.slots : []));
    const types = new Map<string, string>();
    for (const { name, type } of slots) {
      expect(types.get(name) ?? type).toBe(type);
      types.set(name, type);
    }
    const own = new Set([...types.values()].filter((type) => !type.startsWith('AMAZON.')));
    expect(languageModel.types.map(({ name }) => name).sort()).toEqual([...own].sort());
  });

  it('names only slots that the intent has, and has samples for every one', () => {
    for (const { name, samples } of languageModel.intents) {
      const said = new Set(samples.flatMap((sample) => [...sample.matchAll(/\{([^}]*)\}/g)].map(([, slot]) => slot)));
      expect([name, ...said].sort()).toEqual([name, ...Object.keys(INTENT_DEFINITIONS[name].slots)].sort());
    }
  });

  it('leaves the samples of built-in intents to Amazon', () => {
    for (const { name, samples } of languageModel.intents) expect([name, samples.length > 0]).toEqual([name, !name.startsWith('AMAZON.')]);
  });

  it('keeps the dialog in the hands of the skill, with a prompt for what is elicited', () => {
    const ids = prompts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(dialog.delegationStrategy).toBe('SKILL_RESPONSE');
    const elicited = dialog.intents.flatMap(({ slots }) => slots.filter(({ elicitationRequired }) => elicitationRequired));
    expect(elicited.map((slot) => ('elicitation' in slot.prompts ? slot.prompts.elicitation : undefined)).sort()).toEqual([...ids].sort());
  });

  // The questions "which product?" and "how many?" of the dialogue: without the intent here Alexa would ignore the directive.
  it.each([
    ['item', ITEM_INTENTS],
    ['quantity', ['ReorderIntent', 'AddToCartIntent', 'ChangeQuantityIntent', 'AddToListIntent']],
  ])('can elicit the %s', (slot, intents) => {
    for (const intent of intents) {
      const found = dialog.intents.find(({ name }) => name === intent)?.slots.find(({ name }) => name === slot);
      expect([intent, found?.elicitationRequired]).toEqual([intent, true]);
      const spoken = languageModel.intents.find(({ name }) => name === intent);
      expect(spoken && 'slots' in spoken ? spoken.slots?.find(({ name }) => name === slot)?.samples?.length : 0).toBeGreaterThan(0);
    }
  });
});

describe('the manifest', () => {
  const manifest = manifestSchema.parse(readJson('skill-package/skill.json'));
  const deployed = withEndpoint(manifest, 'arn:aws:lambda:us-east-1:123456789012:function:sayso-alexa');

  it("keeps Amazon's schema once it knows where it is deployed", () => {
    expect(isManifest(deployed) ? [] : isManifest.errors).toEqual([]);
  });

  it('knows no place before that', () => {
    expect(JSON.stringify(manifest)).not.toContain('endpoint');
    expect(isManifest(manifest)).toBe(false);
  });

  it('would be caught with an unknown permission', () => {
    expect(isManifest({ manifest: { ...deployed.manifest, permissions: [{ name: 'alexa::everything' }] } })).toBe(false);
  });

  it('says what a skill that sells must say', () => {
    const { privacyAndCompliance, publishingInformation } = deployed.manifest;
    expect(privacyAndCompliance).toMatchObject({
      allowsPurchases: true,
      usesPersonalInfo: true,
      isChildDirected: false,
      containsAds: false,
    });
    expect(Object.keys(publishingInformation.locales).sort()).toEqual(sources.map(({ locale }) => locale).sort());
    for (const [locale, { name, summary, description, examplePhrases }] of Object.entries(publishingInformation.locales)) {
      expect(Object.keys((privacyAndCompliance as { locales: object }).locales)).toContain(locale);
      expect(summary.length).toBeLessThanOrEqual(160);
      expect(description.length).toBeLessThanOrEqual(4000);
      expect(examplePhrases.length).toBeLessThanOrEqual(3);
      expect(description).toContain(name);
      expect(description).toMatch(
        /account linking|kontoverknüpfung|association de compte|collegamento dell'account|vinculación de la cuenta/i,
      );
      expect(description).toMatch(/100 (?:dollars|dollar|dollari|dólares)/i);
      expect(description).toMatch(/voice code|sprachcode|code vocal|codice vocale|código de voz/i);
    }
  });

  it('is published under the name by which it is called', () => {
    for (const { locale, invocationName } of sources) {
      expect([locale, manifest.manifest.publishingInformation.locales[locale]?.name.toLowerCase()]).toEqual([locale, invocationName]);
    }
  });
});
