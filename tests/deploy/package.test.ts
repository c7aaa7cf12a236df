import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import type { SpecDatabase } from '@aws-cdk/service-spec-types';
import { unzipSync } from 'fflate';
import { createLog } from '../../lambda/app/log.ts';
import { reconcileWorker } from '../../lambda/app/reconciling.ts';
import type { DraftIn, DraftState } from '../../lambda/commerce/draft.ts';
import type { DraftStep } from '../../lambda/commerce/ports/store.ts';
import { newShopper } from '../../lambda/commerce/shopper.ts';
import type { TurnWorld } from '../../lambda/dialogue/turn-run.ts';
import { marshal } from '../../lambda/store/attributes.ts';
import { encodeDraft, encodeShopper } from '../../lambda/store/codecs.ts';
import { planStep } from '../../lambda/store/draft-step.ts';
import type { Item } from '../../lambda/store/table.ts';
import { type BuiltHandler, buildHandlers } from '../../tooling/bundle.ts';
import { layMerchants } from '../../tooling/merchants.ts';
import { PLACEHOLDERS, packageService } from '../../tooling/package-service.ts';
import { merchantFile, merchantVariables } from '../merchant.ts';
import { matchesPattern } from './event-pattern.ts';
import { checkTemplate, type Template, type TemplateResource } from './template-check.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SKILL_IDS = ['1', '2', '3'].map((end) => `amzn1.ask.skill.12345678-1234-1234-1234-12345678901${end}`);
const EMAIL_FROM = 'orders@shop.example';
const ALARM_EMAIL = 'on-call@shop.example';
const HANDLERS = ['alexa', 'chat', 'dialogflow', 'http', 'reconcile'];

