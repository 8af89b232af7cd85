import type { SomeWords } from './things.ts'

export const sv: SomeWords = {
  boxes: ['Ett tjugotal flyttkartonger', 'Rena och hopvikta, lite bubbelplast följer med. Hämtas vid porten.'],
  sofa: [
    'Grå tresitssoffa, mycket skön',
    'Vi flyttar och den går inte genom dörren. Tvättbart överdrag. Ni behöver vara två för att bära.',
  ],
  chairs: ['Köksstolar i trä', 'Fyra stadiga stolar, lite slitna i ryggen. Det går bra att ta bara en.'],
  bed: ['Enkelsäng med madrass', '90 × 200 cm, madrassen har alltid haft skydd. Jag hjälper till att skruva isär.'],
  bicycle: ['Stadscykel, mellanstor ram', 'Bromsar och kedja bytta i våras, pakethållare och lås ingår.'],
  coat: ['Vinterkappa för dam, storlek M', 'Marinblå ull, varm, helt foder. Nytvättad.'],
  childWinter: ['Vinterkläder för sexåring', 'Overall, två tröjor, mössa och vantar. Allt är tvättat.'],
  babyClothes: ['Babykläder 50–68 cm', 'Bodyar, sparkdräkter och en kofta som farmor har stickat.'],
  stroller: ['Hopfällbar sittvagn med regnskydd', 'Fälls ihop med en hand. Ett hjul gnisslar, en droppe olja räcker.'],
  pots: ['Kastruller och en stor gryta', 'För den som flyttar hemifrån: tre kastruller, en gryta, två lock.'],
  phone: ['Olåst smarttelefon, hel skärm', 'Nollställd, med laddare och skal.'],
  childrenBooks: [
    'En hög bilderböcker för 3–6 år',
    'Femton godnattsagor, två helt utan ord: de kan berättas på alla språk.',
  ],
  jam: ['Hemkokt lingonsylt', 'Kokt i går, små burkar. Lämna gärna tillbaka de tomma.'],
  seedlings: ['Tomat- och basilikaplantor', 'Från min balkong. De vill ha sol och en ordentlig kruka.'],
  drill: ['Lånar ut min borrmaskin', 'Över ett veckoslut. Borr för trä och betong, plugg finns.'],
  homework: [
    'Läxhjälp på svenska',
    'Pensionerad lärare. En lugn timme i veckan, hemma, på biblioteket eller över video.',
  ],
  ownLanguage: [
    'Prata svenska, alla nivåer',
    'Vi pratar om vardagen: affären, skolan, jobbet. Grammatik bara om du vill.',
  ],
  piano: ['Pianolektion för nybörjare', 'Barn från sex år och vuxna. Pianot står hemma hos mig.'],
  bikeRepair: ['Cykelreparation', 'Punktering, bromsar, växlar. Vi lagar tillsammans, så kan du själv nästa gång.'],
  mending: ['Lägger upp byxor och lagar kläder', 'Byxor, kjolar, blixtlås. Klart på ett par dagar.'],
  taxForm: [
    'Hjälp med skattedeklarationen',
    'Vi fyller i den tillsammans på nätet. Ta med dina papper, jag sparar ingenting.',
  ],
  letters: [
    'Hjälp att förstå ett brev från FPA',
    'Eller från skolan eller banken: vi läser tillsammans och jag hjälper dig att svara.',
  ],
  cooking: ['Vi bakar kanelbullar tillsammans', 'Vi bakar och fikar sedan. Sex platser, barn är välkomna.'],
  babysitting: ['Barnvakt på kvällar och veckoslut', 'Mina egna två är stora. Jag kommer hem till er.'],
  dogWalk: ['Morgonpromenad med hunden', 'En timme i alla väder. Stora hundar går bra.'],
  shopping: ['Handlar åt äldre', 'Jag åker till affären varje lördag och bär kassarna ända till dörren.'],
  computerHelp: [
    'Datorhjälp med tålamod',
    'Långsam dator, tyst skrivare, borttappat lösenord: vi tittar tillsammans, också på distans.',
  ],
  gardening: ['En timme i trädgården', 'Gräs, häck, ogräs. Jag har egna handskar.'],
  walkAndTalk: [
    'En promenad och en pratstund',
    'För dig som är ensam och vill komma ut lite. Jag går långsamt och lyssnar bra.',
  ],
  football: ['Söndagsfotboll för alla', 'Vi spelar för skojs skull, 18–60 år, tjejer och killar.'],
  needStroller: ['Söker barnvagn', 'Barnet kommer i januari. Enkel och hopfällbar.'],
  needTalk: [
    'Söker någon att prata svenska med',
    'Jag förstår mycket men talar lite. En gång i veckan, gärna utomhus.',
  ],
  needMove: ['Bärhjälp: kylskåp och bord', 'Tredje våningen, lördag förmiddag. Jag bjuder på kaffe och bulle.'],
  needTap: ['Kökskranen droppar', 'Packningen är köpt, men jag saknar både nyckel och handlag.'],
  needCompany: [
    'Jag vill gärna ha sällskap för ett parti schack',
    'Eller bara en kopp kaffe. Jag har varit ensam sedan i somras.',
  ],
  needCatSitter: ['Vem kan mata min katt i en vecka?', 'Snäll och lite blyg. Två minuter från hållplatsen.'],
}
