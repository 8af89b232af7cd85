import { photos } from '../../shared/contract/photos.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { addPhoto } from './add-photo.ts'
import { listPhotos } from './list-photos.ts'
import { removePhoto } from './remove-photo.ts'

export const handler = api(photos, runningApp, { addPhoto, listPhotos, removePhoto })
