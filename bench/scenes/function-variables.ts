import { aCountry } from '../../test/community/a-country.ts'

export const tableName = 'bench'

/** The environment of a function whose AWS is at some address. */
export const functionVariables = (endpoint: string): Record<string, string> => ({
  TABLE: tableName,
  COUNTRY: JSON.stringify(aCountry()),
  USER_POOL_ID: 'eu-west-3_bench',
  USER_POOL_CLIENT_ID: 'bench',
  TOKEN_ISSUER: `${endpoint}/eu-west-3_bench`,
  ADDRESS_KEY: 'bench',
  AUDIT_FUNCTION: 'bench',
  WEB_ORIGIN: 'http://bench',
  PHOTOS: 'bench',
  PLACE_INDEX: 'bench',
  PLACE_INDEX_REGION: 'eu-west-1',
  PLACE_COUNTRY: 'FRA',
  AWS_REGION: 'eu-west-3',
  AWS_ACCESS_KEY_ID: 'BENCH',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL: endpoint,
})
