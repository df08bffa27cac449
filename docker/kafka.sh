#!/usr/bin/env bash
# Runs the kafka service of docker-compose.yml. The image's own start makes no users: they have to be there when the
# broker first listens, since nobody comes in without one. The same settings as of the local system
# (libs/tools/local-system/src/kafka-properties.ts).
set -euo pipefail
umask 077

# What stands between the quotes and brackets below.
for name in PASSWORD_ADMIN PASSWORD_EC PASSWORD_CO PASSWORD_PE PASSWORD_SHARED_VIEW PASSWORD_AUDITOR; do
  [[ ${!name} =~ ^[A-Za-z0-9_-]+$ ]] || {
    echo "KAFKA_$name: only letters, digits, - and _ make a password here" >&2
    exit 1
  }
done
security=org.apache.kafka.common.security
admin="$security.scram.ScramLoginModule required username=\"admin\" password=\"$PASSWORD_ADMIN\";"
# Broker and controller are one process: nobody else needs to know it, and it is another at each start.
controller=$(head -c 18 /dev/urandom | base64 | tr '+/' '-_')

cat > /tmp/server.properties <<PROPERTIES
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@localhost:9093
listeners=CLIENT://:9092,CONTROLLER://localhost:9093
advertised.listeners=CLIENT://kafka:9092
listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
inter.broker.listener.name=CLIENT
sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
listener.name.client.sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.client.scram-sha-512.sasl.jaas.config=$admin
controller.listener.names=CONTROLLER
sasl.mechanism.controller.protocol=PLAIN
listener.name.controller.sasl.enabled.mechanisms=PLAIN
listener.name.controller.plain.sasl.jaas.config=$security.plain.PlainLoginModule required username="admin" password="$controller" user_admin="$controller";
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
allow.everyone.if.no.acl.found=false
super.users=User:admin
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
log.retention.ms=-1
log.retention.bytes=-1
log.message.timestamp.type=LogAppendTime
compression.type=uncompressed
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
PROPERTIES

# For the health check, and for kafka-configs.sh and its like.
cat > /tmp/admin.properties <<PROPERTIES
security.protocol=SASL_PLAINTEXT
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=$admin
PROPERTIES

# As a file of options: everybody may read a command line. What is formatted keeps the users it has.
cat > /tmp/users <<USERS
--add-scram=SCRAM-SHA-512=[name=admin,password=$PASSWORD_ADMIN]
--add-scram=SCRAM-SHA-512=[name=ec,password=$PASSWORD_EC]
--add-scram=SCRAM-SHA-512=[name=co,password=$PASSWORD_CO]
--add-scram=SCRAM-SHA-512=[name=pe,password=$PASSWORD_PE]
--add-scram=SCRAM-SHA-512=[name=shared-view,password=$PASSWORD_SHARED_VIEW]
--add-scram=SCRAM-SHA-512=[name=auditor,password=$PASSWORD_AUDITOR]
USERS
# It prints what it made of the passwords: not into the log.
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id="$CLUSTER_ID" \
  --config=/tmp/server.properties @/tmp/users > /dev/null
rm /tmp/users

exec /opt/kafka/bin/kafka-server-start.sh /tmp/server.properties
