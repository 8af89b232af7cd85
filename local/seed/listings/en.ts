import type { SomeWords } from './things.ts'

export const en: SomeWords = {
  boxes: [
    'About twenty moving boxes',
    'Clean and folded flat, plus some left-over bubble wrap. Pick up on the ground floor.',
  ],
  chairs: ['Wooden kitchen chairs', 'Four sturdy chairs, a little worn at the back. You are welcome to take just one.'],
  bed: ['Single bed with mattress', '90 × 190 cm. The mattress has always had a cover. I can help you take it apart.'],
  bicycle: [
    'City bike, medium frame',
    'New brakes and chain this spring, rack and lock included. For someone 1.65 to 1.80 m tall.',
  ],
  coat: ['Women’s winter coat, size M', 'Navy wool, warm, lining intact. Freshly cleaned.'],
  childWinter: [
    'Winter clothes for a six-year-old',
    'A jacket, two jumpers, a hat and gloves. All washed and ready to wear.',
  ],
  babyClothes: ['Baby clothes, 0 to 6 months', 'Bodysuits, sleepsuits and a small hand-knitted cardigan.'],
  stroller: [
    'Folding pushchair with rain cover',
    'Folds with one hand and fits on the bus. One wheel squeaks; a drop of oil will do.',
  ],
  pots: ['Saucepans and one big cooking pot', 'For somebody setting up home: three pans, a pot, two lids.'],
  sewingMachine: ['Sewing machine in its case', 'Old but unbreakable. I am happy to show you how to thread it.'],
  phone: ['Unlocked smartphone, no cracks', 'Wiped clean, with charger and cover. Everyday apps run fine.'],
  textbooks: ['English course book, A2–B1', 'Book and workbook, only lightly pencilled.'],
  guitar: ['Classical guitar with bag', 'New strings this year. A small chip on the body, a gentle sound.'],
  vegetables: [
    'Courgettes and tomatoes from our garden',
    'Far too many for us. One basket per family, tonight or tomorrow.',
  ],
  homework: ['Homework help in English', 'I taught for many years. One calm hour a week, at the library or by video.'],
  ownLanguage: [
    'English conversation, all levels',
    'We talk about everyday life: work, school, films. No grammar unless you ask for it.',
  ],
  guitarLesson: ['One guitar lesson', 'Three chords and you have a song. I can lend you a guitar for the hour.'],
  bikeRepair: ['Bike repairs', 'Punctures, brakes, gears. We mend it together, so next time you can do it yourself.'],
  smallRepairs: ['Small repairs: shelf, lamp, lock', 'Retired and handy. I bring my own toolbox.'],
  mending: ['Hems and clothes repairs', 'Trousers, skirts, zips. Ready in two or three days.'],
  cv: ['Let’s put your CV in order', 'I hired people for ten years. One hour is enough, online too.'],
  letters: ['Help with an official letter', 'Office, school or bank: we read it together and I help you answer.'],
  interpreting: ['I come along and interpret', 'At the doctor’s, at school, or by telephone.'],
  cooking: ['Let’s cook jollof rice together', 'We cook, then we eat. Six places, children welcome.'],
  babysitting: ['Babysitting in the evening', 'I raised three of my own. I can come to your place.'],
  haircut: ['Haircuts and braids', 'Hairdresser for fifteen years. Men, women, children, all kinds of hair.'],
  computerHelp: [
    'Patient computer help',
    'Slow laptop, silent printer, lost password: we look at it together, online too.',
  ],
  walkAndTalk: [
    'A walk and a chat',
    'For anyone alone who would like to get out a little. I walk slowly and listen well.',
  ],
  football: ['Sunday football, open to all', 'We play for fun, ages 18 to 60, women and men. We have shirts to lend.'],
  needShoes: ['Looking for winter shoes, size 38', 'For my sister. Boots or warm trainers, used is fine.'],
  needBike: ['Looking for a bike to get to work', 'I start at five, before the first bus. I can repair it myself.'],
  needBlankets: [
    'Warm blankets for a neighbourhood group',
    'We hand them out before the cold comes. Clean and without holes, please.',
  ],
  needTalk: [
    'Looking for someone to practise the language with',
    'I understand a lot but speak little. Once a week, in the park or on the phone.',
  ],
  needForms: ['Help filling in a form', 'I do not understand all the questions. One hour should be enough.'],
  needMove: [
    'Strong arms needed for a fridge and a table',
    'Third floor, Saturday morning. Coffee and cake are on me.',
  ],
  needCompany: [
    'I would like company for a game of chess',
    'Or draughts, or just a cup of tea. I have been alone since summer.',
  ],
}
