# Hearth as a service: not root, its records in the volume /data, healthy when it says so.
FROM python:3.13-slim

RUN useradd --uid 10001 --create-home hearth && install -d -o hearth -g hearth -m 0700 /data
WORKDIR /srv/hearth

COPY requirements.lock pyproject.toml README.md LICENSE ./
RUN pip install --no-cache-dir --no-deps --require-hashes -r requirements.lock

COPY bot bot
COPY cogs cogs
COPY migrations migrations
COPY sandbox sandbox
RUN pip install --no-cache-dir --no-deps .

USER hearth
ENV HEARTH_DATA_DIR=/data HEARTH_HEALTH_PORT=8081 PYTHONUNBUFFERED=1
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", \
    "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8081/healthz', timeout=4)"]
CMD ["hearth", "run"]
