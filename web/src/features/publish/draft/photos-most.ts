import type { photosMost as allowed } from '../../../../../shared/model/photo.ts'

/** As many as the API takes; said again here so that its schemas do not come to the browser. */
export const photosMost: typeof allowed = 6
