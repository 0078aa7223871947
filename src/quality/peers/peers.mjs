// The same questions on the same Neo4j, by three ways: Neo4j's HTTP Query API, the service, and @neo4j/graphql;
// and on a service with its own embedded Neo4j of the same content, as most people have it.
// peers.mjs REGISTER-FILE [SECONDS]: imports the register into a Neo4j server of its own, and prints two tables.
// Needs mvn -B -DskipTests package, a JDK 25, maven, npm (both fetch libraries) and wrk (Debian's package); all on this machine.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JVM, command, home, pause, quantile, start } from '../service.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const top = join(here, '../../..');
const [register, seconds = '5'] = process.argv.slice(2);
const TURNS = 3;
const [MOST_ROUNDS, FASTER] = [20, 1.05];
const [BOLT, HTTP, SERVICE, GRAPHQL, EMBEDDED] = [17701, 17702, 17703, 17704, 17705];
const folder = mkdtempSync(join(tmpdir(), 'hospital-graph-peers'));
const ended = [];

try {
  console.error('a Neo4j server with its web server …');
  const version = readFileSync(join(top, 'pom.xml'), 'utf8').match(/<neo4j.version>(.*)<\/neo4j.version>/)[1];
  execFileSync('mvn', ['-B', '-q', '-f', join(here, '../stand-ins/pom.xml'), `-Dneo4j.version=${version}`, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}/lib`]);
  execFileSync(join(home, 'bin/javac'), ['-cp', `${folder}/lib/*`, '-d', folder, join(here, '../stand-ins/StandIn.java')]);
  begin(join(home, 'bin/java'), ['-Xmx3g', ...JVM, '-cp', `${folder}:${folder}/lib/*`, 'StandIn'], {
    NEO4J_HOME: join(folder, 'home'), NEO4J_AUTH: 'none', NEO4J_server_directories_data: join(folder, 'data'), NEO4J_server_memory_pagecache_size: '512m',
    NEO4J_server_default__listen__address: '127.0.0.1', NEO4J_server_bolt_listen__address: `127.0.0.1:${BOLT}`, NEO4J_server_http_listen__address: `127.0.0.1:${HTTP}`,
  });
  await answers(`http://127.0.0.1:${HTTP}/`);

  const there = `--spring.neo4j.uri=bolt://127.0.0.1:${BOLT}`;
  console.error((await command(['-Xmx1g'], 'import', register, there)).trim().split('\n').slice(-3).join('\n'));
  const alike = ['--hospital-graph.cache-size=0', '--hospital-graph.expensive-questions=64', '--server.tomcat.max-keep-alive-requests=-1'];
  ended.push((await start(['-Xmx1g'], there, `--server.port=${SERVICE}`, ...alike)).stop);
  const own = [`--hospital-graph.data=${folder}/embedded`, '--hospital-graph.bolt-port=0'];
  await command(['-Xmx2g'], 'import', register, ...own);
  ended.push((await start(['-Xmx2g'], ...own, `--server.port=${EMBEDDED}`, ...alike)).stop);
  console.error('@neo4j/graphql …');
  copyFileSync(join(here, 'graphql.mjs'), join(folder, 'graphql.mjs'));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '@neo4j/graphql@7', 'graphql@16', 'neo4j-driver@5'], { cwd: folder });
  begin(process.execPath, [join(folder, 'graphql.mjs'), `bolt://127.0.0.1:${BOLT}`, String(GRAPHQL)], {});
  await answers(`http://127.0.0.1:${GRAPHQL}/`, { method: 'POST', body: '{"query": "{ __typename }"}' });

  const ways = ['linked-by-membership', 'linked-by-convention', 'neighbours', 'in-common', 'shortest-paths'].flatMap(questions);
  for (const way of ways) {
    const answer = await ask(way, new Agent());
    if (answer.status >= 300 || answer.text.length < 500) {
      throw new Error(`${way.url} answered ${answer.status}: ${answer.text.slice(0, 400)}`);
    }
  }
  warm(ways);
  console.log('| question | clients | how | p50 | p99 | per second | against the Query API |\n| --- | --- | --- | --- | --- | --- | --- |');
  const rates = new Map();
  for (const clients of [1, 16, 64]) {
    for (const question of new Set(ways.map((way) => way.question))) {
      const same = ways.filter((way) => way.question === question);
      // in turns, because the machine is not equally quick for long
      const turns = Array.from({ length: TURNS }, () => same.map((way) => wrk(way, clients, seconds)));
      same.forEach((way, index) => {
        const rate = quantile(turns.map((turn) => turn[index].rate), 0.5);
        const { p50, p99 } = turns.map((turn) => turn[index]).find((one) => one.rate === rate);
        const against = quantile(turns.map((turn) => turn[index].rate / turn[0].rate), 0.5);
        rates.set(`${question} ${clients} ${way.how}`, rate);
        console.log(`| ${question} | ${clients} | ${way.how} | ${p50} | ${p99} | ${rate.toFixed(0)} | ${against.toFixed(2)} |`);
      });
    }
  }
  console.log('\nBy the clock: half of what the slowest way answered with 16 clients; times from when the question was due.\n');
  console.log('| question | how | questions per second | p50 | p99 | longest |\n| --- | --- | --- | --- | --- | --- |');
  for (const question of new Set(ways.map((way) => way.question))) {
    const same = ways.filter((way) => way.question === question);
    const rate = Math.floor(Math.min(...same.map((way) => rates.get(`${question} 16 ${way.how}`))) / 2);
    for (const way of same) {
      const times = await byTheClock(way, rate, Number(seconds) * 2);
      console.log(`| ${question} | ${way.how} | ${rate} | ${quantile(times, 0.5).toFixed(1)} ms | ${quantile(times, 0.99).toFixed(1)} ms | ${Math.max(...times).toFixed(1)} ms |`);
    }
  }
} finally {
  for (const end of ended.reverse()) {
    await end();
  }
  rmSync(folder, { recursive: true, force: true });
}

/** With the examples of its header. */
function questions(name) {
  const text = readFileSync(join(top, `cypher/queries/${name}.cypher`), 'utf8');
  const parameters = Object.fromEntries([...text.matchAll(/^\/\/ param (\w+) +(\w+)(\*?)(\??) +(\S+)/gm)].map(([, parameter, type, many, optional, example]) =>
    [parameter, example === '-' ? (many ? [] : null) : many ? example.split(',') : type === 'int' ? Number(example) : example]));
  const url = `/api/v1/queries/${name}/results?${new URLSearchParams(Object.entries(parameters)
    .filter(([, value]) => value !== null && value.length !== 0).map(([key, value]) => [key, String(value)]))}`;
  const ways = [
    { how: 'Query API', url: `http://127.0.0.1:${HTTP}/db/neo4j/query/v2`, body: { statement: text, parameters } },
    { how: 'the service, cache off', url: `http://127.0.0.1:${SERVICE}${url}` },
    { how: 'the service with its own Neo4j, cache off', url: `http://127.0.0.1:${EMBEDDED}${url}` },
  ];
  if (name === 'linked-by-membership') {
    const graphql = (how, query) => ways.push({ how, url: `http://127.0.0.1:${GRAPHQL}/`, body: { query } });
    const entity = 'id label category name finess status';
    const fact = 'id role since until period statedOn sinceMin sinceMax untilMin untilMax statedMin statedMax citations';
    graphql('@neo4j/graphql', `{ establishments(where: { id: { eq: "chu-lille" } }) { ${entity}
      memberOfConnection(where: { node: { category: { eq: "GHT" } } }) { edges { properties { ${fact} } node { ${entity}
        membersConnection(where: { node: { category: { eq: "CH" } } }) { edges { properties { ${fact} } node { ${entity} } } } } } } } }`);
    graphql('@neo4j/graphql, names alone', `{ establishments(where: { id: { eq: "chu-lille" } }) {
      id name memberOf(where: { category: { eq: "GHT" } }) { id name members(where: { category: { eq: "CH" } }) { id name category finess } } } }`);
  }
  return ways.map((way) => ({ question: name, ...way }));
}

function begin(program, words, environment) {
  const child = spawn(program, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] });
  const exit = new Promise((resolve) => { child.on('exit', resolve); });
  ended.push(() => {
    child.kill();
    return exit;
  });
}

