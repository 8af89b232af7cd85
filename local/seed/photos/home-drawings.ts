import type { ThingId } from '../listings/things.ts'
import { wood, darkWood, ink, steel, leaf } from './colours.ts'
import { area, book, box, curve, disc, line, moved, oval, ring, type Drawing } from './shapes.ts'

const chair =
  box(0, 0, 150, 26, wood) +
  box(0, 190, 170, 30, wood) +
  line('12,10 12,400', darkWood, 20) +
  line('158,210 158,400', darkWood, 20)

/** How things of a home look. */
export const homeDrawings = {
  sofa: {
    wall: '#f3e2c7',
    shapes:
      box(220, 400, 760, 250, '#3f6f8f', 60) +
      box(170, 480, 130, 230, '#35607d', 50) +
      box(900, 480, 130, 230, '#35607d', 50) +
      box(290, 560, 310, 130, '#4c82a6', 30) +
      box(605, 560, 310, 130, '#4c82a6', 30) +
      box(330, 440, 150, 140, '#e0a33e', 30) +
      box(250, 705, 30, 50, darkWood, 6) +
      box(920, 705, 30, 50, darkWood, 6),
  },
  chairs: { wall: '#dfeae2', shapes: moved(240, 340, chair) + moved(520, 340, chair) + moved(800, 340, chair) },
  bed: {
    wall: '#e5e0f0',
    shapes:
      box(200, 340, 40, 400, darkWood) +
      box(960, 480, 40, 260, darkWood) +
      box(220, 560, 760, 110, wood) +
      box(240, 480, 740, 110, '#ffffff', 40) +
      box(480, 470, 500, 130, '#7d9cc4', 40) +
      box(260, 430, 190, 90, '#f4f0e6', 40),
  },
  desk: {
    wall: '#f0e6da',
    shapes:
      box(200, 430, 800, 40, wood) +
      box(230, 470, 40, 280, darkWood, 4) +
      box(700, 470, 270, 280, wood) +
      box(730, 500, 210, 70, '#c89660') +
      box(730, 590, 210, 70, '#c89660') +
      disc(835, 535, 10, ink) +
      disc(835, 625, 10, ink) +
      line('360,430 360,330 430,260', ink, 14) +
      area('390,230 480,250 430,310', '#d85c41'),
  },
  shelf: {
    wall: '#e9efe9',
    shapes:
      box(300, 190, 600, 560, darkWood) +
      box(330, 220, 540, 150, '#f7eee0', 4) +
      box(330, 400, 540, 150, '#f7eee0', 4) +
      box(330, 580, 540, 150, '#f7eee0', 4) +
      moved(30, -172, book(340, 40, 120, '#b5443b') + book(385, 50, 100, '#3d6b8f') + book(440, 36, 130, '#d39a35')) +
      disc(760, 500, 44, leaf) +
      box(735, 510, 50, 40, '#b5653c', 6),
  },
  cot: {
    wall: '#fdf0d8',
    shapes:
      box(250, 330, 700, 30, wood) +
      box(250, 660, 700, 40, wood) +
      box(250, 300, 34, 460, darkWood) +
      box(916, 300, 34, 460, darkWood) +
      [340, 430, 520, 610, 700, 790].map((x) => box(x, 350, 16, 320, wood, 4)).join('') +
      box(290, 600, 620, 64, '#a9c3d8', 20) +
      disc(700, 570, 40, '#d9a441') +
      disc(672, 540, 16, '#d9a441') +
      disc(728, 540, 16, '#d9a441'),
  },
  boxes: {
    wall: '#e3e8ee',
    shapes:
      box(260, 470, 340, 270, '#c99a63', 6) +
      box(630, 530, 300, 210, '#b98850', 6) +
      box(360, 270, 290, 200, '#d6aa75', 6) +
      box(410, 470, 40, 270, '#e6c79b', 0) +
      box(760, 530, 40, 210, '#dab784', 0) +
      box(490, 270, 36, 200, '#ecd1a8', 0),
  },
  pots: {
    wall: '#e8ebe2',
    shapes:
      box(250, 470, 360, 240, steel, 30) +
      box(190, 520, 70, 30, ink) +
      box(600, 520, 70, 30, ink) +
      box(235, 440, 390, 40, '#b9c4cc', 20) +
      disc(430, 425, 22, ink) +
      box(680, 570, 280, 140, '#c9463d', 24) +
      box(665, 545, 310, 34, '#d9675d', 16) +
      disc(820, 535, 18, ink),
  },
  dishes: {
    wall: '#e2ecf3',
    shapes:
      oval(460, 690, 230, 44, '#ffffff') +
      oval(460, 660, 220, 42, '#dfe8ee') +
      oval(460, 630, 210, 40, '#ffffff') +
      oval(460, 600, 200, 38, '#dfe8ee') +
      oval(460, 570, 190, 36, '#7fa6c0') +
      box(740, 530, 180, 190, '#e0a33e', 30) +
      ring(930, 620, 46, '#e0a33e', 22),
  },
  sewingMachine: {
    wall: '#eee3ee',
    shapes:
      box(250, 650, 700, 90, '#384860') +
      box(280, 330, 620, 110, '#e4dccb', 40) +
      box(780, 380, 130, 280, '#e4dccb', 20) +
      box(300, 400, 110, 140, '#e4dccb', 20) +
      line('355,540 355,640', steel, 10) +
      ring(925, 450, 50, steel, 20) +
      box(440, 280, 60, 50, '#c9463d', 8),
  },
  washingMachine: {
    wall: '#dde9ee',
    shapes:
      box(380, 210, 440, 540, '#f6f7f7', 20) +
      box(380, 210, 440, 90, '#e1e6e8', 20) +
      disc(600, 520, 150, steel) +
      disc(600, 520, 120, '#7fb3d0') +
      curve('M480 530 Q540 480 600 530 T720 530 A120 120 0 0 1 480 530 Z', '#4c86ad') +
      disc(760, 255, 24, ink) +
      box(420, 235, 130, 40, '#ffffff', 8),
  },
} satisfies Partial<Record<ThingId, Drawing>>
