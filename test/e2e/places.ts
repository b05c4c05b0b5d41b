/** Where the servers of this run listen; ports of their own, so that a running `npm run dev` is left alone. */
export const places = {
  /** App, BFF, sandbox and simulator, as in `npm run dev`. */
  dev: 'http://127.0.0.1:5273',
  /** The built app and BFF, as by `npm start`. */
  production: 'http://127.0.0.1:3273',
  /** The pretend Webex alone, as by `npm run sandbox`. */
  sandbox: 'http://127.0.0.1:4273',
} as const;