/** Packages a copy of the service in a folder of its own, without any AWS account: no variables, no home, no profile. */
async function packageCopy(): Promise<{ readonly folder: string; readonly handlers: readonly BuiltHandler[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-package-'));
  cpSync(join(ROOT, 'serverless.yml'), join(folder, 'serverless.yml'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const handlers = await buildHandlers(join(folder, 'dist'));
  const { SAYSO_MERCHANTS: merchants = '' } = merchantVariables(
    merchantFile('acme', {}, { alexa: { skillIds: SKILL_IDS.slice(0, 2) } }),
    merchantFile('bakery', {}, { alexa: { skillIds: SKILL_IDS.slice(2), https: true } }),
  );
  await layMerchants(
    merchants,
    handlers.map(({ name }) => name),
    join(folder, 'dist'),
  );
  const environment = {
    ...PLACEHOLDERS,
    SAYSO_EMAIL_FROM: EMAIL_FROM,
    SAYSO_ALARM_EMAIL: ALARM_EMAIL,
    PATH: process.env.PATH,
    HOME: folder,
  };
  await packageService({ serviceDir: folder, outDir: join(folder, 'out'), environment });
  return { folder, handlers };
}

/** A filter pattern of CloudWatch, `{ $.field = "value" }`. */
function readPattern(pattern: string): { readonly field: string; readonly value: string } {
  const { field = '', value = '' } = /^\{ \$\.(?<field>\w+) = "(?<value>[\w.]+)" \}$/.exec(pattern)?.groups ?? {};
  return { field, value };
}

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const });

const DRAFT: DraftIn<'quoted'> = {
  id: 'd1',
  merchantId: 'm',
  shopperKey: 'account#a1',
  accountId: 'a1',
  source: 'reorder',
  quote: {
    seller: 'Seller',
    lines: [],
    delivery: { day: '2026-01-04', addressLabel: 'home', timeZone: 'UTC', cost: usd(0) },
    tax: usd(0),
    total: usd(0),
  },
  fingerprint: 'f',
  changes: [],
  cautions: [],
  payment: { linkId: 'l1', label: 'card' },
  locale: 'en-US',
  createdAtMs: 1_767_225_600_000,
  expiresAtMs: 1_767_226_200_000,
  attempts: 0,
  state: 'quoted',
};

/** The item after a step, as the table would write it. */
function takeStep<From extends DraftState>(item: Item, step: DraftStep<From>): Item {
  const { set, remove } = planStep('m', step, 'w', 1_800_000_000);
  return Object.fromEntries(Object.entries({ ...item, ...set }).filter(([name]) => !remove.includes(name)));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/** A statement that is there under a condition, and else nothing. */
interface ConditionalStatement {
  readonly 'Fn::If': readonly [condition: string, then: Statement, otherwise: { readonly Ref: 'AWS::NoValue' }];
}

interface RoleProperties {
  readonly Policies: readonly { readonly PolicyDocument: { readonly Statement: readonly (Statement | ConditionalStatement)[] } }[];
}

describe('the package', () => {
  let folder: string;
  let handlers: readonly BuiltHandler[];
  let template: Template;
  let spec: SpecDatabase;

  beforeAll(async () => {
    [{ folder, handlers }, spec] = await Promise.all([packageCopy(), loadAwsServiceSpec()]);
    template = JSON.parse(readFileSync(join(folder, 'out', 'cloudformation-template-update-stack.json'), 'utf8')) as Template;
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const resourcesOf = (type: string): readonly (readonly [string, TemplateResource])[] =>
    Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);

  const propertiesOf = <T = Readonly<Record<string, unknown>>>(id: string): T => (template.Resources[id]?.Properties ?? {}) as T;

  const statementsOf = (role: string): readonly Statement[] =>
    propertiesOf<RoleProperties>(role)
      .Policies.flatMap((policy) => policy.PolicyDocument.Statement)
      .map((statement) => ('Fn::If' in statement ? statement['Fn::If'][1] : statement));

  const roles = HANDLERS.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Role`);

  it('holds one archive a handler, with the bytes of dist and nothing else', () => {
    expect(handlers.map(({ name }) => name)).toEqual(HANDLERS);
    for (const name of HANDLERS) {
      const archive = unzipSync(readFileSync(join(folder, 'out', `${name}.zip`)));
      const dist = join(folder, 'dist', name);
      const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
      expect(Object.keys(archive).sort()).toEqual(paths.sort());
      for (const path of paths) expect(Buffer.from(archive[path] ?? []).equals(readFileSync(join(folder, path)))).toBe(true);
    }
  });

  it('has a template of known resources, properties and references alone', () => {
    expect(checkTemplate(spec, template)).toEqual([]);
  });

  it('runs every function on Node 24 and arm64, by the handler of its own archive, in its own role', () => {
    const functions = resourcesOf('AWS::Lambda::Function').map(([, { Properties }]) => Properties);
    expect(functions).toHaveLength(HANDLERS.length);
    for (const [at, name] of [...HANDLERS].entries()) {
      const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}LambdaFunction`;
      expect(propertiesOf(id)).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: `dist/${name}/index.handler`,
        Role: { 'Fn::GetAtt': [roles[at], 'Arn'] },
      });
    }
  });

  it('answers before the platforms hang up', () => {
    expect(propertiesOf('AlexaLambdaFunction').Timeout).toBeLessThanOrEqual(8);
    expect(propertiesOf('DialogflowLambdaFunction').Timeout).toBeLessThanOrEqual(6);
  });

  it("lets the merchants' skills call the function of the skills, and no other", () => {
    const permissions = resourcesOf('AWS::Lambda::Permission').filter(
      ([, { Properties }]) => JSON.stringify(Properties?.FunctionName) === '{"Fn::GetAtt":["AlexaLambdaFunction","Arn"]}',
    );
    expect(permissions.map(([, { Properties }]) => Properties)).toEqual([
      ...SKILL_IDS.map((EventSourceToken) =>
        expect.objectContaining({ Principal: 'alexa-appkit.amazon.com', EventSourceToken, Action: 'lambda:InvokeFunction' }),
      ),
      // One merchant's skills are called over HTTPS: there the function looks at the signature.
      expect.objectContaining({ Principal: 'apigateway.amazonaws.com', Action: 'lambda:InvokeFunction' }),
    ]);
    const routes = resourcesOf('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties?.RouteKey);
    expect(routes).toContain('POST /alexa');
    for (const [id, { Properties }] of resourcesOf('AWS::Lambda::Permission')) {
      expect([id, Properties?.SourceArn ?? Properties?.EventSourceToken]).not.toEqual([id, undefined]);
    }
  });

  it('allows exact actions on exact resources', () => {
    expect(
      resourcesOf('AWS::IAM::Role')
        .map(([id]) => id)
        .sort(),
    ).toEqual([...roles].sort());
    for (const role of roles) {
      for (const { Effect, Action, Resource } of statementsOf(role)) {
        expect(Effect).toBe('Allow');
        for (const action of listOf(Action)) expect(action).toMatch(/^(dynamodb|logs|ses):[A-Z][A-Za-z]+$/);
        for (const resource of listOf(Resource)) expect(JSON.stringify(resource)).toMatch(/^\{"Fn::(GetAtt|Sub)":[^*]+\}$/);
      }
    }
  });

  it('allows what the store calls, and no more', () => {
    const called = new Set(
      readdirSync(join(ROOT, 'lambda', 'store')).flatMap((name) => {
        const source = readFileSync(join(ROOT, 'lambda', 'store', name), 'utf8');
        return [...source.matchAll(/\bnew (\w+)Command\(/g)].map(([, command]) => `dynamodb:${command}`);
      }),
    );
    const allowed = new Set(
      roles.flatMap((role) =>
        statementsOf(role)
          .filter(({ Resource }) => !JSON.stringify(Resource).includes('StreamArn'))
          .flatMap(({ Action }) => listOf(Action))
          .filter((action) => String(action).startsWith('dynamodb:')),
      ),
    );
    expect([...allowed].sort()).toEqual([...called].sort());
  });

  it('lets reconcile send e-mails from the one address, and only when there is one', () => {
    const account = `arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity`;
    const domain = { 'Fn::Select': [1, { 'Fn::Split': ['@', `${EMAIL_FROM}@`] }] };
    const Resource = [{ 'Fn::Sub': `${account}/${EMAIL_FROM}` }, { 'Fn::Sub': [`${account}/\${domain}`, { domain }] }];
    const sending = { Effect: 'Allow', Action: 'ses:SendEmail', Resource };
    const conditional = (role: string) => propertiesOf<RoleProperties>(role).Policies.flatMap((policy) => policy.PolicyDocument.Statement);
    expect(conditional('ReconcileRole')).toContainEqual({ 'Fn::If': ['SendsEmail', sending, { Ref: 'AWS::NoValue' }] });
    expect(template.Conditions).toMatchObject({ SendsEmail: { 'Fn::Not': [{ 'Fn::Equals': [EMAIL_FROM, ''] }] } });
    const mailing = roles.filter((role) => statementsOf(role).some(({ Action }) => listOf(Action).includes('ses:SendEmail')));
    expect(mailing).toEqual(['ReconcileRole']);
  });

  it('keeps the table: TTL, stream, point-in-time recovery, encryption, and it outlives the stack', () => {
    expect(template.Resources.Table).toMatchObject({
      Type: 'AWS::DynamoDB::Table',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'ttlEpochSeconds', Enabled: true },
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
      },
    });
  });

  it('keeps no log for ever', () => {
    const groups = resourcesOf('AWS::Logs::LogGroup').map(([, { Properties }]) => Properties?.RetentionInDays);
    expect(groups).toEqual(HANDLERS.map(() => 30));
  });

  it('names secrets and spells none', () => {
    for (const [id, { Properties }] of resourcesOf('AWS::Lambda::Function')) {
      const { Variables = {} } = (Properties?.Environment ?? {}) as { Variables?: Readonly<Record<string, unknown>> };
      const secrets = Object.entries(Variables).filter(([name]) => /KEY|SECRET|HEADER_VALUE/.test(name));
      expect([id, secrets.length > 0]).toEqual([id, true]);
      for (const [, value] of secrets) expect(value).toMatch(/^\{\{resolve:secretsmanager:arn:aws:secretsmanager:[^{}]+:SecretString\}\}$/);
    }
  });

  it('limits how often strangers can call', () => {
    expect(propertiesOf('HttpApiStage').DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
  });

  describe('the alarms', () => {
    interface Alarm {
      readonly Namespace: string;
      readonly MetricName: string;
      readonly Dimensions?: readonly [{ readonly Value: { readonly Ref: string } }];
      readonly AlarmActions: unknown;
    }
    interface Filter {
      readonly LogGroupName: { readonly Ref: string };
      readonly FilterPattern: string;
      readonly MetricTransformations: readonly [{ readonly MetricNamespace: string; readonly MetricName: string }];
    }

    const alarms = () => resourcesOf('AWS::CloudWatch::Alarm').map(([id]) => propertiesOf<Alarm>(id));
    const filters = () => resourcesOf('AWS::Logs::MetricFilter').map(([id]) => propertiesOf<Filter>(id));

    it('all tell somebody, at the address that was given', () => {
      expect(alarms().map(({ AlarmActions }) => AlarmActions)).toEqual(alarms().map(() => [{ Ref: 'Alarms' }]));
      expect(template.Resources.AlarmsByEmail).toMatchObject({
        Condition: 'MailsAlarms',
        Properties: { TopicArn: { Ref: 'Alarms' }, Protocol: 'email', Endpoint: ALARM_EMAIL },
      });
    });

    it('watch every function for failures, and reconcile for standing still', () => {
      const watched = alarms().flatMap(({ Namespace, MetricName, Dimensions }) =>
        Namespace === 'AWS/Lambda' ? [`${Dimensions?.[0].Value.Ref} ${MetricName}`] : [],
      );
      const ids = HANDLERS.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}LambdaFunction`);
      const standing = ['IteratorAge', 'Invocations'].map((metric) => `ReconcileLambdaFunction ${metric}`);
      expect(watched.sort()).toEqual([...ids.map((id) => `${id} Errors`), ...standing].sort());
    });

    it('watch numbers that a log gives', () => {
      const given = new Set(
        filters().map(({ MetricTransformations: [{ MetricNamespace, MetricName }] }) => `${MetricNamespace} ${MetricName}`),
      );
      const watched = alarms().flatMap(({ Namespace, MetricName }) => (Namespace === 'AWS/Lambda' ? [] : [`${Namespace} ${MetricName}`]));
      expect(watched.sort()).toEqual([...given].sort());
    });

    it('look for what the functions log', () => {
      const lines: string[] = [];
      const log = createLog((line) => lines.push(line));
      const worker = reconcileWorker({} as TurnWorld, log);
      worker.onAttention('d1');
      worker.onTrouble('d1', new Error('table'));
      const logged = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
      const patterns = filters().map(({ LogGroupName, FilterPattern }) => ({ group: LogGroupName.Ref, ...readPattern(FilterPattern) }));
      const seenIn = (group: string) => patterns.filter((pattern) => pattern.group === group);
      expect(seenIn('ReconcileLogGroup').map(({ field, value }) => logged.filter((line) => line[field] === value).length)).toEqual([1, 1]);
      for (const name of HANDLERS.filter((other) => other !== 'reconcile')) {
        const group = `${name.charAt(0).toUpperCase()}${name.slice(1)}LogGroup`;
        expect([group, seenIn(group)]).toEqual([group, [{ group, field: 'level', value: logged[0]?.level }]]);
      }
    });
  });

  it('hands the stream and the schedule to reconcile', () => {
    expect(propertiesOf('ReconcileEventSourceMappingDynamodbTable')).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(resourcesOf('AWS::Events::Rule').map(([, { Properties }]) => Properties?.ScheduleExpression)).toEqual(['rate(1 minute)']);
  });

  it('wakes reconcile for drafts that somebody said yes to, and for nothing else', () => {
    const mapping = propertiesOf<{ FilterCriteria: { Filters: readonly { Pattern: string }[] } }>(
      'ReconcileEventSourceMappingDynamodbTable',
    );
    const patterns = mapping.FilterCriteria.Filters.map(({ Pattern }): unknown => JSON.parse(Pattern));
    const wakes = (item: Item): boolean => patterns.some((pattern) => matchesPattern(pattern, { dynamodb: { NewImage: marshal(item) } }));
    const quoted = encodeDraft('m', DRAFT, 'w1');
    const confirmed = takeStep(quoted, { draftId: DRAFT.id, from: 'quoted', to: 'confirmed' });
    expect(wakes(quoted)).toBe(false);
    expect(wakes(confirmed)).toBe(true);
    expect(wakes(takeStep(confirmed, { draftId: DRAFT.id, from: 'confirmed', to: 'authorizing' }))).toBe(true);
    expect(wakes(takeStep(quoted, { draftId: DRAFT.id, from: 'quoted', to: 'withdrawn' }))).toBe(false);
    expect(wakes(encodeShopper('m', 'account#a1', { version: 0, shopper: newShopper, conversation: null }, 1, 'w2'))).toBe(false);
  });

  describe('the check of the template', () => {
    const withTable = (properties: Readonly<Record<string, unknown>>): Template => ({
      Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], ...properties } } },
    });

    it.each([
      ['an unknown type', { Resources: { A: { Type: 'AWS::DynamoDB::Tabel' } } }],
      ['an unknown property', withTable({ TimeToLive: {} })],
      ['an unknown nested property', withTable({ TimeToLiveSpecification: { Attribute: 'x', Enabled: true } })],
      ['a missing property', withTable({ StreamSpecification: {} })],
      ['a wrong type', withTable({ DeletionProtectionEnabled: 'yes' })],
      ['a wrong reference', withTable({ TableName: { Ref: 'Name' } })],
      ['a wrong attribute', { ...withTable({}), Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Table', 'Arm'] } } } }],
      ['a wrong name in a text', { ...withTable({}), Outputs: { Arn: { Value: { 'Fn::Sub': `\${Tabel.Arn}/index` } } } }],
    ])('catches %s', (_what, broken) => {
      expect(checkTemplate(spec, broken)).not.toEqual([]);
    });

    it('passes what is right', () => {
      expect(checkTemplate(spec, withTable({ BillingMode: 'PAY_PER_REQUEST' }))).toEqual([]);
    });
  });
});
