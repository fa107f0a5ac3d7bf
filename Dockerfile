# Builds Imjin from its sources, prepares its quick start, and runs it as a user without rights.
#
#   docker build -t imjin .
#   docker run --read-only --tmpfs /tmp --stop-timeout 40 -v imjin:/var/lib/imjin -p 8080:8080 imjin

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven npm
WORKDIR /src
COPY . .
RUN ./mvnw -Dmaven.test.skip=true -Dspotless.check.skip=true package
RUN java -Djarmode=tools -jar target/imjin.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home imjin && install -d -o imjin -m 700 /var/lib/imjin
COPY --from=build /app /app
COPY --from=build /src/.mvn/start.args /app/start.args
WORKDIR /app
# The JDK keeps in imjin.aot what a start needs. With AOTMode=on, a cache that does not fit ends the
# start with an error instead of making it slow.
# Only the quick compiler takes part in it: what the full one did would be done again, all at once, at
# each start.
RUN java -XX:AOTCacheOutput=imjin.aot -XX:TieredStopAtLevel=2 @start.args -jar imjin.jar \
    --imjin.rehearse=true --imjin.home=/tmp/rehearsal --server.port=0 \
  && rm -rf /tmp/*
USER imjin
ENV IMJIN_HOME=/var/lib/imjin
VOLUME /var/lib/imjin
EXPOSE 8080
HEALTHCHECK --start-period=1m --interval=30s --timeout=5s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/${SERVER_PORT:-8080}; printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3; read -r answer <&3; [[ $answer == *' 200'* ]]"]
# At SIGTERM no new answers are taken, and those that are open are confirmed before the end; that takes
# a moment, or with slow devices up to half a minute.
ENTRYPOINT ["java", "-XX:AOTCache=imjin.aot", "-XX:AOTMode=on", "@start.args", "-jar", "imjin.jar"]
