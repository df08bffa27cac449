import { Module } from '@nestjs/common';
import { CrossingController, ProtectedCrossingController } from './crossing.controller.ts';
import { CrossingRegister } from './crossing.register.ts';
import { ImportController } from './import.controller.ts';
import { PostController } from './post.controller.ts';
import { PostsController } from './posts.controller.ts';
import { TrafficController } from './traffic.controller.ts';

/** At a national node: recording. */
@Module({
  controllers: [PostController, CrossingController, ProtectedCrossingController, ImportController],
  providers: [CrossingRegister],
})
export class CrossingCommandsModule {}

/** At the shared view: reading. */
@Module({ controllers: [PostsController, TrafficController] })
export class CrossingViewsModule {}
