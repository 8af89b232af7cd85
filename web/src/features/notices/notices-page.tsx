/** Being built. */
export const NoticesPage = () => <main id="content">NoticesPage</main>
