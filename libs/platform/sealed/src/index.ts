export * from './agency-keyring.ts';
export * from './sealed-content.ts';
