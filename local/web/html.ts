/** Text that is HTML already. */
export type Html = { readonly html: string }

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '')

/** Puts values into HTML; whatever is not HTML already is escaped, so that nothing a sender wrote can become markup. */
export const html = (
  literals: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html => {
  const parts = values.map((value) => {
    if (typeof value === 'string' || typeof value === 'number') return escape(String(value))
    return 'html' in value ? value.html : value.map((one) => one.html).join('')
  })
  return { html: literals.map((literal, index) => literal + (parts[index] ?? '')).join('') }
}

const style: Html = {
  html: `:root{color-scheme:light dark;--ink:light-dark(#1d1b3a,#ecebfa);--quiet:light-dark(#5a5878,#a9a6cf);
--paper:light-dark(#fbfaff,#14122a);--card:light-dark(#fff,#1f1c3d);--line:light-dark(#dcd9f0,#3a3666);--indigo:light-dark(#3f2b96,#b6a8ff)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,header{max-width:52rem;margin:0 auto;padding:1rem 1.25rem}header{padding-top:2rem}h1{margin:0;font-size:1.6rem}
a{color:var(--indigo)}:focus-visible{outline:3px solid var(--indigo);outline-offset:2px}
.card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem;margin:0 0 1rem}
.card h2{margin:0 0 .25rem;font-size:1.1rem;overflow-wrap:anywhere}.quiet{color:var(--quiet);margin:.25rem 0;font-size:.9rem;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.75rem 0 0}code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
form{display:flex;gap:.5rem;flex-wrap:wrap;align-items:end;margin:0 0 1.25rem}label{display:block;font-size:.9rem}
input,button{font:inherit;padding:.5rem .75rem;min-height:2.75rem;border-radius:.5rem;border:1px solid var(--quiet);background:var(--card);color:inherit}
button{background:var(--indigo);border-color:var(--indigo);color:var(--paper);cursor:pointer}
iframe{width:100%;height:24rem;border:1px solid var(--line);border-radius:.5rem;background:#fff;margin-top:.75rem}
dt{font-weight:600;margin-top:.75rem}dd{margin:0}`,
}

/** A whole page: nothing in it comes from another machine, and no script runs. */
export const page = (title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`.html

/** The headers of such a page. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'",
} as const
