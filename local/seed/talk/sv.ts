import type { Talk } from './talk.ts'

export const sv: Talk = {
  ask: [
    'Hej, finns den kvar? Jag kan komma efter jobbet.',
    'Hej! Det skulle hjälpa mig mycket. Vilken dag passar?',
    'God kväll, jag bor nära och är ledig på lördag.',
    'Hej, vi har just flyttat hit och det vore perfekt för oss.',
  ],
  help: [
    'Hej, jag kan hjälpa till. Säg bara när.',
    'Hej! Jag har en som jag inte använder längre.',
    'Jag hinner den här veckan, gärna.',
  ],
  answers: [
    'Ja, gärna! Vilken dag passar?',
    'Självklart. Ska vi ses på en allmän plats?',
    'Ja. Ta gärna med en stor kasse.',
    'Välkommen. Jag har röd jacka.',
  ],
  follows: ['Toppen, tack! Vi ses snart.', 'Okej, jag kommer.', 'Tack, min bror följer med och bär.'],
  thanksToGiver: [
    'Tusen tack, precis vad vi behövde.',
    'Vänlig och punktlig. Vi drack till och med kaffe.',
    'Allt var som i annonsen.',
    'Vilket tålamod! Jag lärde mig mycket.',
  ],
  thanksToReceiver: ['I tid och glad, ett nöje.', 'Tack för att du kom, lycka till!', 'Enkelt och trevligt.'],
  places: ['Utanför biblioteket', 'Vid torget', 'Stadshusets aula', 'Kaféet på stationen'],
  availability: ['Vardagar efter sex.', 'Onsdagar och lördagar.', 'Nästan varje dag, skriv bara.'],
  cancelled: 'Bilen gick sönder, jag är ledsen.',
  replies: [
    'Jag var där, men vid den andra ingången. Jag väntade tjugo minuter.',
    'Min son blev sjuk och jag skrev för sent. Förlåt.',
  ],
  dispute: 'Det stod annat i annonsen, och vi kommer inte överens.',
  resolution: 'Jag har hört er båda och beslutat efter det som stod i annonsen. Tack för tålamodet.',
}
