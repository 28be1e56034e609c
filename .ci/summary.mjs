// The closing line of a run: how many tests passed and failed, as the test runner's own report has it.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync('.test-results.json', 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
