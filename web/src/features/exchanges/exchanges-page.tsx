/** Being built. */
export const ExchangesPage = () => <main id="content">ExchangesPage</main>
