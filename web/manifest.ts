import type { ManifestOptions } from 'vite-plugin-pwa'

/** What a phone needs to install the app, and to share a picture or a text with it. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Indigo',
  short_name: 'Indigo',
  description: 'Give and receive objects and services near you, without money.',
  start_url: '/nearby',
  scope: '/',
  display: 'standalone',
  background_color: '#fffaf3',
  theme_color: '#3b2a8c',
  categories: ['social', 'lifestyle'],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  share_target: {
    action: '/share-target',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'photos', accept: ['image/*'] }] },
  },
}
