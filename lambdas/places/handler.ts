import { places } from '../../shared/contract/places.ts'
import { api } from '../runtime/api.ts'
import { appWithoutTable } from '../runtime/app-without-table.ts'
import { findPlaces } from './find-places.ts'

export const handler = api(places, appWithoutTable, { findPlaces })
