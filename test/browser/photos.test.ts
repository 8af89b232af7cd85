import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { times } from '../api/client/builders.ts'
import { people } from '../api/client/people.ts'
import { aGeotaggedPicture, media, photosOf } from '../api/client/photos.ts'
import { aPhoneOf } from './client/known-phone.ts'
import type { Phone } from './client/phone.ts'
import { fillOffer, montreuil, offer } from './client/publish.ts'

const patience = { timeout: 60_000 }
const timeout = 240_000
const wish = { title: 'A copper kettle', description: 'It shines.', value: 3 }

/** Keeps a copy of each file that the page posts, as it leaves the page. */
const keepUploads = `
  globalThis.posted = []
  const { send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.send = function (body) {
    const file = body instanceof FormData ? body.get('file') : undefined
    if (file instanceof Blob) {
      file.arrayBuffer().then((bytes) => posted.push(btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))))
    }
    return send.call(this, body)
  }`

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

const aPublisher = async () => {
  const { awa } = await people('awa')
  const phone = await aPhoneOf(awa, { settings: { place: montreuil } })
  await phone.context.addInitScript(keepUploads)
  await phone.goto('/publish')
  await phone.sees('Show it with a photo')
  return { awa, phone }
}

const choose = ({ page }: Phone, files: ReturnType<typeof jpeg>[]): Promise<void> =>
  page.locator('input[type=file][multiple]').setInputFiles(files)

const says = async (bytes: Buffer) => {
  const { exif, xmp, iptc, width } = await sharp(bytes).metadata()
  return { width, told: [exif, xmp, iptc].filter((each) => each !== undefined).length, gps: bytes.includes('GPS') }
}

describe('A photo that says where it was taken', () => {
  it('is shown on the page and in the list, and tells nobody', { timeout }, async () => {
    const { awa, phone } = await aPublisher()
    const picture = await aGeotaggedPicture()
    expect(await says(picture)).toMatchObject({ told: 1 })
    const id = await offer(phone, { ...wish, photo: jpeg('kettle.jpg', picture) })
    const states = async () => (await photosOf(awa, { id })).map(([, status]) => status)
    await expect.poll(states, patience).toEqual(['ready'])

    const [posted] = await phone.page.evaluate<string[]>('posted')
    expect(await says(Buffer.from(posted ?? '', 'base64'))).toEqual({ width: 1_200, told: 0, gps: false })

    const shown = phone.page.locator(`main img[src*="/media/${id}/"]`).first()
    await shown.waitFor(patience)
    const [[photo] = ['']] = await photosOf(awa, { id })
    for (const size of ['320', '800', '1600']) {
      const { status, bytes } = await media({ id }, photo, size)
      expect(status).toBe(200)
      expect(await says(bytes)).toMatchObject({ told: 0, gps: false })
    }

    await phone.goto('/nearby?sort=newest')
    const card = `main img[src*="/media/${id}/"]`
    await phone.page.locator(card).first().waitFor(patience)
    const width = () => phone.page.evaluate<number>(`document.querySelector('${card}').naturalWidth`)
    await expect.poll(width, patience).toBeGreaterThan(0)
    expect(phone.complaints).toEqual([])
  })
})

describe('Choosing photos', () => {
  it('says kindly that a script is no picture, whatever its name', { timeout }, async () => {
    const { phone } = await aPublisher()
    await choose(phone, [jpeg('photo.jpg', Buffer.from('#!/bin/sh\necho hello\n'))])
    const told = phone.page.getByText(/This device cannot read .*photo\.jpg/)
    await told.waitFor(patience)
    expect(await told.innerText()).toContain('Take a photo with the camera, or choose a JPEG or PNG picture.')
    expect(await phone.page.getByRole('list', { name: 'Your photos' }).count()).toBe(0)
  })

  it('takes six, and says how many were left out', { timeout }, async () => {
    const { phone } = await aPublisher()
    const picture = await aGeotaggedPicture(200, 150)
    await choose(
      phone,
      times(8, (place) => jpeg(`${place}.jpg`, picture)),
    )
    await phone.page.getByText('2 pictures were left out: there are enough.').waitFor(patience)
    expect(await phone.page.getByRole('list', { name: 'Your photos' }).locator('li').count()).toBe(6)
    expect(await phone.page.locator('input[type=file]').count()).toBe(0)
  })
})

describe('A photo that does not get through', () => {
  it('is told, kept on the device, and sent when one tries again', { timeout }, async () => {
    const { awa, phone } = await aPublisher()
    await fillOffer(phone, { ...wish, photo: jpeg('kettle.jpg', await aGeotaggedPicture()) })
    const isUpload = ({ host }: URL): boolean => host !== new URL(phone.origin).host
    await phone.context.route(isUpload, (route) => route.abort('connectionreset'))
    await phone.press('Publish')
    await phone.page.waitForURL(/\/listings\/[0-9a-f-]{36}/)
    const [, id = ''] = /listings\/([0-9a-f-]{36})/.exec(phone.page.url()) ?? []
    await phone.sees('It did not get through. It is kept on this device.')
    await phone.context.unroute(isUpload)
    await phone.press('Try again')
    const states = async () => (await photosOf(awa, { id })).map(([, status]) => status)
    await expect.poll(states, patience).toEqual(['ready'])
    await phone.page.locator(`main img[src*="/media/${id}/"]`).first().waitFor(patience)
  })
})
