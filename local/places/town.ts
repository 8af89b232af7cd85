/** A place of GeoNames (geonames.org, CC BY 4.0). */
export type Town = {
  readonly id: string
  /** Its names in all scripts, the main one first; GeoNames does not say in which language they are. */
  readonly names: readonly string[]
  /** The same names as they are searched. */
  readonly folded: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  /** Whether it is a part of a town. */
  readonly isQuarter: boolean
  /** The codes of its region and of its county; their names are not known. */
  readonly region: string
  readonly county: string
}
