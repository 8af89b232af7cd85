import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      additionalMetadataFile: z.string().optional(),
      metadata: z.record(z.string(), z.array(z.object({ type: z.string(), data: z.unknown() }))).optional(),
      properties: z.object({ file: z.string().optional(), templateFile: z.string().optional() }).optional(),
    }),
  ),
})

const AssetFiles = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
})

const Template = z.object({
  Resources: z
    .record(z.string(), z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }))
    .default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
  Parameters: z.record(z.string(), z.object({ Type: z.string(), Default: z.unknown().optional() })).default({}),
  Mappings: z.record(z.string(), z.unknown()).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
})
type Template = z.infer<typeof Template>

/** One synthesised stack, as the manifest describes it. */
export type Stack = {
  readonly name: string
  readonly region: string
  readonly template: Template
  /** The construct's path below the stack, by logical id; absent where CDK wrote no metadata. */
  readonly constructPaths: ReadonlyMap<string, string>
}

/** A cloud assembly: what `cdk synth` wrote, before anything is resolved. */
export type Assembly = {
  readonly stacks: readonly Stack[]
  /** The folder of each asset, by the object key under which a template names it. */
  readonly assetFolders: ReadonlyMap<string, string>
}

const ConstructMetadata = z.record(z.string(), z.array(z.object({ type: z.string(), data: z.unknown() })))

const parseFile = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')))

const constructPathsOf = (stack: string, metadata: z.infer<typeof ConstructMetadata>): Map<string, string> => {
  const paths = new Map<string, string>()
  for (const [constructPath, entries] of Object.entries(metadata)) {
    for (const { type, data } of entries) {
      if (type === 'aws:cdk:logicalId' && typeof data === 'string')
        paths.set(data, constructPath.replace(`/${stack}/`, ''))
    }
  }
  return paths
}

/** Reads the assembly in `folder` by its manifest, so that leftovers of an older synthesis are never picked up. */
export const readAssembly = (folder: string): Assembly => {
  const manifest = path.join(folder, 'manifest.json')
  if (!existsSync(manifest)) throw new Error(`There is no cloud assembly in ${folder}: manifest.json is missing.`)
  const stacks: Stack[] = []
  const assetFolders = new Map<string, string>()
  for (const [name, artifact] of Object.entries(parseFile(manifest, Manifest).artifacts)) {
    const { file, templateFile } = artifact.properties ?? {}
    if (artifact.type === 'cdk:asset-manifest' && file !== undefined) {
      for (const asset of Object.values(parseFile(path.join(folder, file), AssetFiles).files)) {
        const source = asset.source.path
        if (source === undefined) continue
        for (const { objectKey } of Object.values(asset.destinations))
          assetFolders.set(objectKey, path.resolve(folder, source))
      }
    }
    if (artifact.type === 'aws:cloudformation:stack' && templateFile !== undefined) {
      const extra = artifact.additionalMetadataFile
      const metadata =
        extra === undefined ? (artifact.metadata ?? {}) : parseFile(path.join(folder, extra), ConstructMetadata)
      stacks.push({
        name,
        region: artifact.environment?.split('/').at(-1) ?? 'unknown-region',
        template: parseFile(path.join(folder, templateFile), Template),
        constructPaths: constructPathsOf(name, metadata),
      })
    }
  }
  return { stacks, assetFolders }
}
