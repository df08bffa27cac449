import { Module } from '@nestjs/common';
import { PersonLinksController } from './person-links.controller.ts';
import { PersonsController } from './persons.controller.ts';
import { PersonsHere } from './persons-here.ts';

/** At a national node: persons, over its vault. */
@Module({ controllers: [PersonsController, PersonLinksController], providers: [PersonsHere] })
export class PersonsModule {}
