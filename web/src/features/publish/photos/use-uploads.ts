import { useEffect } from 'react'
import { useStore } from '../../../app/store.ts'
import type { Batch, Upload } from './batch.ts'
import { batches } from './batches.ts'
import { resumePhotos } from './photo-queue.ts'

const none: readonly Upload[] = []

/** The photos of a listing that are on their way from this device; those of an earlier visit go on. */
export const useUploads = (listing: string): Batch['uploads'] => {
  useEffect(() => void resumePhotos(), [])
  return useStore(batches)[listing]?.uploads ?? none
}
