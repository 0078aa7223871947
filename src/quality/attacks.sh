#!/bin/bash
# Tries the attacks of docs/security.md against a running service and prints each command with the answer that it got.
# Usage: src/quality/attacks.sh [http://localhost:8080] [port of Bolt, 7687]
base=${1:-http://localhost:8080}
bolt=${2:-7687}
export base bolt

try() {
  echo
  echo "# $1"
  echo "\$ $2"
  bash -c "$2" 2>&1 | tr -d '\r\000' | cut -c1-300 | head -n "${3:-4}"
}

code='-s -o /dev/null -w "%{http_code} %{content_type}\n"'

try 'API1, API5: an object or a function that others may not see' \
  "for p in actuator/env actuator/heapdump actuator/beans actuator/shutdown actuator/loggers actuator/metrics; do curl $code \$base/\$p; done" 6
try 'API2: the database and the service from another address than loopback (no connection: 000)' \
  "for port in \${base##*:} \$bolt; do curl $code http://\$(hostname -I | cut -d' ' -f1):\$port/; done"
try 'API3: writing or changing a property' \
  "for m in POST PUT PATCH DELETE; do curl $code -X \$m -H 'Content-Type: application/json' -d '{\"name\":\"x\"}' \$base/api/v1/entities/chu-lille; done"
try 'API4: more than the bounds allow' \
  "for q in 'graph?limit=999999999' 'entities/chu-lille/neighbourhood?depth=99' 'paths?from=chu-lille&to=ch-lens&maxLength=99' 'entities?limit=100000'; do curl $code \"\$base/api/v1/\$q\"; done"
try 'API4: a long address' \
  "curl $code \"\$base/api/v1/entities?q=\$(head -c 120000 /dev/zero | tr '\\0' a)\""
try 'API4: full-text syntax that explodes' \
  "curl $code -G --data-urlencode 'q=(((((a* OR b*)~ AND /.*.*.*x/ *:* [* TO *]' \$base/api/v1/entities"
try 'API4: sixty-four of the largest graphs at once' \
  "seq 64 | xargs -P 64 -I{} curl -s -o /dev/null -w '%{http_code}\n' -H 'Accept-Language: x{}' \"\$base/api/v1/graph?limit=5000&format=svg\" | sort | uniq -c"
try 'API6: there is no business flow; the most expensive form, a batch of names' \
  "curl $code --data-urlencode queries@<(head -c 3000000 /dev/zero | tr '\\0' a) \$base/api/v1/reconcile"
try 'API7: an address that the service would fetch' \
  "curl $code \"\$base/api/v1/graph?source=http://169.254.169.254/\"; curl $code \"\$base/api/v1/entities/http:%2F%2F169.254.169.254\""
try 'API8: DNS rebinding' \
  "curl -s -H 'Host: rebound.example' \$base/api/v1/entities"
try 'API8: what the answers tell of the server' \
  "curl -sI \$base/ ; curl -s \$base/api/v1/graph?limit=x" 30
try 'API8: TRACE' "curl $code -X TRACE \$base/"
try 'API8: a page of another site may neither read nor write' \
  "curl -si -X OPTIONS -H 'Origin: https://evil.example' -H 'Access-Control-Request-Method: POST' \$base/api/v1/entities"
try 'API8: Cypher in a value' \
  "curl -s -G --data-urlencode \"q=x'}) DETACH DELETE n //\" \$base/api/v1/entities; curl $code \"\$base/api/v1/entities/chu-lille'%7D)%20DETACH%20DELETE%20n%20--\""
try 'API8: Cypher in the name of a label' \
  "curl -s -G --data-urlencode 'label=CH) DETACH DELETE (n' \$base/api/v1/graph"
try 'API8: a path out of the folder of the page' \
  "for p in '/../../etc/passwd' '/%2e%2e/%2e%2e/etc/passwd' '/browser/..%2f..%2fapplication.yaml' '/webjars/..;/application.yaml' '/api/v1/queries/..%2F..%2Fload%2Fend'; do curl $code --path-as-is \"\$base\$p\"; done" 6
try 'API8: a line of its own in the log' \
  "curl -s -o /dev/null -D - -H \$'X-Request-Id: a%0d%0aWARN forged' \$base/api/v1/nothing%0aforged | grep -i 'HTTP\|request-id'"
try 'API9: older versions and doors that were forgotten' \
  "for p in api api/v0/entities api/v2/entities h2-console jolokia manager/html .git/config META-INF/MANIFEST.MF error; do curl $code \$base/\$p; done" 9
try 'API9: metrics for those for whom a proxy asks' \
  "curl $code -H 'X-Forwarded-For: 192.0.2.7' \$base/actuator/prometheus"
try 'API10: what others send: a callback name that is a script' \
  "curl $code -G --data-urlencode 'callback=<script>alert(1)</script>' \$base/api/v1/reconcile"
try 'The service still answers the question that it exists for' \
  "curl -s \"\$base/api/v1/entities/chu-lille/links?through=GHT&category=CH\" | grep -o '\"total\":[0-9]*'"
