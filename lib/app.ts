import { App, Tags } from 'aws-cdk-lib'
import { countries } from './countries.ts'
import type { CountrySettings } from './countries.ts'
import { ApiStack } from './stacks/api-stack.ts'
import { BudgetStack } from './stacks/budget-stack.ts'
import { DataStack } from './stacks/data-stack.ts'
import { IdentityStack } from './stacks/identity-stack.ts'
import { OperationsStack } from './stacks/operations-stack.ts'
import { PlacesStack } from './stacks/places-stack.ts'
import { WebStack } from './stacks/web-stack.ts'

export interface IndigoAppProps {
  /**
   * Feature flags, and what a run chooses: `country`, a code (absent: all); `webOrigin`, instead of the country's own;
   * `bundles`, where the functions' code lies.
   */
  context: Record<string, unknown>
  outdir: string
}

/** A country was chosen that there is none of; the message is for whoever chose it. */
export class NoCountry extends Error {}

/** The app with the stacks of one country, or of all. @throws NoCountry */
export const indigoApp = ({ context, outdir }: IndigoAppProps): App => {
  const app = new App({ context, outdir, analyticsReporting: false })
  const webOrigin: unknown = app.node.tryGetContext('webOrigin')
  for (const country of chosen(app.node.tryGetContext('country'))) {
    addCountry(app, typeof webOrigin === 'string' ? { ...country, webOrigin } : country)
  }
  return app
}

const chosen = (code: unknown): CountrySettings[] => {
  if (code === undefined) return Object.values(countries)
  const country = typeof code === 'string' ? countries[code] : undefined
  if (!country)
    throw new NoCountry(`No country ${JSON.stringify(code)}; there are ${Object.keys(countries).join(', ')}.`)
  return [country]
}

/** The stacks of one country. Their ids are forever: another id is another table and another user pool. */
export const addCountry = (app: App, country: CountrySettings): void => {
  const { code } = country.public
  const data = new DataStack(app, `Indigo-${code}-Data`, country)
  const { table } = data
  const identity = new IdentityStack(app, `Indigo-${code}-Identity`, { country, table })
  const { userPool, client } = identity
  const api = new ApiStack(app, `Indigo-${code}-Api`, { country, table, userPool, client })
  const places = new PlacesStack(app, `Indigo-${code}-Places`, country)
  const web = new WebStack(app, `Indigo-${code}-Web`, { country, api: api.api })
  const operations = new OperationsStack(app, `Indigo-${code}-Operations`, { country, api: api.api })
  const budget = new BudgetStack(app, `Indigo-${code}-Budget`, country)
  for (const stack of [data, identity, places, api, web, operations, budget]) Tags.of(stack).add('indigo-country', code)
}
