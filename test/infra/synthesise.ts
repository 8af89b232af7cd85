import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import type { CloudFormationStackArtifact as Stack } from 'aws-cdk-lib/cx-api'
import * as z from 'zod'
import { addCountry } from '../../lib/app.ts'
import { countries } from '../../lib/countries.ts'
import type { CountrySettings } from '../../lib/countries.ts'
import { functionNames } from '../../lib/functions.ts'

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  DependsOn: z.array(z.string()).optional(),
})

// `npm run synth` validates; these tests assert, and need not wait for it.
process.env['CDK_VALIDATION'] = 'false'

/** One resource of a synthesised country. */
export type Resource = z.infer<typeof Resource> & { stack: string; region: string; id: string }

const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync('cdk.json', 'utf8')))

/** A country's settings as they are, with what a test wants otherwise. */
export const aCountry = (code = 'FR', changed: Partial<CountrySettings> = {}): CountrySettings => {
  const settings = countries[code]
  if (!settings) throw new Error(`No country ${code}`)
  return { ...settings, ...changed }
}

/** All resources of the countries' stacks, as CloudFormation would get them; the code of the functions is a stand-in. */
export const synthesise = (...chosen: CountrySettings[]): Resource[] => {
  const folder = mkdtempSync(join(tmpdir(), 'indigo-infra-'))
  try {
    const bundles = join(folder, 'bundles')
    for (const name of functionNames) {
      mkdirSync(join(bundles, name), { recursive: true })
      writeFileSync(join(bundles, name, 'index.js'), `exports.handler = async () => '${name}'\n`)
    }
    const app = new App({ context: { ...context, bundles }, outdir: join(folder, 'out'), analyticsReporting: false })
    for (const country of chosen) addCountry(app, country)
    return app.synth().stacks.flatMap(resourcesOf)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const Template = z.object({ Resources: z.record(z.string(), Resource) })

const resourcesOf = ({ stackName: stack, environment, template }: Stack): Resource[] => {
  const { Resources } = Template.parse(template)
  return Object.entries(Resources).map(([id, found]) => Object.assign(found, { id, stack, region: environment.region }))
}

/** The resources of one CloudFormation type. */
export const ofType = (resources: readonly Resource[], type: string): Resource[] =>
  resources.filter(({ Type }) => Type === type)

/** The one resource of a CloudFormation type; more or fewer fail. */
export const theOnly = (resources: readonly Resource[], type: string): Resource => {
  const [found, ...more] = ofType(resources, type)
  if (!found || more.length > 0) throw new Error(`Expected one ${type}, found ${more.length + (found ? 1 : 0)}`)
  return found
}
