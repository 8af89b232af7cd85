import * as z from 'zod'
import { FoundPlace, Latitude, Longitude } from '../model/place.ts'
import { lineOf } from '../model/text.ts'
import { acceptLanguage } from './inputs.ts'
import { routes } from './routes.ts'

export const places = routes({
  findPlaces: {
    method: 'GET',
    path: '/v1/places',
    summary:
      'Places of the country by the beginning of a name, or the one around a point; never more exact than a cell.',
    allow: ['anyone'],
    input: z.strictObject({
      q: lineOf(100).exactOptional(),
      latitude: Latitude.exactOptional(),
      longitude: Longitude.exactOptional(),
      language: acceptLanguage,
    }),
    headers: { language: 'Accept-Language' },
    output: z.strictObject({ items: z.array(FoundPlace) }),
    keptSeconds: 300,
    errors: ['unauthenticated'],
  },
})
