import { LOOPBACK } from './ports.ts';

/** Who may do everything at the broker. Only this user does not ask the access rules. */
export const ADMIN = 'admin';

export interface BrokerSettings {
  readonly port: number;
  /** Where clients are told to come, if not to `port`: something stands in front of it. */
  readonly advertisedPort?: number;
  /** Between the broker and its controller, which are one process. */
  readonly controllerPort: number;
  /** The administrator's, by which the broker reaches itself. */
  readonly adminPassword: string;
  /** Known to nobody else: the controller's door is not one for clients. */
  readonly controllerPassword: string;
  /** Relative to the broker's folder: a list of paths is split at commas. */
  readonly data: string;
}

const login = (module: string, user: string, password: string, more = ''): string =>
  `org.apache.kafka.common.security.${module} required username="${user}" password="${password}"${more};`;

/**
 * One node that is broker and controller. Clients come in by user and password (SCRAM) and may do what the access rules
 * say. Whoever comes in at the controller is its administrator; so it asks for a password too, one of its own.
 */
export const serverProperties = ({
  port,
  advertisedPort = port,
  controllerPort,
  adminPassword,
  controllerPassword,
  data,
}: BrokerSettings): string => `# Written at each start. Holds passwords.
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@${LOOPBACK}:${controllerPort}
listeners=CLIENT://${LOOPBACK}:${port},CONTROLLER://${LOOPBACK}:${controllerPort}
advertised.listeners=CLIENT://${LOOPBACK}:${advertisedPort}
listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
inter.broker.listener.name=CLIENT
sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
listener.name.client.sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.client.scram-sha-512.sasl.jaas.config=${login('scram.ScramLoginModule', ADMIN, adminPassword)}
controller.listener.names=CONTROLLER
# Users are kept by the controller: until it is reached there is none to compare a SCRAM proof with.
sasl.mechanism.controller.protocol=PLAIN
listener.name.controller.sasl.enabled.mechanisms=PLAIN
listener.name.controller.plain.sasl.jaas.config=${login('plain.PlainLoginModule', ADMIN, controllerPassword, ` user_${ADMIN}="${controllerPassword}"`)}
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
allow.everyone.if.no.acl.found=false
super.users=User:${ADMIN}
log.dirs=${data}
auto.create.topics.enable=false
num.partitions=1
# What was published stays.
log.retention.ms=-1
log.retention.bytes=-1
# A client's clock has no say: a record from an hour ahead would be refused.
log.message.timestamp.type=LogAppendTime
# Opened and measured here: no reader opens what somebody compressed.
compression.type=uncompressed
# There is one broker to keep a copy.
default.replication.factor=1
min.insync.replicas=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.num.partitions=4
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
# After a SIGKILL the broker may return only when its earlier registration has expired: 9 s by default.
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
`;
