import { default as TestRunner } from 'jest-runner';

/** Whole-system tests: each starts a system of its own, and a machine with two cores holds one of them. */
export default class OneAtATime extends TestRunner {
  isSerial = true;
}
