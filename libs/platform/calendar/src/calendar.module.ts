import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CalendarController, FEEDS } from './calendar.controller.ts';
import { Calendars } from './calendars.ts';
import { PostgresFeedStore } from './feeds.ts';

/** Calendars of a process: those of its providers that are `@InCalendars()` fill them. */
@Module({
  imports: [DiscoveryModule],
  controllers: [CalendarController],
  providers: [
    Calendars,
    {
      provide: FEEDS,
      inject: [getDataSourceToken()],
      useFactory: (source: DataSource) => new PostgresFeedStore(source),
    },
  ],
})
export class CalendarModule {}
