// What one would write instead: a crossing comes in over REST, is validated, its sender's token checked, and saved.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import {
  Body,
  Controller,
  ForbiddenException,
  HttpCode,
  Injectable,
  Module,
  Post,
  Req,
  Res,
  UnauthorizedException,
  UseGuards,
  ValidationPipe,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { plainToInstance } from 'class-transformer';
import type { Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';

const Label =
  (optional = true): PropertyDecorator =>
  (target, property) => {
    for (const rule of [
      ...(optional ? [IsOptional()] : []),
      IsString(),
      MinLength(1),
      MaxLength(120),
      Matches(/^(?!\s*$)\P{Cc}*$/u),
    ])
      rule(target, property);
  };

class CrossingBody {
  @Matches(/^[a-z0-9][a-z0-9-]*$/) @MaxLength(60) post!: string;
  @IsIn(['entry', 'exit']) direction!: string;
  @IsISO8601({ strict: true }) occurredAt!: string;
  @Label(false) mode!: string;
  @Label(false) nationality!: string;
  @Label() id?: string;
  @Label() documentType?: string;
  @Label() residence?: string;
  @Label() category?: string;
  @Label() purpose?: string;
  @Label() sex?: string;
  @IsOptional() @IsInt() @Min(0) @Max(150) age?: number;
  @IsOptional() @IsIn(['regular', 'irregular']) situation?: string;
}

@Entity('crossings')
class Crossing {
  @PrimaryGeneratedColumn('uuid') key!: string;
  @Column('text') post!: string;
  @Column('text') direction!: string;
  @Column('text') occurredAt!: string;
  @Column('text') mode!: string;
  @Column('text') nationality!: string;
  @Column('text', { nullable: true }) id?: string;
  @Column('text', { nullable: true }) documentType?: string;
  @Column('text', { nullable: true }) residence?: string;
  @Column('text', { nullable: true }) category?: string;
  @Column('text', { nullable: true }) purpose?: string;
  @Column('text', { nullable: true }) sex?: string;
  @Column('int', { nullable: true }) age?: number;
  @Column('text', { nullable: true }) situation?: string;
  @Column('text') recordedBy!: string;
  @CreateDateColumn() recordedAt!: Date;
}

const rules = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
};

const keys = createLocalJWKSet(JSON.parse(readFileSync(process.env['JWKS']!, 'utf8')));

@Injectable()
class OfficerGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest();
    const [, token] = /^Bearer ([^\s]+)$/i.exec(request.header('authorization') ?? '') ?? [];
    if (!token) throw new UnauthorizedException();
    const { payload } = await jwtVerify(token, keys, {
      issuer: 'vecindad:ec',
      audience: 'vecindad:node:ec',
      algorithms: ['EdDSA', 'ES256', 'RS256'],
      clockTolerance: 30,
      requiredClaims: ['sub', 'exp', 'iat', 'country', 'agency', 'roles'],
    }).catch(() => {
      throw new UnauthorizedException();
    });
    if (!(payload['roles'] as string[]).includes('border-officer')) throw new ForbiddenException();
    request.officer = payload.sub;
    return true;
  }
}

@Controller('v1/crossings')
class CrossingController {
  constructor(@InjectRepository(Crossing) private readonly crossings: Repository<Crossing>) {}

  @Post()
  @UseGuards(OfficerGuard)
  async record(@Body() body: CrossingBody): Promise<{ key: string }> {
    const { key } = await this.crossings.save({ ...body, recordedBy: 'ec-migracion' });
    return { key };
  }

  /** A register's lines, one JSON object each: checked one by one, saved together. */
  @Post('batch')
  @HttpCode(200)
  @UseGuards(OfficerGuard)
  async recordAll(@Req() request: Request, @Res() response: Response): Promise<void> {
    const lines = (request.body as string).trimEnd().split('\n');
    const checked = lines.map((line) => {
      const body = plainToInstance(CrossingBody, JSON.parse(line));
      const errors = validateSync(body, { ...rules, validationError: { target: false } });
      return { body, errors };
    });
    const sound = checked.filter(({ errors }) => errors.length === 0);
    await this.crossings.save(
      sound.map(({ body }) => ({ ...body, recordedBy: 'ec-migracion' })),
      { chunk: 1000 },
    );
    response.type('application/x-ndjson');
    for (const [index, { body, errors }] of checked.entries())
      response.write(
        `${JSON.stringify({ line: index + 1, id: body.id, status: errors.length ? 'refused' : 'recorded', ...(errors.length && { errors }) })}\n`,
      );
    response.end();
  }
}

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env['DATABASE_URL']!,
      entities: [Crossing],
      synchronize: true,
      poolSize: 16,
    }),
    TypeOrmModule.forFeature([Crossing]),
  ],
  controllers: [CrossingController],
  providers: [OfficerGuard],
})
class PlainService {}

const app = await NestFactory.create<NestExpressApplication>(PlainService, { logger: ['error'] });
app.use(
  rateLimit({ windowMs: 60_000, limit: 100_000_000, standardHeaders: 'draft-8', legacyHeaders: false }),
);
app.useGlobalPipes(new ValidationPipe({ ...rules, transform: true }));
app.useBodyParser('text', { type: 'application/x-ndjson', limit: '16mb' });
process.on('disconnect', () => process.exit(0));
await app.listen(Number(process.env['PORT']), '127.0.0.1');
console.log('ready on', await app.getUrl());
