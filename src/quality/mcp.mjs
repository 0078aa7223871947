// Asks a running service through the official client of the Model Context Protocol, as an assistant would.
//   npm install --no-save @modelcontextprotocol/sdk && node src/quality/mcp.mjs http://localhost:8080
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const base = process.argv[2] ?? 'http://localhost:8080';
const client = new Client({ name: 'hospital-graph-check', version: '1' });
await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', base)));

const { tools } = await client.listTools();
console.log(`${tools.length} tools: ${tools.map((tool) => tool.name).join(', ')}`);

const questions = [
  ['search', { q: 'CH de Valenciennes' }],
  ['links', { id: 'chu-lille', through: ['GHT'], category: ['CH'] }],
  ['paths', { from: 'ch-lens', to: 'chu-rouen' }],
  ['neighbourhood', { id: 'ch-denain', limit: 20 }],
  ['entity', { id: 'ch-denain' }],
  ['changes', { from: '2016', to: '2017' }],
  ['catalogue', {}],
  ['run', { name: 'names-of', parameters: { ids: 'chu-lille' } }],
];
for (const [name, args] of questions) {
  const answer = await client.callTool({ name, arguments: { ...args, language: 'en' } });
  const lines = answer.content[0].text.split('\n');
  console.log(`\n${name} ${JSON.stringify(args)}${answer.isError ? ' REFUSED' : ''}\n  ${lines.slice(0, 4).join('\n  ')}\n  ${lines.at(-1)}`);
  if (answer.isError) process.exitCode = 1;
}
await client.close();
