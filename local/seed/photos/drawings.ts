import type { ThingId } from '../listings/things.ts'
import { homeDrawings } from './home-drawings.ts'
import { otherDrawings } from './other-drawings.ts'
import type { Drawing } from './shapes.ts'

/** How things look. Simple enough to be drawn when they are needed, so that no picture lies in the repository. */
export const drawings: Readonly<Partial<Record<ThingId, Drawing>>> = { ...homeDrawings, ...otherDrawings }
