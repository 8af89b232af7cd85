import * as z from 'zod'
import { Country } from '../shared/model/country.ts'

/** What only the infrastructure knows of a country; the public part goes to the functions as COUNTRY. */
const CountrySettings = z.strictObject({
  public: Country,
  /** Where everything of the country runs. */
  region: z.string(),
  /** The nearest region that has Amazon Location; Paris and Milan have not. */
  placeIndexRegion: z.enum(['eu-central-1', 'eu-west-1', 'eu-south-2', 'eu-north-1']),
  /** The country as the place index calls it: three letters (ISO 3166). */
  placeIndexCountry: z.string().regex(/^[A-Z]{3}$/),
  /** The domain verified in SES, from which members get mail. */
  mailDomain: z.string(),
  /** Sender of every mail, within the mail domain. */
  mailFrom: z.email(),
  /** Where the web app is served; the only origin that browsers may call the API from. */
  webOrigin: z.url(),
  web: z.strictObject({
    /** A certificate for the host of `webOrigin`, in us-east-1, where CloudFront wants it; without it CloudFront's own name is served. */
    certificateArn: z.string().optional(),
    /** A web ACL (scope CLOUDFRONT, in us-east-1) before everything the web app's address serves: 7 USD a month and 0.60 USD per million requests. */
    webAclArn: z.string().optional(),
    /** The style of the map (MapLibre): a path of the web app itself, or an address elsewhere, which the page may then reach. */
    mapStyle: z.string().regex(/^(?:\/|https:\/\/)/),
  }),
  /** Who hears alarms and budget warnings; must be a mailbox that somebody reads. */
  alarmEmail: z.email(),
  /** A month's spending, in US dollars, beyond which somebody is warned. */
  monthlyBudgetUsd: z.int().min(1),
  options: z.strictObject({
    /** Encrypt the table with a key of the country's own: 1 USD a month, and 0.03 USD for 10,000 uses. */
    customerKey: z.boolean(),
    /** A web application firewall before the user pool: 7 USD a month, and 0.60 USD per million requests. */
    webApplicationFirewall: z.boolean(),
  }),
  /** A table restored from a backup that takes the place of the stack's own (docs/operations.md, Restore). */
  restoredTable: z.strictObject({ name: z.string(), streamArn: z.string() }).optional(),
})
export type CountrySettings = z.infer<typeof CountrySettings>

const economy: Country['economy'] = {
  maxValue: 100,
  welcomeGrant: 50,
  goodVibesCap: 80,
  goodVibesHalf: 10,
  solidarityBudget: 1000,
  valueGuide: { hour: 10, smallObject: 5, sofa: 50 },
  minAge: 18,
}

const newcomers = ['ar', 'fa', 'ur']

/** What a country has of its own; anything of the settings may be said here, and goes before what is usual. */
type Place = Pick<CountrySettings, 'public' | 'region' | 'placeIndexRegion' | 'placeIndexCountry'> &
  Partial<CountrySettings>

const places: Place[] = [
  {
    public: {
      code: 'FR',
      name: 'France',
      languages: ['fr', 'en', ...newcomers],
      timeZone: 'Europe/Paris',
      mapCentre: { latitude: 48.8566, longitude: 2.3522 }, // Paris
      economy,
      associationRegister: {
        name: 'Répertoire national des associations',
        url: 'https://annuaire-entreprises.data.gouv.fr/rechercher?terme={number}',
      },
    },
    region: 'eu-west-3',
    placeIndexRegion: 'eu-west-1',
    placeIndexCountry: 'FRA',
  },
  {
    public: {
      code: 'GR',
      name: 'Ελλάδα',
      languages: ['el', 'en', ...newcomers],
      timeZone: 'Europe/Athens',
      mapCentre: { latitude: 37.9838, longitude: 23.7275 }, // Athens
      economy,
      associationRegister: { name: 'Μητρώο Ελληνικών και Ξένων ΜΚΟ', url: 'https://ngo.migration.gov.gr/' },
    },
    region: 'eu-central-1',
    placeIndexRegion: 'eu-central-1',
    placeIndexCountry: 'GRC',
  },
  {
    public: {
      code: 'IT',
      name: 'Italia',
      languages: ['it', 'en', ...newcomers],
      timeZone: 'Europe/Rome',
      mapCentre: { latitude: 37.3111, longitude: 13.5766 }, // Agrigento
      economy,
      associationRegister: {
        name: 'Registro unico nazionale del Terzo settore',
        url: 'https://servizi.lavoro.gov.it/runts/it-it/Ricerca-enti',
      },
    },
    region: 'eu-south-1',
    placeIndexRegion: 'eu-central-1',
    placeIndexCountry: 'ITA',
  },
  {
    public: {
      code: 'CY',
      name: 'Κύπρος',
      languages: ['el', 'tr', 'en', ...newcomers],
      timeZone: 'Asia/Nicosia',
      mapCentre: { latitude: 35.1856, longitude: 33.3823 }, // Nicosia
      economy,
      associationRegister: {
        name: 'Μητρώο Μη Κυβερνητικών Οργανισμών',
        url: 'https://public.npos.moi.gov.cy/organization',
      },
    },
    region: 'eu-central-1',
    placeIndexRegion: 'eu-central-1',
    placeIndexCountry: 'CYP',
  },
  {
    public: {
      code: 'PL',
      name: 'Polska',
      languages: ['pl', 'en', ...newcomers],
      timeZone: 'Europe/Warsaw',
      mapCentre: { latitude: 52.2297, longitude: 21.0122 }, // Warsaw
      economy,
      associationRegister: { name: 'Krajowy Rejestr Sądowy', url: 'https://wyszukiwarka-krs.ms.gov.pl/' },
    },
    region: 'eu-central-1',
    placeIndexRegion: 'eu-central-1',
    placeIndexCountry: 'POL',
  },
  {
    public: {
      code: 'FI',
      name: 'Suomi',
      languages: ['fi', 'sv', 'en', ...newcomers],
      timeZone: 'Europe/Helsinki',
      mapCentre: { latitude: 60.1699, longitude: 24.9384 }, // Helsinki
      economy,
      associationRegister: { name: 'Yhdistysrekisteri', url: 'https://yhdistysrekisteri.prh.fi/' },
    },
    region: 'eu-north-1',
    placeIndexRegion: 'eu-north-1',
    placeIndexCountry: 'FIN',
  },
]

/** `indigo.example` is a name reserved for documentation: put the country's own domain here before its first deployment. */
const domainOf = (code: string): string => `${code.toLowerCase()}.indigo.example`

const usual = (code: string) => ({
  mailDomain: domainOf(code),
  mailFrom: `hello@${domainOf(code)}`,
  webOrigin: `https://${domainOf(code)}`,
  web: { mapStyle: '/map/style.json' },
  alarmEmail: `operations@${domainOf(code)}`,
  monthlyBudgetUsd: 100,
  options: { customerKey: false, webApplicationFirewall: false },
})

/** Every country that Indigo is rolled out to, by its code; a mistake here stops the synthesis. */
export const countries: Readonly<Record<string, CountrySettings>> = Object.fromEntries(
  places.map((place) => [place.public.code, CountrySettings.parse({ ...usual(place.public.code), ...place })]),
)
