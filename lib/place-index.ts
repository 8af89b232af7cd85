import type { Stack } from 'aws-cdk-lib'
import type { CountrySettings } from './countries.ts'

/**
 * What a country's place index is called, and where it is. It may lie in another region than what asks it, and stacks hand
 * nothing over between regions: both sides know it by this name.
 */
export const placeIndexName = ({ public: { code } }: CountrySettings): string => `Indigo-${code}`

export const placeIndexArn = (stack: Stack, country: CountrySettings): string =>
  stack.formatArn({
    service: 'geo',
    region: country.placeIndexRegion,
    resource: 'place-index',
    resourceName: placeIndexName(country),
  })

/** How a function finds the place index. */
export const placeIndexEnvironment = (country: CountrySettings) => ({
  PLACE_INDEX: placeIndexName(country),
  PLACE_INDEX_REGION: country.placeIndexRegion,
  PLACE_COUNTRY: country.placeIndexCountry,
})
