import { Stack } from 'aws-cdk-lib'
import { CfnPlaceIndex } from 'aws-cdk-lib/aws-location'
import type { Construct } from 'constructs'
import type { CountrySettings } from '../countries.ts'
import { placeIndexName } from '../place-index.ts'

/** Where names of places are looked up, apart from the rest: Amazon Location is in fewer regions. It keeps nothing of anybody. */
export class PlacesStack extends Stack {
  constructor(scope: Construct, id: string, country: CountrySettings) {
    super(scope, id, { env: { region: country.placeIndexRegion } })
    new CfnPlaceIndex(this, 'PlaceIndex', {
      indexName: placeIndexName(country),
      description: `Names of places in ${country.public.name}`,
      dataSource: 'Here',
      // What it answers is shown and not stored; of a chosen place we keep a cell of our own grid.
      dataSourceConfiguration: { intendedUse: 'SingleUse' },
    })
  }
}
