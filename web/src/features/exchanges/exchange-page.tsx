/** Being built. */
export const ExchangePage = () => <main id="content">ExchangePage</main>
