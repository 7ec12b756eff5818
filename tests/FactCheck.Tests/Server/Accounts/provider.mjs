// A provider of OpenID Connect as the package "oidc-provider" is of itself: node provider.mjs MODULES
// It prints its address, takes from standard input where to come back to, and knows everybody by the name they sign in with; the addresses
// of those who begin with "un" are not proved.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const { Provider } = await import(pathToFileURL(createRequire(pathToFileURL(process.argv[2] + '/')).resolve('oidc-provider')));
let answer;
const server = createServer((request, response) => answer(request, response));
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  createInterface({ input: process.stdin }).once('line', redirect => {
    const provider = new Provider(issuer, {
      clients: [{ client_id: 'desk', client_secret: 'not told: to anybody', redirect_uris: [redirect] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: id.replace(/^un/, ''), email_verified: !id.startsWith('un') }) }),
    });
    answer = provider.callback();
  });
  console.log(issuer);
});
