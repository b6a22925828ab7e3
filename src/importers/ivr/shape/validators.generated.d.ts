import type { ErrorObject } from 'ajv';

/** One function for the top of the file, and one for each type of node. */
interface Validate {
  (data: unknown): boolean;
  errors?: readonly Pick<ErrorObject, 'instancePath' | 'keyword' | 'params'>[] | null;
}

export const flow: Validate;
export const message: Validate;
export const menu: Validate;
export const collect: Validate;
export const hours: Validate;
export const branch: Validate;
export const queue: Validate;
export const transfer: Validate;
export const voicemail: Validate;
export const callback: Validate;
export const flowNode: Validate;
export const action: Validate;
export const end: Validate;
export const unknown: Validate;
