import type { Phone } from './phone.ts'

/** What a device has been given to keep. */
export const fileFrom = async ({ page }: Phone, press: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
  return { name: download.suggestedFilename(), content: Buffer.concat(parts) }
}
