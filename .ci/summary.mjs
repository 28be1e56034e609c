// The closing line of a run: how many tests passed and failed, as the test runner's own reports have it.
import { readFileSync } from 'node:fs';

const reports = ['.test-results.json', '.test-results-long.json'].map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sumOf = (name) => reports.reduce((sum, report) => sum + report[name], 0);
console.log(`${sumOf('numPassedTests')} passed, ${sumOf('numFailedTests')} failed`);
