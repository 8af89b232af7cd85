import { Country } from '../../shared/model/country.ts'

/** A variable of the function's environment. @throws Error at the first call of a function that lacks it */
const required = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`The environment variable ${name} is missing`)
  return value
}

const once = <T>(read: () => T): (() => T) => {
  let known: { value: T } | undefined
  return () => (known ??= { value: read() }).value
}

/** The only reader of the environment; each variable is read once. */
export const environment = {
  table: once(() => required('TABLE')),
  country: once(() => Country.parse(JSON.parse(required('COUNTRY')))),
  userPoolId: once(() => required('USER_POOL_ID')),
  userPoolClientId: once(() => required('USER_POOL_CLIENT_ID')),
  addressKey: once(() => required('ADDRESS_KEY')),
  /** The bucket that photos are sent to and served from. */
  photos: once(() => required('PHOTOS')),
  /** The folder of the function's bundle; undefined where it runs from its sources. */
  bundleFolder: once(() => process.env['LAMBDA_TASK_ROOT']),
  mailFrom: once(() => required('MAIL_FROM')),
  placeIndex: once(() => required('PLACE_INDEX')),
  placeIndexRegion: once(() => required('PLACE_INDEX_REGION')),
  /** The country as the place index calls it: three letters (ISO 3166). */
  placeCountry: once(() => required('PLACE_COUNTRY')),
  /** Whether AWS is somewhere else than at its own addresses, as on the laptop. */
  hasOwnEndpoint: once(() => process.env['AWS_ENDPOINT_URL'] !== undefined),
  farewellFunction: once(() => required('FAREWELL_FUNCTION')),
  groupsFunction: once(() => required('GROUPS_FUNCTION')),
  auditFunction: once(() => required('AUDIT_FUNCTION')),
  webOrigin: once(() => required('WEB_ORIGIN')),
  /** Who issues the tokens: the user pool's address, in AWS or on the laptop. */
  issuer: once(() => required('TOKEN_ISSUER')),
}
