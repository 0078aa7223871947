# The service as a container: the layered jar, without root; only /tmp and, with the embedded database, /data are writable.
# Build the jar first: mvn -B -DskipTests package
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/hospital-graph.jar .
RUN java -Djarmode=tools -jar hospital-graph.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system hospital && useradd --system --gid hospital --no-create-home hospital \
  && mkdir /data && chown hospital:hospital /data
WORKDIR /app
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/application/ ./
# The options of jvm.arguments in pom.xml, and the heap as a share of what the container may have: the embedded database
# keeps its pages outside the heap.
RUN printf '%s\n' -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError \
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED > java.options
# One service run in advance, whose classes and profiles later starts reuse; see docs/performance.md.
COPY src/deploy/train.sh ./
RUN bash train.sh java . >/dev/null
USER hospital
EXPOSE 8080
# JDK_JAVA_OPTIONS is free for your own options.
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 HOSPITAL_GRAPH_DATA=/data
# ready: the database answers. Uses bash, because a base image may have neither curl nor wget.
HEALTHCHECK --interval=10s --timeout=15s --start-period=300s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* || $status == *' 200'?* ]]"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=hospital-graph.aot", "-Xlog:aot*=off", "-jar", "hospital-graph.jar"]
