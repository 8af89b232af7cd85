import * as z from 'zod'

export const Latitude = z.number().min(-90).max(90).meta({ id: 'Latitude' })
export const Longitude = z.number().min(-180).max(180).meta({ id: 'Longitude' })

/** A point on Earth, in degrees (WGS 84). Coming in it is only used to find its cell; going out it is a cell's centre. */
export const Point = z.strictObject({ latitude: Latitude, longitude: Longitude }).meta({ id: 'Point' })
export type Point = z.infer<typeof Point>

/** A place as everybody may name it: the id of the cell (H3, resolution 7) that it lies in. */
export const PlaceId = z
  .string()
  .regex(/^87[0-9a-f]{7}f{6}$/, { error: '871fb4662ffffff' })
  .meta({ id: 'PlaceId', example: '871fb4662ffffff' })

/** Where something is, as a client says it: by a point, of which only the cell is kept, or by the id of a found place. */
export const PlaceInput = z.union([Point, z.strictObject({ placeId: PlaceId })]).meta({ id: 'PlaceInput' })
export type PlaceInput = z.infer<typeof PlaceInput>

/** A place that was found; places of one cell have one id, so that `placeId` and `name` together tell them apart. */
export const FoundPlace = z
  .strictObject({
    placeId: PlaceId,
    name: z.string(),
    /** What it lies in, where that helps to tell it from others of its name. */
    area: z.string().exactOptional(),
    /** The centre of its cell. */
    place: Point,
  })
  .meta({ id: 'FoundPlace' })
export type FoundPlace = z.infer<typeof FoundPlace>
