import { LocationClient } from '@aws-sdk/client-location'
import { Refusal } from '../../shared/errors.ts'
import { environment } from '../runtime/environment.ts'

const retryAfterSeconds = 2

let client: LocationClient | undefined

/** Amazon Location, in the region of the country's place index, which may be another than the function's. */
export const location = (): LocationClient =>
  (client ??= new LocationClient({
    region: environment.placeIndexRegion(),
    maxAttempts: 2,
    // Amazon's hosts begin with the API's name (`places.geo.…`); an endpoint of one's own has one host for all.
    disableHostPrefix: environment.hasOwnEndpoint(),
  }))

/** What Amazon Location answers. @throws Refusal `busy` where it turns us away for asking too much */
export const unlessThrottled = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer
  } catch (error) {
    const isThrottled = error instanceof Error && error.name === 'ThrottlingException'
    throw isThrottled ? new Refusal('busy', { retryAfterSeconds }) : error
  }
}
