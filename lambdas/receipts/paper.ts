import { basename, join } from 'node:path'
import PdfFile from 'pdfkit'
import { environment } from '../runtime/environment.ts'
import { type Run, visualRuns } from './visual-runs.ts'

const margin = 56

/** The one for Latin, Greek, Cyrillic and many more letters, and the one for Arabic, Persian and Urdu. */
const fontFiles = {
  wide: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  arabic: '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff',
}

/** A bundle has its fonts beside it; sources have them where they are installed. */
const fontOf = (name: keyof typeof fontFiles): string => {
  const folder = environment.bundleFolder()
  return folder === undefined ? join('node_modules', fontFiles[name]) : join(folder, basename(fontFiles[name]))
}

/** Where a text stands: its box, its size, and the side that it begins on. */
export type Place = { x: number; y: number; width: number; size: number; direction: 'ltr' | 'rtl' }

/** A sheet of paper (A4) to write on, in points from its upper left corner. */
export type Paper = {
  width: number
  margin: number
  /** Writes a text, in as many lines as it takes; where the next one goes. */
  write(text: string, place: Place & { colour?: string }): number
  /** A line across. */
  rule(y: number): void
  finish(): Promise<Uint8Array>
}

type Document = InstanceType<typeof PdfFile>

/** Without features the font would be asked word by word, and words from the right would stand in the wrong order. */
const whole: PDFKit.Mixins.TextOptions = { features: [], lineBreak: false }

const runWidth = (document: Document, { text, isArabic }: Run): number =>
  document.font(isArabic ? 'arabic' : 'wide').widthOfString(text, whole)

const widthOf = (document: Document, text: string): number =>
  visualRuns(text).reduce((width, run) => width + runWidth(document, run), 0)

/** As many words on each line as fit; one that is too long for a line stands alone. */
const linesOf = (document: Document, text: string, width: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widthOf(document, longer) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

const writeLine = (document: Document, line: string, { x, y, width, size, direction }: Place): void => {
  const start = direction === 'rtl' ? x + width - widthOf(document, line) : x
  let place = start
  for (const run of visualRuns(line)) {
    const wide = runWidth(document, run)
    // On one baseline, however high the letters of a font are.
    document.text(run.text, place, y + size * 0.8, { ...whole, baseline: 'alphabetic' })
    place += wide
  }
}

const bytesOf = (document: Document): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
    document.end()
  })

/** @param info what the document says of itself */
export const newPaper = (info: { title: string; language: string; at: string }): Paper => {
  const document = new PdfFile({
    size: 'A4',
    margin,
    font: fontOf('wide'),
    lang: info.language,
    displayTitle: true,
    info: { Title: info.title, Creator: 'Indigo', CreationDate: new Date(info.at) },
  })
  document.registerFont('wide', fontOf('wide')).registerFont('arabic', fontOf('arabic'))
  return {
    width: document.page.width,
    margin,
    write: (text, { colour = 'black', ...place }) => {
      document.fontSize(place.size).fillColor(colour)
      const lines = linesOf(document, text, place.width)
      for (const [count, line] of lines.entries())
        writeLine(document, line, { ...place, y: place.y + count * place.size * 1.5 })
      return place.y + lines.length * place.size * 1.5
    },
    rule: (y) => {
      document
        .moveTo(margin, y)
        .lineTo(document.page.width - margin, y)
        .lineWidth(0.5)
        .strokeColor('grey')
        .stroke()
    },
    finish: () => bytesOf(document),
  }
}
