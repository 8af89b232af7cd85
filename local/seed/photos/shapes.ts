/** Shapes of SVG as texts, in a field of 1200 by 900. */

export const box = (x: number, y: number, width: number, height: number, fill: string, round = 12): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`

export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

export const oval = (x: number, y: number, wide: number, high: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${wide}" ry="${high}" fill="${fill}"/>`

export const ring = (x: number, y: number, radius: number, stroke: string, width: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`

export const line = (points: string, stroke: string, width: number): string =>
  `<polyline points="${points}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

export const area = (points: string, fill: string): string => `<polygon points="${points}" fill="${fill}"/>`

export const curve = (path: string, fill: string): string => `<path d="${path}" fill="${fill}"/>`

/** The same shapes once more, so far to the right and down. */
export const moved = (right: number, down: number, shapes: string): string =>
  `<g transform="translate(${right} ${down})">${shapes}</g>`

/** The back of a book that stands at 720. */
export const book = (x: number, width: number, height: number, colour: string): string =>
  box(x, 720 - height, width, height, colour, 6) + box(x, 720 - height + 40, width, 14, '#ffffff88', 0)

/** How a thing looks: a wall behind it, and shapes. */
export type Drawing = { readonly wall: string; readonly shapes: string }
