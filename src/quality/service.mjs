// Starts the packaged service, for the measurements of this folder: mvn -B -DskipTests package, and a JDK 25
// (JAVA_25_HOME, or one below /usr/lib/jvm).
import { spawn, execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const JAR = join(dirname(fileURLToPath(import.meta.url)), '../../target/hospital-graph.jar');
export const JVM = ['--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.lang=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED'];

export const home = process.env.JAVA_25_HOME
  ?? `/usr/lib/jvm/${readdirSync('/usr/lib/jvm').find((name) => name.includes('25') && !name.startsWith('.'))}`;
export const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
export const sorted = (numbers) => [...numbers].sort((one, other) => one - other);
export const quantile = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

/** Runs a command of the service, such as import, to its end; gives what it printed. */
export const command = async (options, ...words) => (await run(join(home, 'bin/java'),
  [...JVM, ...options, '-jar', JAR, ...words], { maxBuffer: 1 << 24 })).stdout;

/** Starts the service, and gives its process when it says that it is ready. */
export async function start(options, ...settings) {
  const child = spawn(join(home, 'bin/java'), [...JVM, ...options, '-jar', JAR, ...settings]);
  let printed = '';
  child.stdout.on('data', (text) => { printed += text; });
  child.stderr.on('data', (text) => { printed += text; });
  while (!printed.includes('is ready')) {
    if (child.exitCode !== null) {
      throw new Error(printed);
    }
    await pause(100);
  }
  return { pid: child.pid, printed: () => printed, stop: () => new Promise((resolve) => { child.on('exit', resolve); child.kill(); }) };
}

/** What a process holds: bytes that live on the heap, after a full collection, and what the system counts. */
export async function held(pid) {
  const histogram = (await run(join(home, 'bin/jcmd'), [String(pid), 'GC.class_histogram'], { maxBuffer: 1 << 26 })).stdout;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))[1]);
  const classes = new Map([...histogram.matchAll(/^\s*\d+:\s+(\d+)\s+(\d+)\s+(\S+)/gm)].map(([, number, bytes, name]) => [name, { number: Number(number), bytes: Number(bytes) }]));
  return {
    classes,
    heap: Number(histogram.match(/^Total\s+\d+\s+(\d+)/m)[1]) / 2 ** 20,
    resident: field('VmRSS') / 1024,
    threads: field('Threads'),
    files: readdirSync(`/proc/${pid}/fd`).length,
  };
}
