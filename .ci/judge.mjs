// Adds up what the suites said: `node judge.mjs FOLDER SUITE...`, a JSON report of vitest each. Ends with 1, and the names, when a test failed, a
// suite left no report or an empty one, or a test was skipped that ran in no other suite: what is skipped for want of a PostgreSQL server
// must have passed on one.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [folder, ...suites] = process.argv.slice(2);
const faults = [];
const tests = [];
for (const suite of suites) {
  const file = `${folder}/${suite}.json`;
  if (!existsSync(file)) {
    faults.push(`${suite}: left no report, so it did not come to its end`);
    continue;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.numPassedTests === 0) faults.push(`${suite}: no test passed`);
  for (const { name, status, message, assertionResults } of report.testResults) {
    const path = relative(process.cwd(), name);
    for (const test of assertionResults) {
      tests.push({
        suite,
        status: test.status,
        name: `${path}: ${test.fullName.replace(' (needs TEST_DATABASE_URL)', '')}`,
      });
    }
    const failedTests = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !failedTests)
      faults.push(`${suite}: ${path}: ${message || 'the file could not be run'}`);
  }
  if (!report.success && report.testResults.every(({ status }) => status !== 'failed')) {
    faults.push(`${suite}: an error outside the tests; see above`);
  }
}

const passed = tests.filter(({ status }) => status === 'passed');
const failed = tests.filter(({ status }) => status === 'failed');
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
const ran = new Set(passed.map(({ name }) => name));
for (const { suite, name } of failed) faults.push(`${suite}: failed: ${name}`);
for (const { suite, name } of skipped)
  if (!ran.has(name)) faults.push(`${suite}: skipped, and run nowhere else: ${name}`);

for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
