/** Where the test chain would lie, were it Amazon's. Nothing is there: a server in test mode looks it up in its memory. */
export const TEST_CHAIN_URL = 'https://s3.amazonaws.com/echo.api/sayso-test-chain.pem';
