import type { AllWords } from './things.ts'

export const pl: AllWords = {
  boxes: [
    'Około dwudziestu kartonów do przeprowadzki',
    'Czyste, złożone na płasko, do tego resztka folii bąbelkowej. Odbiór na parterze.',
  ],
  sofa: [
    'Szara kanapa trzyosobowa, bardzo wygodna',
    'Przeprowadzamy się i nie mieści się w nowych drzwiach. Pokrowiec do prania, bez plam. Do niesienia potrzeba dwóch osób.',
  ],
  chairs: [
    'Drewniane krzesła kuchenne',
    'Cztery solidne krzesła, trochę wytarte na oparciach. Można wziąć tylko jedno albo dwa.',
  ],
  bed: [
    'Łóżko jednoosobowe ze stelażem i materacem',
    '90 × 200 cm, materac zawsze pod ochraniaczem. Pomogę rozkręcić.',
  ],
  desk: [
    'Biurko do nauki z dwiema szufladami',
    'Syn się wyprowadził, niech biurko posłuży innemu uczniowi. 120 × 60 cm.',
  ],
  shelf: ['Regał sosnowy, pięć półek', 'Po rozkręceniu mieści się w samochodzie. Śruby są w woreczku.'],
  wheelchair: [
    'Składany wózek inwalidzki',
    'Należał do mojej mamy. Hamulce po przeglądzie, koła w dobrym stanie, siedzisko 45 cm. Wchodzi do bagażnika.',
  ],
  crutches: ['Para regulowanych kul', 'Kostka już zdrowa, nie potrzebuję. Oddam komuś, komu się przydadzą.'],
  bicycle: [
    'Rower miejski, średnia rama',
    'Hamulce i łańcuch wymienione wiosną. Z bagażnikiem i zapięciem. Dla osoby 165–180 cm.',
  ],
  childBike: [
    'Rowerek dziecięcy 16 cali z bocznymi kółkami',
    'Czerwony, kilka rys, jeździ świetnie. Dla dziecka od 4 do 6 lat.',
  ],
  footballBoots: ['Buty piłkarskie, rozmiar 42', 'Noszone jeden sezon. Korki lane, na trawę.'],
  coat: ['Damski płaszcz zimowy, rozmiar M', 'Granatowa wełna, ciepły, podszewka cała. Prosto z pralni.'],
  childWinter: ['Zimowe ubrania dla sześciolatka', 'Kurtka, dwa swetry, czapka i rękawiczki. Wszystko wyprane.'],
  babyClothes: ['Ubranka dla niemowlęcia 0–6 miesięcy', 'Body, pajacyki i sweterek zrobiony na drutach przez babcię.'],
  stroller: [
    'Składany wózek spacerowy z folią na deszcz',
    'Składa się jedną ręką, mieści się w autobusie. Jedno kółko skrzypi, wystarczy kropla oleju.',
  ],
  cot: [
    'Łóżeczko dziecięce ze szczebelkami',
    'Trzy wysokości, z materacem. Wychowało dwoje dzieci i czeka na trzecie.',
  ],
  pots: ['Garnki i jeden duży gar', 'Dla kogoś, kto zaczyna na swoim: trzy garnki, rondel, dwie pokrywki.'],
  dishes: ['Talerze, miski i szklanki dla sześciu osób', 'Każde z innej bajki, ale razem ładne. Zawinięte w gazety.'],
  hairdryer: ['Sprawna suszarka do włosów', 'Mam już drugą, z prezentu. Dwa biegi, kabel trochę krótki.'],
  hygieneKits: [
    'Nowe zestawy higieniczne',
    'Mydło, szampon, szczoteczka, ręcznik. Przygotowali je sąsiedzi z bloku, proszę brać tyle, ile trzeba.',
  ],
  sewingMachine: ['Maszyna do szycia w walizce', 'Stara, ale niezniszczalna. Chętnie pokażę, jak nawlec nić.'],
  laptop: [
    'Odnowiony laptop 14 cali',
    'Dysk SSD, zainstalowany Linux, bateria na jakieś dwie godziny. Dobry do nauki i spraw urzędowych.',
  ],
  phone: ['Smartfon bez blokady, ekran cały', 'Wyczyszczony, z ładowarką i etui. Zwykłe aplikacje działają.'],
  childrenBooks: [
    'Stos książeczek dla dzieci 3–6 lat',
    'Kilkanaście bajek na dobranoc, dwie bez słów – można opowiadać w każdym języku.',
  ],
  textbooks: ['Podręcznik do polskiego A1–A2', 'Książka i zeszyt ćwiczeń, tylko trochę zapisane ołówkiem.'],
  guitar: ['Gitara klasyczna z pokrowcem', 'Struny zmienione w tym roku. Małe obicie na pudle, brzmi ciepło.'],
  vegetables: [
    'Cukinie i pomidory z działki',
    'Obrodziło jak nigdy! Koszyk na rodzinę, do odbioru dziś wieczorem lub jutro.',
  ],
  jam: ['Domowe powidła śliwkowe', 'Smażone wczoraj, małe słoiki. Jeśli można, proszę o zwrot pustych.'],
  drill: ['Pożyczę wiertarkę z wiertłami', 'Na weekend. Wiertła do drewna i betonu, kołki też się znajdą.'],
  seedlings: ['Sadzonki pomidorów i bazylii', 'Z mojego balkonu. Lubią słońce i doniczkę co najmniej 20 cm.'],
  catCarrier: ['Transporter dla kota', 'Metalowa kratka, pewne zamknięcie. Zdezynfekowany.'],
  boardGames: ['Gry planszowe dla całej rodziny', 'Chińczyk, memory, karty i domino. Kompletne, elementy policzone.'],
  washingMachine: [
    'Sprawna pralka 6 kg',
    'Pierze dobrze, ma wygodny krótki program. Drugie piętro bez windy, lepiej przyjść w kilka osób.',
  ],
  heater: ['Grzejnik olejowy', 'Ogrzeje pokój 12 m². Na kółkach, z termostatem.'],

  homework: [
    'Pomoc w lekcjach, szkoła podstawowa',
    'Trzydzieści lat pracy w szkole. Godzina w tygodniu, spokojnie, u Państwa, w bibliotece albo przez internet.',
  ],
  maths: [
    'Korepetycje z matematyki, liceum',
    'Jestem na drugim roku studiów. Powtarzamy temat na prostych przykładach, potem zadania.',
  ],
  ownLanguage: [
    'Rozmowy po polsku, każdy poziom',
    'Rozmawiamy o codziennych sprawach: targ, szkoła, praca. Gramatyka tylko na życzenie.',
  ],
  piano: ['Lekcja pianina dla początkujących', 'Dzieci od 6 lat i dorośli. Pianino mam w domu, wystarczy przyjść.'],
  guitarLesson: ['Lekcja gry na gitarze', 'Trzy akordy i już jest piosenka. Na czas lekcji pożyczę gitarę.'],
  bikeRepair: [
    'Naprawa rowerów',
    'Dętka, hamulce, przerzutki. Naprawiamy razem, żeby następnym razem udało się samemu.',
  ],
  assembly: ['Skręcanie mebli', 'Mam narzędzia i cierpliwość. Szafy, łóżka, regały.'],
  smallRepairs: [
    'Drobne naprawy: półka, lampa, zamek',
    'Złota rączka na emeryturze. Przyjdę z własną skrzynką narzędzi.',
  ],
  mending: [
    'Skracanie spodni i drobne poprawki krawieckie',
    'Spodnie, spódnice, zamki błyskawiczne. Gotowe w dwa, trzy dni.',
  ],
  taxForm: [
    'Pomoc przy rocznym PIT',
    'Wypełnimy go razem przez internet. Proszę zabrać papiery, niczego nie zatrzymuję.',
  ],
  cv: ['Poprawimy Twoje CV', 'Mam za sobą dziesięć lat rekrutacji. W godzinę doprowadzimy je do ładu, także zdalnie.'],
  letters: ['Pomoc w zrozumieniu pisma z urzędu', 'ZUS, urząd, szkoła, bank – czytamy razem i pomagam odpowiedzieć.'],
  interpreting: ['Pójdę z Tobą i przetłumaczę', 'Do lekarza, do szkoły albo przez telefon. Napisz, w jakim języku.'],
  cooking: ['Wspólne lepienie pierogów', 'Gotujemy razem, potem razem jemy. Sześć miejsc, dzieci mile widziane.'],
  babysitting: [
    'Opieka nad dziećmi wieczorem lub w weekend',
    'Własna dwójka już duża, do maluchów mam cierpliwość. Mogę przyjść do Państwa.',
  ],
  schoolWalk: ['Odprowadzę dzieci do szkoły', 'I tak idę z córką. Dwoje lub troje dzieci więcej to żaden kłopot.'],
  catSitting: ['Opieka nad kotem w czasie urlopu', 'Jedna wizyta dziennie: miska, kuweta, głaskanie i zdjęcie.'],
  dogWalk: ['Poranne spacery z psem', 'Godzina w parku w każdą pogodę. Dużych psów się nie boję.'],
  shopping: ['Zakupy dla starszych osób', 'W soboty i tak jadę do sklepu, przyniosę zakupy pod same drzwi.'],
  van: ['Pomoc w przeprowadzce z busem', 'Bus 6 m³ i dwie ręce, po mieście i okolicy, w soboty.'],
  hospitalLift: ['Zawiozę na wizytę do szpitala', 'Zawiozę, poczekam, odwiozę. Do samochodu wsiada się łatwo.'],
  computerHelp: [
    'Cierpliwa pomoc przy komputerze',
    'Wolny komputer, milcząca drukarka, zgubione hasło – zobaczymy razem, także zdalnie.',
  ],
  gardening: ['Godzina pracy w ogrodzie', 'Koszenie, żywopłot, pielenie. Mam rękawice i sekator.'],
  tree: ['Wycinka chorego jesionu', 'Wycinka drzew to mój zawód. Zetnę drzewo do 8 m i potnę na szczapy.'],
  haircut: ['Strzyżenie w domu', 'Piętnaście lat doświadczenia. Mężczyźni, kobiety, dzieci, każdy rodzaj włosów.'],
  walkAndTalk: [
    'Spacer i pogawędka',
    'Dla kogoś samotnego, kto chciałby trochę wyjść. Chodzę powoli i dobrze słucham.',
  ],
  cityWalk: [
    'Spacer po mieście: historia i dobre adresy',
    'Dwie godziny w małej grupie: zabytki, targ, biblioteka. Dla nowych w mieście i nie tylko.',
  ],
  football: [
    'Piłka nożna w niedzielę, dla każdego',
    'Gramy dla przyjemności, od 18 do 60 lat, dziewczyny i chłopaki. Koszulki pożyczamy.',
  ],
  yoga: ['Łagodna joga', 'Godzina spokoju, maty są na miejscu. Nie trzeba nic umieć.'],

  needWardrobe: [
    'Szukam szafy na ubrania',
    'Wprowadziliśmy się do pustego mieszkania. Może być uszkodzona, naprawię i sam odbiorę.',
  ],
  needShoes: ['Szukam butów zimowych, rozmiar 38', 'Dla siostry. Botki albo ciepłe adidasy, mogą być używane.'],
  needStroller: ['Szukam wózka dziecięcego', 'Dziecko urodzi się w styczniu. Prosty, składany.'],
  needMicrowave: ['Szukam działającej mikrofalówki', 'Do pokoju studenckiego. Przyjadę autobusem.'],
  needBlankets: ['Ciepłe koce dla grupy sąsiedzkiej', 'Rozdajemy je przed mrozami. Czyste i bez dziur, prosimy.'],
  needBike: [
    'Szukam roweru do pracy',
    'Zaczynam o piątej, przed pierwszym autobusem. Umiem naprawić, jeśli coś nie działa.',
  ],
  needLaptop: ['Laptop do kursu przez internet', 'Kurs zaraz się zaczyna, a mam tylko telefon. Może być stary.'],
  needSchoolBags: ['Tornistry i piórniki dla pięciorga dzieci', 'Zbliża się szkoła. Używane są w porządku.'],
  needTalk: [
    'Szukam kogoś do rozmów po polsku',
    'Dużo rozumiem, mało mówię. Raz w tygodniu, w parku albo przez telefon.',
  ],
  needHomework: [
    'Pomoc z polskiego dla córki z piątej klasy',
    'Musi uwierzyć w siebie przy czytaniu. Godzina tygodniowo w bibliotece.',
  ],
  needForms: ['Pomoc przy wypełnieniu wniosku', 'Nie rozumiem wszystkich pytań. Myślę, że godzina wystarczy.'],
  needMove: ['Potrzebne ręce do lodówki i stołu', 'Trzecie piętro, sobota rano. Kawa i drożdżówki będą.'],
  needBabysitter: ['Opieka nad dwójką dzieci raz w tygodniu', 'We wtorki od 18 do 20 mam kurs.'],
  needTap: ['Cieknący kran w kuchni', 'Uszczelka kupiona, ale nie mam klucza ani wprawy.'],
  needShopping: ['Ktoś, kto zrobi mi zakupy', 'Mam 82 lata i operowane biodro. Krótka lista, sklep 300 metrów stąd.'],
  needCompany: [
    'Chętnie zagram z kimś w szachy',
    'Albo w warcaby, albo po prostu napiję się herbaty. Od lata dni są długie.',
  ],
  needGarden: ['Pomoc przy strzyżeniu żywopłotu', 'Nie wejdę już na drabinę. Narzędzia mam.'],
  needInterpreter: [
    'Szukam tłumacza na spotkanie w szkole',
    'Na rozmowę z wychowawczynią syna. Pół godziny, może być przez telefon.',
  ],
  needCatSitter: ['Kto nakarmi mojego kota przez tydzień?', 'Jest miły i trochę nieśmiały. Dwie minuty od przystanku.'],
}
