import type { Talk } from './talk.ts'

export const en: Talk = {
  ask: [
    'Hello, is this still available? I could come after work.',
    'Hi! This would help me a lot. Which day suits you?',
    'Good evening, I live close by and I am free on Saturday.',
    'Hello, we have just moved here and this would be perfect for us.',
  ],
  help: [
    'Hello, I can help. Just tell me when.',
    'Hi! I have one that I no longer use.',
    'I am free this week, and happy to.',
  ],
  answers: [
    'Yes, gladly! Which day suits you?',
    'Of course. Shall we meet in a public place?',
    'Yes. Please bring a big bag.',
    'You are welcome. I will be wearing a red jacket.',
  ],
  follows: [
    'Perfect, thank you! See you soon.',
    'All right, I will be there.',
    'Thanks, I will bring my brother to carry.',
  ],
  thanksToGiver: [
    'Thank you so much, exactly what we needed.',
    'Kind and on time. We even had tea together.',
    'Everything was as described.',
    'So patient! I learnt a lot.',
  ],
  thanksToReceiver: ['On time and friendly, a pleasure.', 'Thank you for coming, all the best!', 'Easy and warm.'],
  places: ['In front of the library', 'At the market entrance', 'Town hall lobby', 'Station café'],
  availability: ['Weekdays after six.', 'Wednesdays and Saturdays.', 'Most days, just write.'],
  cancelled: 'My car broke down, I am so sorry.',
  replies: [
    'I was there, but at the other entrance. I waited twenty minutes.',
    'My son was ill and I wrote too late. Sorry.',
  ],
  dispute: 'It is not what the listing said, and we cannot agree between us.',
  resolution: 'I have heard both of you and decided by what the listing says. Thank you for your patience.',
}
