import { Module } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '#platform/http';
import { Rejected } from '#platform/kernel';
import { BucketOfPapers, type BucketSettings } from './bucket.ts';
import { PAPERS, PapersController } from './papers.controller.ts';
import { FolderOfPapers, type Papers } from './papers.ts';

const nowhere = async (): Promise<never> => {
  throw new Rejected('paper.no-folder');
};

const isHere = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** @throws where the bucket is given in part, or would be spoken to in the clear */
const bucketFrom = (environment: Environment): BucketSettings | undefined => {
  const {
    VECINDAD_PAPERS_S3: address,
    VECINDAD_PAPERS_S3_REGION: region = 'us-east-1',
    VECINDAD_PAPERS_S3_KEY: accessKeyId,
    VECINDAD_PAPERS_S3_SECRET: secretAccessKey,
  } = environment;
  if (!address) return undefined;
  if (!accessKeyId || !secretAccessKey)
    throw new Error('VECINDAD_PAPERS_S3 needs VECINDAD_PAPERS_S3_KEY and VECINDAD_PAPERS_S3_SECRET');
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere(hostname)))
    throw new Error('VECINDAD_PAPERS_S3 must be an https address (http: this machine only)');
  if (pathname === '/') throw new Error('VECINDAD_PAPERS_S3 names no bucket: https://host/bucket');
  return { address, region, accessKeyId, secretAccessKey };
};

/**
 * VECINDAD_PAPERS: the folder; without it nothing is kept, and it is said so. VECINDAD_PAPERS_S3: a bucket besides, of which the
 * folder is the cache.
 */
export const papersFrom = (environment: Environment): Papers => {
  const { VECINDAD_PAPERS: folder } = environment;
  const bucket = bucketFrom(environment);
  if (!folder) return { keep: nowhere, find: nowhere };
  const here = new FolderOfPapers(folder);
  return bucket ? new BucketOfPapers(here, bucket) : here;
};

/** At a national node: papers of its country, for whatever capability names them. */
@Module({
  controllers: [PapersController],
  providers: [{ provide: PAPERS, inject: [ENVIRONMENT], useFactory: papersFrom }],
  exports: [PAPERS],
})
export class PapersModule {}
