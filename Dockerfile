# The service as a container: the layered jar, not root, nothing to write but /tmp and, with the embedded database, /data.
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
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER hospital
EXPOSE 8080
ENV SERVER_ADDRESS=0.0.0.0 HOSPITAL_GRAPH_DATA=/data
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "--add-modules=jdk.incubator.vector", "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED", "-jar", "hospital-graph.jar"]
