import type { ThingId } from '../listings/things.ts'
import { wood, darkWood, ink, steel, leaf } from './colours.ts'
import { area, book, box, curve, disc, line, moved, oval, ring, type Drawing } from './shapes.ts'

const wheel = (x: number, y: number, radius: number): string =>
  ring(x, y, radius, ink, 16) + ring(x, y, radius - 18, steel, 3) + disc(x, y, 12, ink)

const bike = (colour: string): string =>
  wheel(380, 640, 140) +
  wheel(830, 640, 140) +
  line('380,640 520,430 740,430 600,640 380,640', colour, 20) +
  line('600,640 520,430 500,380', colour, 20) +
  line('830,640 740,430 720,340 790,320', colour, 20) +
  box(440, 360, 120, 26, ink, 13)

const jar = (fill: string): string =>
  box(0, 40, 170, 230, '#ffffff66', 30) +
  box(12, 90, 146, 168, fill, 24) +
  box(10, 0, 150, 50, '#c9463d', 10) +
  box(35, 140, 100, 60, '#fff8ea', 6)

const sprout =
  line('60,170 60,60', leaf, 12) +
  oval(30, 60, 38, 18, leaf) +
  oval(92, 40, 38, 18, '#6aa860') +
  area('0,170 120,170 100,290 20,290', '#b5653c')

/** How things look that people wear, ride, read, play and eat. */
export const otherDrawings = {
  bicycle: { wall: '#dceaf2', shapes: bike('#2f7d6b') },
  childBike: {
    wall: '#fbe7d3',
    shapes: moved(180, 190, `<g transform="scale(0.7)">${bike('#d8483e')}</g>`) + disc(420, 660, 34, ink),
  },
  coat: {
    wall: '#ece4da',
    shapes:
      line('600,230 600,180 640,170', ink, 10) +
      line('430,310 600,230 770,310', wood, 16) +
      area('440,310 600,270 760,310 830,560 750,590 740,780 460,780 450,590 370,560', '#35507a') +
      line('600,280 600,780', '#26395a', 8) +
      disc(625, 420, 12, '#e5c07a') +
      disc(625, 520, 12, '#e5c07a') +
      disc(625, 620, 12, '#e5c07a'),
  },
  stroller: {
    wall: '#f5e3e6',
    shapes:
      curve('M360 300 A240 240 0 0 1 600 540 L360 540 Z', '#4a7f6d') +
      curve('M330 540 L860 540 A265 200 0 0 1 420 640 Z', '#5c9a85') +
      line('860,540 960,360 1010,350', ink, 18) +
      line('430,640 560,740', ink, 14) +
      line('700,640 520,740', ink, 14) +
      wheel(470, 730, 60) +
      wheel(750, 730, 60),
  },
  laptop: {
    wall: '#dfe6ea',
    shapes:
      box(340, 270, 520, 340, ink, 24) +
      box(365, 295, 470, 285, '#8fc3dc', 8) +
      curve('M365 500 Q500 380 620 470 T835 430 L835 580 L365 580 Z', '#5f9c6b') +
      area('290,620 910,620 980,720 220,720', steel) +
      box(500, 680, 200, 22, '#7c8993', 8),
  },
  phone: {
    wall: '#f1e5d4',
    shapes:
      box(460, 190, 280, 560, ink, 44) +
      box(482, 240, 236, 450, '#cfe3ee', 8) +
      disc(600, 720, 14, steel) +
      disc(600, 400, 66, '#d9a441') +
      area('482,690 482,560 600,470 718,600 718,690', '#4f8a4b'),
  },
  childrenBooks: {
    wall: '#fdeccf',
    shapes:
      book(300, 90, 330, '#d8483e') +
      book(400, 70, 290, '#3f7f9f') +
      book(480, 100, 350, '#e0a33e') +
      book(590, 64, 270, leaf) +
      book(664, 84, 310, '#8a5aa0') +
      moved(770, 560, box(0, 110, 190, 50, '#3f7f9f', 6) + disc(95, 70, 46, '#f4f0e6')),
  },
  textbooks: {
    wall: '#e4eae4',
    shapes:
      box(330, 640, 480, 80, '#35507a', 8) +
      box(360, 560, 440, 80, '#b5443b', 8) +
      box(340, 480, 450, 80, '#d39a35', 8) +
      box(380, 400, 380, 80, '#4f8a4b', 8) +
      line('820,700 900,430', '#e0a33e', 22),
  },
  guitar: {
    wall: '#eadfce',
    shapes: `<g transform="rotate(28 600 480)">${disc(600, 640, 150, '#b5652f')}${disc(600, 470, 115, '#b5652f')}${disc(600, 580, 52, ink)}${box(580, 130, 40, 420, darkWood, 6)}${box(565, 70, 70, 80, ink, 10)}${line('592,140 592,690', '#e8e2d4', 3)}${line('608,140 608,690', '#e8e2d4', 3)}</g>`,
  },
  vegetables: {
    wall: '#eef0dc',
    shapes:
      disc(430, 530, 90, '#d2432f') +
      disc(580, 500, 84, '#dd5a3c') +
      disc(740, 540, 92, '#d2432f') +
      area('500,560 560,300 620,560', '#e58a2e') +
      line('560,300 530,230', leaf, 16) +
      line('560,300 590,220', leaf, 16) +
      disc(660, 590, 80, '#5d9a4d') +
      disc(360, 600, 70, '#7d4a8a') +
      area('240,600 960,600 880,760 320,760', '#c08a4e') +
      line('250,630 940,630', '#a06f38', 10) +
      line('280,690 910,690', '#a06f38', 10),
  },
  jam: {
    wall: '#f7e6df',
    shapes: moved(300, 450, jar('#8e2f4a')) + moved(515, 450, jar('#d9822b')) + moved(730, 450, jar('#5f2f6a')),
  },
  seedlings: {
    wall: '#e3efe0',
    shapes:
      moved(250, 430, sprout) +
      moved(410, 430, sprout) +
      moved(570, 430, sprout) +
      moved(730, 430, sprout) +
      moved(890, 430, sprout),
  },
  boardGames: {
    wall: '#e6e3ef',
    shapes:
      box(330, 320, 420, 420, '#f4ead6', 14) +
      Array.from({ length: 32 }, (_, at) =>
        box(
          345 + (at % 4) * 97.5 + (Math.floor(at / 4) % 2) * 48.75,
          335 + Math.floor(at / 4) * 48.75,
          48.75,
          48.75,
          '#7b5a3c',
          0,
        ),
      ).join('') +
      box(810, 620, 120, 120, '#ffffff', 20) +
      disc(840, 650, 11, ink) +
      disc(870, 680, 11, ink) +
      disc(900, 710, 11, ink) +
      disc(470, 460, 20, '#c9463d') +
      disc(615, 605, 20, '#2f6f9f'),
  },
} satisfies Partial<Record<ThingId, Drawing>>
