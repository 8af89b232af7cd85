import { html, page } from './html.ts'
import type { Html } from './html.ts'

/** Where everything is. */
export type Places = {
  readonly country: string
  readonly api: string
  readonly mail: string
  readonly cognito: string | undefined
  readonly dynamoDb: string
  readonly logFolder: string
  /** Who can sign in; nobody, where nothing was seeded. */
  readonly accounts: readonly { readonly role: string; readonly name: string; readonly password: string }[]
}

const link = (address: string): Html => html`<a href="${address}">${address}</a>`

const people = (accounts: Places['accounts']): Html =>
  html`<dl class="card">
    ${accounts.map(
      ({ role, name, password }) =>
        html`<dt>${role}</dt>
          <dd><code>${name}</code> · <code>${password}</code></dd>`,
    )}
  </dl>`

/** The start page of a country on this machine. */
export const landingPage = ({ country, api, mail, cognito, dynamoDb, logFolder, accounts }: Places): string =>
  page(
    `Indigo ${country} on this machine`,
    html`<header>
        <h1>Indigo ${country}</h1>
        <p class="quiet">The cloud of this country, running on this machine.</p>
      </header>
      <main>
        <dl class="card">
          <dt>The web app</dt>
          <dd><a href="/">Open it</a></dd>
          <dt>The API, to read and to try</dt>
          <dd><a href="/reference">Reference</a> · ${link(`${api}/openapi.json`)}</dd>
          <dt>The API itself</dt>
          <dd>${link(`${api}/v1/country`)}</dd>
          <dt>Inbox: every mail and every code, whoever it is for</dt>
          <dd>${link(mail)}</dd>
          <dt>Cognito</dt>
          <dd><code>${cognito ?? 'none'}</code></dd>
          <dt>DynamoDB</dt>
          <dd><code>${dynamoDb}</code></dd>
          <dt>What the functions print</dt>
          <dd><code>${logFolder}</code></dd>
        </dl>
        ${accounts.length > 0 ? people(accounts) : []}
        <p class="quiet">
          Names of places: <a href="https://www.geonames.org">GeoNames</a>,
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        </p>
      </main>`,
  )
