import * as z from 'zod'

export const Latitude = z.number().min(-90).max(90).meta({ id: 'Latitude' })
export const Longitude = z.number().min(-180).max(180).meta({ id: 'Longitude' })

/** A point on Earth, in degrees (WGS 84). Coming in it is only used to find its cell; going out it is a cell's centre. */
export const Point = z.strictObject({ latitude: Latitude, longitude: Longitude }).meta({ id: 'Point' })
export type Point = z.infer<typeof Point>
