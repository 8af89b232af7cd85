import { html } from './html.ts'

/** The reference of the API, by Swagger UI from the installed package. */
export const referencePage = (): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API reference · Indigo on this machine</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/reference/swagger-ui.css" />
      </head>
      <body>
        <main id="reference"></main>
        <script src="/reference/swagger-ui-bundle.js"></script>
        <script src="/reference/start.js"></script>
      </body>
    </html>`.html

/** No validator: it would send the description to another machine. */
export const startScript = `SwaggerUIBundle({ url: '/reference/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null, displayRequestDuration: true })
`
