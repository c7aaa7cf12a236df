import * as z from 'zod';

/** What of `skill.json` is read here; the rest passes through. Checked whole against Amazon's own schema by a test. */
export const manifestSchema = z.looseObject({
  manifest: z.looseObject({
    publishingInformation: z.looseObject({
      locales: z.record(
        z.string(),
        z.looseObject({ name: z.string(), summary: z.string(), description: z.string(), examplePhrases: z.array(z.string()) }),
      ),
    }),
    apis: z.looseObject({ custom: z.looseObject({}) }),
    events: z.looseObject({ subscriptions: z.array(z.looseObject({ eventName: z.string() })) }),
    permissions: z.array(z.looseObject({ name: z.string() })).optional(),
  }),
});

export type Manifest = z.infer<typeof manifestSchema>;

/**
 * The manifest with the address of a deployed skill: requests and events go to the same function. It is not in the committed file, since it
 * belongs to whoever deploys.
 *
 * @param uri the function's ARN, or an https address
 */
export function withEndpoint(manifest: Manifest, uri: string): Manifest {
  const { apis, events } = manifest.manifest;
  const endpoint = { uri };
  return {
    ...manifest,
    manifest: { ...manifest.manifest, apis: { ...apis, custom: { ...apis.custom, endpoint } }, events: { ...events, endpoint } },
  };
}
