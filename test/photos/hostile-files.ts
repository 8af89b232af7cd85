import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** A PNG of one colour, in a few hundred kilobytes, that unpacks to `side`² pixels (W3C PNG, 11.2). */
export const aPngBomb = (side: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // One bit of grey for each pixel, so that the test need not unpack in memory what the bomb would.
  header.set([1, 0, 0, 0, 0], 8)
  const lines = Buffer.alloc(side * (1 + Math.ceil(side / 8)))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A page with a script, whatever its name says. */
export const aScript = (): Buffer => Buffer.from('<!doctype html><script>alert(document.cookie)</script>')

/** A script behind the first bytes of a JPEG, for those who only look there. */
export const aDisguisedScript = (): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), aScript()])

/** The first half of a file. */
export const truncated = (file: Buffer): Buffer => file.subarray(0, Math.floor(file.length / 2))
