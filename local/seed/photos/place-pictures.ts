import { headOf } from '../../../shared/data/listing-items.ts'
import { mediaFile } from '../../../shared/data/photos/photo-files.ts'
import type { Item } from '../../../shared/data/table.ts'
import type { Local } from '../../laptop/local-file.ts'
import type { Picture } from '../history/past.ts'
import { drawPicture } from './draw-picture.ts'

const authorization =
  'AWS4-HMAC-SHA256 Credential=SEED/20260101/eu-west-3/s3/aws4_request, SignedHeaders=host, Signature=0'

const put = async ({ aws, photos }: Local, file: string, webp: Buffer): Promise<void> => {
  const answer = await fetch(`${aws}/${photos}/${file}`, {
    method: 'PUT',
    headers: { authorization, 'content-type': 'image/webp', 'cache-control': 'public, max-age=86400, s-maxage=600' },
    body: Uint8Array.from(webp),
  })
  if (!answer.ok) throw new Error(`A picture could not be placed: ${answer.status} ${await answer.text()}`)
}

/** The photos that listings still show at the end of the past. */
const shownIn = (items: readonly Item[]): Set<string> =>
  new Set(
    items
      .filter(({ PK, SK }) => SK === 'H' && String(PK).startsWith('L#'))
      .flatMap((item) => headOf(item).photos.map(({ id }) => `${headOf(item).id} ${id}`)),
  )

/** Draws what the listings of the past show, each thing once, and puts it where photos are served from. */
export const placePictures = async (
  local: Local,
  pictures: readonly Picture[],
  items: readonly Item[],
): Promise<void> => {
  const shown = shownIn(items)
  const wanted = pictures.filter(({ listing, photo }) => shown.has(`${listing} ${photo}`))
  for (const thing of new Set(wanted.map((picture) => picture.thing))) {
    const files = await drawPicture(thing)
    for (const { listing, photo } of wanted.filter((picture) => picture.thing === thing))
      await Promise.all([...files].map(([size, webp]) => put(local, mediaFile(listing, photo, size), webp)))
  }
}
