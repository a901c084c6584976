// Runs the independent validators. A finding fails, unless .ci/known-limits.json lists it with the reason why it is no
// fault. An entry there that no longer applies fails too. Before that, each validator has to find planted faults: a
// validator that never finds anything would pass everything.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inputs = 'contract-tests/target/validator-inputs';
const products = 'generated/src/main/resources/io/github/iguser/openapi';
const suffix = '.openapi.json';
const names = readdirSync(inputs)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .sort();
const scratch = mkdtempSync(join(tmpdir(), 'iguser-guards-'));
let failed = false;

function fail(message) {
  failed = true;
  console.error(`guards: ${message}`);
}

function run(tool, args) {
  const result = spawnSync(join('.ci/node_modules/.bin', tool), args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.error) {
    throw result.error;
  }
  return result;
}

// A banner may precede the JSON.
function json(tool, result) {
  try {
    return JSON.parse(result.stdout.slice(result.stdout.search(/[[{]/)));
  } catch {
    throw new Error(`${tool} failed before it wrote a report:\n${result.stderr || result.stdout}`);
  }
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function published(name) {
  return join(products, name.replace(/-(ig-[a-z]+|login|upload)$/, '/$1.yaml'));
}

// Each validator returns its findings as {subject, message}.

// The merged document has the paths /{ig-user-id} and /{ig-container-id}, which are the same path to OpenAPI.
const merged = join(products, 'merged.yaml');
const samePath = ['--skip-rule', 'no-identical-paths', '--skip-rule', 'no-ambiguous-paths'];

function lint(document) {
  const config = document.startsWith(products) ? '.ci/redocly.yaml' : '.ci/redocly-source.yaml';
  const skipped = document === merged ? samePath : [];
  const result = run('redocly', ['lint', '--config', config, '--format', 'json', ...skipped, document]);
  return json('redocly lint', result).problems.map((problem) => ({
    subject: `${problem.location[0].source.ref} ${problem.location[0].pointer ?? ''}`,
    message: `${problem.ruleId}: ${problem.message}`,
  }));
}

function opc(name, pactFile) {
  const result = run('opc', ['--oas', join(inputs, name + suffix), pactFile]);
  // Warnings count too: opc only warns of a query parameter that the document lacks.
  return json('opc', result).map((problem) => ({
    subject: problem.mockDetails.interactionDescription,
    message: problem.message,
  }));
}

function drift(name, harFile) {
  const result = run('redocly', ['drift', harFile, '--api', join(inputs, name + '.described.json'), '--format', 'json']);
  const report = json('redocly drift', result);
  const entries = read(harFile).log.entries;
  if (report.run.totalExchanges !== entries.length || report.run.skippedExchanges !== 0) {
    fail(`redocly drift read ${report.run.totalExchanges} of ${entries.length} recordings of ${name}`);
  }
  return report.problems.map((problem) => ({
    subject: entries[problem.exchangeIndex].comment,
    message: problem.message,
  }));
}

// Faults that each validator has to find.

function requireFinding(validator, fault, findings) {
  if (findings.length === 0) {
    fail(`${validator} did not find the planted fault: ${fault}`);
  }
}

function requirePlantedFaults() {
  const spec = join(scratch, 'spec');
  cpSync('spec', spec, { recursive: true });
  const node = join(spec, 'nodes/IgUser.yaml');
  writeFileSync(node, readFileSync(node, 'utf8').replace(/(type: integer\n(?:.*\n)*?\s+example: )\d+/, '$1many'));
  requireFinding('redocly lint', 'an integer whose example is a word', lint(join(spec, 'ig-user.yaml')));

  const name = 'graph.facebook.com-ig-user';
  const isRead = (interaction) => interaction.response.status === 200 && interaction.request.path.match(/^\/\d+$/);
  for (const [fault, change] of [
    ['a query parameter that the document lacks', (i) => (i.request.query.pretty = ['0'])],
    ['a member that the document lacks', (i) => (i.response.body.content.surprise = true)],
    ['an id that is a number', (i) => (i.response.body.content.id = 17)],
  ]) {
    const pact = read(join(inputs, `${name}.pact.json`));
    change(pact.interactions.find(isRead));
    const file = join(scratch, 'planted.pact.json');
    writeFileSync(file, JSON.stringify(pact));
    requireFinding('opc', fault, opc(name, file));
  }
  for (const [fault, change] of [
    ['a query parameter that the document lacks', (entry) => (entry.request.url += '&pretty=0')],
    ['an id that is a number', (entry) => (entry.response.content.text = '{"id":17}')],
    ['a response without its id', (entry) => (entry.response.content.text = '{"username":"x"}')],
    ['an edge that the document lacks', (entry) => (entry.request.url = entry.request.url.replace('?', '/nothing?'))],
  ]) {
    const har = read(join(inputs, `${name}.har`));
    change(har.log.entries.find((entry) => entry.comment === 'graph.facebook.com/getIgUser/documented-page-request'));
    const file = join(scratch, 'planted.har');
    writeFileSync(file, JSON.stringify(har));
    requireFinding('redocly drift', fault, drift(name, file));
  }
}

function validate() {
  const known = read('.ci/known-limits.json');
  const applied = new Set();
  const compare = (validator, document, findings) => {
    for (const finding of findings) {
      const index = known.findings.findIndex(
        (entry) =>
          entry.validator === validator &&
          entry.document === document &&
          entry.subject === finding.subject &&
          entry.message === finding.message,
      );
      if (index < 0) {
        fail(`${validator}, ${document}: ${finding.subject}: ${finding.message}`);
      }
      applied.add(index);
    }
  };

  const documents = ['spec/ig-user.yaml', 'spec/ig-container.yaml', 'spec/login.yaml', 'spec/upload.yaml', ...names.map(published), merged];
  for (const finding of documents.flatMap(lint)) {
    fail(`redocly lint: ${finding.subject}: ${finding.message}`);
  }
  console.log(`guards: redocly lint read ${documents.length} documents`);

  let interactions = 0;
  let recordings = 0;
  for (const name of names) {
    const pactFile = join(inputs, `${name}.pact.json`);
    const harFile = join(inputs, `${name}.har`);
    interactions += read(pactFile).interactions.length;
    recordings += read(harFile).log.entries.length;
    compare('opc', name, opc(name, pactFile));
    compare('redocly drift', name, drift(name, harFile));
  }
  if (interactions === 0 || recordings === 0) {
    fail(`${interactions} interactions and ${recordings} recordings; both need at least one`);
  }
  console.log(`guards: opc validated ${interactions} interactions`);
  console.log(`guards: redocly drift validated ${recordings} recordings`);

  known.findings.forEach((entry, index) => {
    const where = `${entry.validator}, ${entry.document}: ${entry.subject}`;
    if (applied.has(index)) {
      console.log(`guards: known limit: ${where}: ${entry.reason}`);
    } else {
      fail(`.ci/known-limits.json lists a finding that no longer occurs; remove it: ${where}: ${entry.message}`);
    }
  });
  known.limits.forEach((entry) => console.log(`guards: ${entry.validator} does not see: ${entry.limit}`));
}

try {
  requirePlantedFaults();
  validate();
} finally {
  rmSync(scratch, { recursive: true });
}
if (failed) {
  process.exitCode = 1;
} else {
  console.log('guards: passed');
}