async function answers(url, question) {
  for (let tries = 0; tries < 120; tries++) {
    try {
      return await fetch(url, question);
    } catch {
      await pause(500);
    }
  }
  throw new Error(`${url} does not answer`);
}

/** The databases, the driver and the services compile what they run for minutes, and who comes later would look better. */
function warm(ways) {
  const best = ways.map(() => 0);
  for (let round = 0, faster = true; faster && round < MOST_ROUNDS; round++) {
    faster = false;
    ways.forEach((way, index) => {
      const { rate } = wrk(way, 16, seconds);
      faster ||= rate > best[index] * FASTER;
      best[index] = Math.max(best[index], rate);
    });
    console.error(`warming: ${best.map((rate) => rate.toFixed(0)).join(', ')} per second`);
  }
}

/** So many clients, each of which asks again when it is answered. */
function wrk(way, clients, time) {
  const script = join(folder, 'question.lua');
  const method = way.body ? `wrk.method = "POST"\nwrk.body = [==[${JSON.stringify(way.body)}]==]\nwrk.headers["Content-Type"] = "application/json"\n` : '';
  writeFileSync(script, `${method}wrk.headers["Accept"] = "application/json"\n`);
  const printed = execFileSync('wrk', ['-t1', `-c${clients}`, `-d${time}s`, '--timeout', '10s', '--latency', '-s', script, way.url], { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(printed)) {
    throw new Error(`${way.how}: ${printed}`);
  }
  const field = (pattern) => printed.match(pattern)[1];
  return { p50: field(/^ +50% +(\S+)/m), p99: field(/^ +99% +(\S+)/m), rate: Number(field(/Requests\/sec:\s+(\S+)/)) };
}

function ask(way, agent) {
  return new Promise((resolve, reject) => {
    const asked = request(way.url, { agent, method: way.body ? 'POST' : 'GET', headers: { accept: 'application/json', ...(way.body && { 'content-type': 'application/json' }) } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', reject);
    asked.end(way.body && JSON.stringify(way.body));
  });
}

/** Asks when it is due, answered or not; gives milliseconds from when it was due. */
async function byTheClock(way, rate, time) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const first = performance.now();
  const asked = [];
  for (let due = first; due < first + time * 1000; due += 1000 / rate) {
    const wait = due - performance.now();
    if (wait > 1) {
      await pause(wait);
    }
    asked.push(ask(way, agent).then(() => performance.now() - due));
  }
  const times = await Promise.all(asked);
  agent.destroy();
  return times;
}
