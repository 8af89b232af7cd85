import { api } from '../../app/api.ts'
import type { FoundPlace } from './queries.ts'

/** About a kilometre: where somebody is exactly does not leave the device. */
const blurred = (degrees: number): number => Math.round(degrees * 100) / 100

const positionOf = (): Promise<GeolocationPosition> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { enableHighAccuracy: false, timeout: 15_000 })
  })

/** The place where the device is, made unclear before it is asked about. @throws GeolocationPositionError when it is not told */
export const findHere = async (): Promise<FoundPlace | undefined> => {
  const { coords } = await positionOf()
  const { items } = await api.findPlaces({
    latitude: blurred(coords.latitude),
    longitude: blurred(coords.longitude),
  })
  return items[0]
}
